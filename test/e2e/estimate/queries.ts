/** Queries as people ask them, by what they are for; each has lists that the world fills. */
export const filled: Readonly<Record<string, string>> = {
  'tickets with their comments':
    '{ tickets(first: 10, accounts: ["zendesk"]) { nodes { subject comments(first: 1) { nodes { body } } } } }',
  'tickets with comments and who wrote them':
    '{ tickets(first: 20, accounts: ["zendesk"]) { nodes { subject comments(first: 1) { nodes { body author { ... on User { name } ... on EndUser { name } } } } } } }',
  'open tickets':
    '{ tickets(first: 10, accounts: ["zendesk"], filter: { status: { eq: OPEN } }) { nodes { subject assignee { name } } } }',
  'a hundred tickets': '{ tickets(first: 100, accounts: ["zendesk"]) { nodes { subject } } }',
  'more tickets than a page holds':
    '{ tickets(first: 100, orderBy: { field: CREATED_AT, direction: DESC }, accounts: ["zendesk"]) { nodes { subject } } }',
  'tickets of ServiceNow':
    '{ tickets(first: 20, accounts: ["servicenow"]) { nodes { subject status requester { name } } } }',
  'tickets of ServiceNow and who is on them':
    '{ tickets(first: 20, accounts: ["servicenow"]) { nodes { subject assignee { name } organization { name } team { name } } } }',
  'contacts of HubSpot': '{ contacts(first: 20, accounts: ["hubspot"]) { nodes { name emails { address } } } }',
  'contacts with their companies': '{ contacts(first: 50, accounts: ["hubspot"]) { nodes { name company { name } } } }',
  'contacts of Salesforce with companies and owners':
    '{ contacts(first: 50, accounts: ["salesforce"]) { nodes { name company { name } owner { name } } } }',
  'contacts with their deals':
    '{ contacts(first: 20, accounts: ["hubspot"]) { nodes { name deals(first: 1) { nodes { name } } } } }',
  'contacts with their tickets':
    '{ contacts(first: 20, accounts: ["hubspot"]) { nodes { name tickets(first: 1) { nodes { subject } } } } }',
  'contacts with notes':
    '{ contacts(first: 20, accounts: ["hubspot"]) { nodes { name notes(first: 2) { nodes { body } } } } }',
  'contacts of Salesforce with deals':
    '{ contacts(first: 20, accounts: ["salesforce"]) { nodes { name deals(first: 1) { nodes { name } } } } }',
  companies: '{ companies(first: 20) { nodes { name } } }',
  'companies with contacts':
    '{ companies(first: 20, accounts: ["hubspot"]) { nodes { name contacts(first: 1) { nodes { name } } } } }',
  'companies of Salesforce with contacts and deals':
    '{ companies(first: 20, accounts: ["salesforce"]) { nodes { name contacts(first: 1) { nodes { name } } deals(first: 1) { nodes { name } } } } }',
  'companies with their owners': '{ companies(first: 50, accounts: ["hubspot"]) { nodes { name owner { name } } } }',
  deals:
    '{ deals(first: 20, accounts: ["hubspot"]) { nodes { name amount { amount } stage { name } pipeline { name } } } }',
  'deals of Salesforce':
    '{ deals(first: 20, accounts: ["salesforce"]) { nodes { name stage { name } companies(first: 1) { nodes { name } } owner { name } } } }',
  'deals with contacts':
    '{ deals(first: 20, accounts: ["hubspot"]) { nodes { name contacts(first: 1) { nodes { name } } } } }',
  'how deals moved': '{ deals(first: 20, accounts: ["hubspot"]) { nodes { name stageHistory { stage { name } } } } }',
  pipelines: '{ pipelines(first: 20, accounts: ["hubspot"]) { nodes { name stages { name } } } }',
  'those who ask for help': '{ endUsers(first: 20, accounts: ["zendesk"]) { nodes { name organization { name } } } }',
  'their tickets':
    '{ endUsers(first: 20, accounts: ["zendesk"]) { nodes { name tickets(first: 5) { nodes { subject } } } } }',
  'their tickets with agents':
    '{ endUsers(first: 20, accounts: ["zendesk"]) { nodes { name tickets(first: 5) { nodes { subject assignee { name } } } } } }',
  organizations: '{ organizations(first: 20, accounts: ["zendesk"]) { nodes { name } } }',
  'customers of Stripe': '{ billingCustomers(first: 20, accounts: ["stripe"]) { nodes { name emails { address } } } }',
  'customers of Stripe with invoices':
    '{ billingCustomers(first: 20, accounts: ["stripe"]) { nodes { name invoices(first: 5) { nodes { number total { amount } } } } } }',
  'customers of Chargebee with invoices':
    '{ billingCustomers(first: 20, accounts: ["chargebee"]) { nodes { name invoices(first: 5) { nodes { number } } } } }',
  'customers of NetSuite with invoices':
    '{ billingCustomers(first: 20, accounts: ["netsuite"]) { nodes { name invoices(first: 5) { nodes { number } } } } }',
  'customers with subscriptions':
    '{ billingCustomers(first: 20, accounts: ["stripe"]) { nodes { name subscriptions(first: 1) { nodes { status } } } } }',
  'customers of Chargebee with subscriptions':
    '{ billingCustomers(first: 20, accounts: ["chargebee"]) { nodes { name subscriptions(first: 1) { nodes { status } } } } }',
  invoices: '{ invoices(first: 20) { nodes { number total { amount } } } }',
  'invoices of Stripe and whose they are':
    '{ invoices(first: 20, accounts: ["stripe"]) { nodes { number customer { name } } } }',
  'invoices of Chargebee and whose they are':
    '{ invoices(first: 20, accounts: ["chargebee"]) { nodes { number customer { name } } } }',
  'invoices of NetSuite and whose they are':
    '{ invoices(first: 20, accounts: ["netsuite"]) { nodes { number customer { name } } } }',
  'invoices and their lines':
    '{ invoices(first: 20, accounts: ["stripe"]) { nodes { number lines(first: 1) { nodes { description } } } } }',
  'the newest invoices of all':
    '{ invoices(first: 30, orderBy: { field: ISSUED_AT, direction: DESC }, accounts: ["chargebee"]) { nodes { number issuedAt } } }',
  'the newest tickets of all accounts':
    '{ tickets(first: 30, orderBy: { field: CREATED_AT, direction: DESC }, accounts: ["zendesk", "servicenow", "salesforce"]) { nodes { subject createdAt } } }',
  subscriptions: '{ subscriptions(first: 10, accounts: ["stripe"]) { nodes { status customer { name } } } }',
  payments: '{ payments(first: 20, accounts: ["stripe"]) { nodes { amount { amount } } } }',
  'products and prices':
    '{ products(first: 5, accounts: ["stripe"]) { nodes { name } } prices(first: 5, accounts: ["stripe"]) { nodes { id } } }',
  'customers of the CRM with tickets and invoices':
    '{ customers(anchor: "hubspot", first: 20) { nodes { email tickets(first: 10) { nodes { subject assignee { name } } } invoices(first: 5) { nodes { number } } } } }',
  'customers with contacts and end users':
    '{ customers(anchor: "zendesk", first: 20) { nodes { email contacts { name } billingCustomers { name } } } }',
  'customers and their companies':
    '{ customers(anchor: "salesforce", first: 10) { nodes { email contacts { name } companies { name } organizations { name } } } }',
  'two lists at once':
    '{ tickets(first: 20, accounts: ["zendesk"]) { nodes { subject } } deals(first: 20, accounts: ["hubspot"]) { nodes { name } } }',
  'three systems at once':
    '{ tickets(first: 20, accounts: ["zendesk"]) { nodes { subject requester { name } } } invoices(first: 20, accounts: ["netsuite"]) { nodes { number } } contacts(first: 20, accounts: ["salesforce"]) { nodes { name } } }',
  'people of a name': '{ search(text: "ada", first: 50, types: [CONTACT, END_USER]) { nodes { __typename } } }',
  'a text in all':
    '{ search(text: "analytical", first: 100) { nodes { __typename ... on Contact { name } ... on Ticket { subject } } } }',
  'the accounts': '{ connectedAccounts { nodes { name } } }',
}

