import { later } from './clock.ts'
import type { CrmTicketRow } from './schema.ts'
import type { Writer } from './writer.ts'

const texts = ['We look into it.', 'Is it better now? 🙂', 'Ring them\non Monday', "It's “done” <b>now</b> & paid"]

/** Seeds what is said about the CRM's tickets: about a third of them nothing, about the second hundreds. */
export function seedCrmComments(
  writer: Writer,
  { tickets, owners }: { tickets: readonly CrmTicketRow[]; owners: readonly number[] },
): void {
  for (const ticket of tickets) {
    const comments = ticket.n === 2 ? 260 : ticket.n % 3 === 0 ? 0 : ticket.n % 5
    for (let index = 0; index < comments; index += 1) {
      const created_at = later(ticket.created_at, index / 10)
      writer.insert('crm_ticket_comment', {
        ticket_n: ticket.n,
        body: texts[index % texts.length] as string,
        author_n: index % 7 === 6 ? null : writer.random.pick(owners),
        is_public: index % 2 === 0 ? 1 : 0,
        created_at,
        updated_at: index % 4 === 3 ? later(created_at, 1) : created_at,
      })
    }
  }
}
