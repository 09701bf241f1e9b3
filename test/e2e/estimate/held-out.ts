/** Queries that nothing was adjusted by: they were written down first, and compared then. Their lists are filled by the world. */
export const heldOut: Readonly<Record<string, string>> = {
  'hubspot: 7 contacts': '{ contacts(first: 7, accounts: ["hubspot"]) { nodes { firstName lastName jobTitle } } }',
  'hubspot: contacts and owners':
    '{ contacts(first: 33, accounts: ["hubspot"]) { nodes { name owner { name email } } } }',
  'hubspot: contacts, companies, owners of companies':
    '{ contacts(first: 25, accounts: ["hubspot"]) { nodes { name company { name owner { name } } } } }',
  'hubspot: companies and their deals':
    '{ companies(first: 15, accounts: ["hubspot"]) { nodes { name deals(first: 2) { nodes { name amount { amount } } } } } }',
  'hubspot: deals, companies and owners':
    '{ deals(first: 40, accounts: ["hubspot"]) { nodes { name owner { name } companies(first: 1) { nodes { name } } } } }',
  'hubspot: newest contacts':
    '{ contacts(first: 10, accounts: ["hubspot"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { name createdAt } } }',
  'hubspot: contacts of one name':
    '{ contacts(first: 10, accounts: ["hubspot"], filter: { lastName: { startsWith: "C" } }) { nodes { name } } }',
  'hubspot: contacts with companies and deals':
    '{ contacts(first: 12, accounts: ["hubspot"]) { nodes { name company { name } deals(first: 3) { nodes { name stage { name } } } } } }',
  'salesforce: 60 contacts': '{ contacts(first: 60, accounts: ["salesforce"]) { nodes { name emails { address } } } }',
  'salesforce: companies and owners':
    '{ companies(first: 30, accounts: ["salesforce"]) { nodes { name owner { name } } } }',
  'salesforce: deals and contacts':
    '{ deals(first: 25, accounts: ["salesforce"]) { nodes { name contacts(first: 2) { nodes { name } } } } }',
  'salesforce: companies with contacts':
    '{ companies(first: 10, accounts: ["salesforce"]) { nodes { name contacts(first: 5) { nodes { name owner { name } } } } } }',
  'salesforce: users': '{ users(first: 10, accounts: ["salesforce"]) { nodes { name email } } }',
  'salesforce: newest deals':
    '{ deals(first: 5, accounts: ["salesforce"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { name createdAt } } }',
  'zendesk: 30 tickets and organizations':
    '{ tickets(first: 30, accounts: ["zendesk"]) { nodes { subject organization { name } } } }',
  'zendesk: tickets, requesters, assignees, teams':
    '{ tickets(first: 60, accounts: ["zendesk"]) { nodes { subject requester { name } assignee { name } team { name } } } }',
  'zendesk: tickets and ten comments':
    '{ tickets(first: 5, accounts: ["zendesk"]) { nodes { subject comments(first: 10) { nodes { body } } } } }',
  'zendesk: agents': '{ users(first: 20, accounts: ["zendesk"]) { nodes { name role } } }',
  'zendesk: end users': '{ endUsers(first: 45, accounts: ["zendesk"]) { nodes { name emails { address } } } }',
  'zendesk: end users, tickets, teams':
    '{ endUsers(first: 8, accounts: ["zendesk"]) { nodes { name tickets(first: 3) { nodes { subject team { name } } } } } }',
  'zendesk: newest tickets':
    '{ tickets(first: 15, accounts: ["zendesk"], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { subject } } }',
  'zendesk: solved or open':
    '{ tickets(first: 10, accounts: ["zendesk"], filter: { status: { in: [OPEN, RESOLVED] } }) { nodes { subject requester { name } } } }',
  'servicenow: 50 tickets': '{ tickets(first: 50, accounts: ["servicenow"]) { nodes { number subject } } }',
  'servicenow: tickets, requesters, organizations':
    '{ tickets(first: 30, accounts: ["servicenow"]) { nodes { subject requester { name } organization { name } } } }',
  'servicenow: end users': '{ endUsers(first: 20, accounts: ["servicenow"]) { nodes { name } } }',
  'servicenow: end users and tickets':
    '{ endUsers(first: 10, accounts: ["servicenow"]) { nodes { name tickets(first: 2) { nodes { subject } } } } }',
  'servicenow: newest':
    '{ tickets(first: 10, accounts: ["servicenow"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { subject assignee { name } } } }',
  'stripe: 90 customers': '{ billingCustomers(first: 90, accounts: ["stripe"]) { nodes { name } } }',
  'stripe: invoices, customers, payments':
    '{ invoices(first: 10, accounts: ["stripe"]) { nodes { number customer { name } payments(first: 1) { nodes { id } } } } }',
  'stripe: customers, subscriptions and invoices':
    '{ billingCustomers(first: 5, accounts: ["stripe"]) { nodes { name subscriptions(first: 1) { nodes { status } } invoices(first: 2) { nodes { number } } } } }',
  'stripe: subscriptions': '{ subscriptions(first: 40, accounts: ["stripe"]) { nodes { status createdAt } } }',
  'stripe: payments and whose':
    '{ payments(first: 30, accounts: ["stripe"]) { nodes { amount { amount } customer { name } } } }',
  'stripe: paid invoices':
    '{ invoices(first: 10, accounts: ["stripe"], filter: { status: { eq: PAID } }) { nodes { number } } }',
  'stripe: newest invoices':
    '{ invoices(first: 10, accounts: ["stripe"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number createdAt } } }',
  'chargebee: 55 customers': '{ billingCustomers(first: 55, accounts: ["chargebee"]) { nodes { name currency } } }',
  'chargebee: invoices and lines':
    '{ invoices(first: 15, accounts: ["chargebee"]) { nodes { number lines(first: 2) { nodes { description } } } } }',
  'chargebee: subscriptions and customers':
    '{ subscriptions(first: 20, accounts: ["chargebee"]) { nodes { status customer { name emails { address } } } } }',
  'chargebee: payments': '{ payments(first: 20, accounts: ["chargebee"]) { nodes { amount { amount currency } } } }',
  'chargebee: customers, invoices, payments':
    '{ billingCustomers(first: 6, accounts: ["chargebee"]) { nodes { name invoices(first: 3) { nodes { number payments(first: 1) { nodes { id } } } } } } }',
  'netsuite: 30 customers': '{ billingCustomers(first: 30, accounts: ["netsuite"]) { nodes { name } } }',
  'netsuite: invoices':
    '{ invoices(first: 40, accounts: ["netsuite"]) { nodes { number total { amount } issuedAt } } }',
  'netsuite: invoices, customers, lines':
    '{ invoices(first: 10, accounts: ["netsuite"]) { nodes { number customer { name } lines(first: 1) { nodes { description } } } } }',
  'netsuite: payments': '{ payments(first: 15, accounts: ["netsuite"]) { nodes { amount { amount } } } }',
  'netsuite: customers and payments':
    '{ billingCustomers(first: 8, accounts: ["netsuite"]) { nodes { name payments(first: 2) { nodes { id } } } } }',
  'all billing systems': '{ invoices(first: 9, accounts: ["chargebee", "stripe"]) { nodes { number } } }',
  'customers by zendesk with invoices':
    '{ customers(anchor: "zendesk", first: 10) { nodes { email tickets(first: 3) { nodes { subject } } invoices(first: 3) { nodes { number } } } } }',
  'customers by stripe with tickets':
    '{ customers(anchor: "stripe", first: 15) { nodes { email tickets(first: 5) { nodes { subject requester { name } } } } } }',
  'customers by salesforce with deals':
    '{ customers(anchor: "salesforce", first: 8) { nodes { email contacts { name } deals(first: 2) { nodes { name } } } } }',
  'two systems, two levels':
    '{ deals(first: 10, accounts: ["hubspot"]) { nodes { name companies(first: 1) { nodes { name } } } } invoices(first: 10, accounts: ["stripe"]) { nodes { number customer { name } } } }',
  'five systems':
    '{ contacts(first: 5, accounts: ["hubspot"]) { nodes { name } } companies(first: 5, accounts: ["salesforce"]) { nodes { name } } tickets(first: 5, accounts: ["servicenow"]) { nodes { subject } } endUsers(first: 5, accounts: ["zendesk"]) { nodes { name } } billingCustomers(first: 5, accounts: ["netsuite"]) { nodes { name } } }',
}