/**
 * Queries whose lists the world does not fill: those that have none of it leave the next account to be asked, which no
 * document tells, and what would hang on their rows is never asked for.
 */
export const unfilled: Readonly<Record<string, string>> = {
  'the newest tickets': '{ tickets(first: 20) { nodes { subject status } } }',
  'tickets with who is on them':
    '{ tickets(first: 50) { nodes { subject requester { name } assignee { name } organization { name } team { name } } } }',
  'tickets of HubSpot':
    '{ tickets(first: 20, accounts: ["hubspot"]) { nodes { subject contacts(first: 1) { nodes { name } } } } }',
  'cases of Salesforce':
    '{ tickets(first: 20, accounts: ["salesforce"]) { nodes { subject comments(first: 1) { nodes { body } } } } }',
  'contacts with all that happened':
    '{ contacts(first: 10, accounts: ["hubspot"]) { nodes { name activities(first: 5) { nodes { __typename } } } } }',
  'people who work': '{ users(first: 20) { nodes { name email } } }',
  teams: '{ teams(first: 20) { nodes { name } } }',
}

/** Queries about one customer of the world, by an address. */
export const ofCustomer: Readonly<Record<string, (email: string) => string>> = {
  'everything of a customer': email =>
    `{ customer(email: "${email}") { contacts { name } companies { name } endUsers { name } organizations { name } billingCustomers { name } } }`,
  'tickets of a customer': email =>
    `{ customer(email: "${email}") { tickets(first: 10) { nodes { subject assignee { name } } } } }`,
  'what a customer pays': email =>
    `{ customer(email: "${email}") { subscriptions(first: 5) { nodes { status } } invoices(first: 5) { nodes { number } } payments(first: 5) { nodes { amount { amount } } } } }`,
  'what happened with a customer': email =>
    `{ customer(email: "${email}") { timeline(first: 20, types: [TICKET, INVOICE, DEAL]) { nodes { __typename } } } }`,
  'invoices in a timeline': email =>
    `{ customer(email: "${email}") { timeline(first: 20, types: [INVOICE, PAYMENT]) { nodes { __typename } } } }`,
  'where a customer is known': email =>
    `{ customer(email: "${email}") { sources { account { name } state } contacts { id } } }`,
}
