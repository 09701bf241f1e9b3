/** The queries that the explorer opens with; each is run by a test. */
export const exampleQueries = [
  {
    title: 'One customer over all systems',
    document: `query Customer360 {
  customer(email: "ada@analytical-engines.example") {
    contacts { name jobTitle company { name } owner { name } }
    deals(first: 5) { nodes { name status amount { amount currency } stage { name } } }
    tickets(first: 5) {
      nodes {
        subject status assignee { name }
        comments(first: 3) { nodes { visibility body author { ... on User { name } ... on EndUser { name } } } }
      }
    }
    subscriptions(first: 5) { nodes { status items { product { name } quantity } } }
    invoices(first: 5) { nodes { number status total { amount currency } lines(first: 3) { nodes { description amount { amount } } } } }
    payments(first: 5) { nodes { status amount { amount currency } } }
    sources { account { name } state message }
  }
}`,
  },
  {
    title: 'Tickets',
    document: `query Tickets {
  tickets(first: 10) {
    nodes { number subject status priority requester { name } assignee { name } organization { name } }
    pageInfo { hasNextPage endCursor }
    sources { account { name } state }
  }
}`,
  },
  {
    title: 'What the accounts can do',
    document: `query Accounts {
  connectedAccounts {
    nodes {
      name title categories
      capabilities { entity list getAtMost findBy edges { field by parentsPerRequest mayLag } absentFields }
    }
  }
}`,
  },
] as const
