import { ask } from './client.ts'
import { graphql } from './generated/index.ts'

const customer360 = graphql(`
  query Customer360Example($email: String!) {
    customer(email: $email) {
      contacts {
        name
        jobTitle
        company {
          name
        }
      }
      deals(first: 3) {
        nodes {
          name
          status
          amount {
            amount
            currency
          }
        }
      }
      tickets(first: 3) {
        nodes {
          subject
          status
          assignee {
            name
          }
        }
      }
      invoices(first: 3) {
        nodes {
          number
          status
          account {
            title
          }
          total {
            amount
            currency
          }
        }
      }
      sources {
        account {
          name
        }
        state
        message
      }
    }
  }
`)

/** What all systems know of one customer, as lines to read. */
export async function describeCustomer(url: string, email: string): Promise<string[]> {
  const { customer } = await ask(url, customer360, { email })
  if (!customer) return [`Nobody knows ${email}.`]
  const people = customer.contacts.map(
    contact =>
      `${contact.name ?? 'Somebody'}, ${contact.jobTitle ?? 'no title'}, ${contact.company?.name ?? 'no company'}`,
  )
  const deals = customer.deals?.nodes.map(deal => `  deal     ${deal.status}  ${deal.name}  ${money(deal.amount)}`)
  const tickets = customer.tickets?.nodes.map(
    ticket => `  ticket   ${ticket.status}  ${ticket.subject}  (${ticket.assignee?.name ?? 'nobody'})`,
  )
  const invoices = customer.invoices?.nodes.map(
    invoice => `  invoice  ${invoice.status}  ${invoice.number}  ${money(invoice.total)}  (${invoice.account.title})`,
  )
  // A part that is missing is said, never left out in silence.
  const gaps = customer.sources
    .filter(source => source.state !== 'OK' && source.state !== 'SKIPPED')
    .map(source => `  missing  ${source.account.name}: ${source.message}`)
  return [...people, ...(deals ?? []), ...(tickets ?? []), ...(invoices ?? []), ...gaps]
}

function money(value: { amount: string; currency: string } | null | undefined): string {
  return value ? `${value.amount} ${value.currency}` : 'no amount'
}
