import { type Judging, nowhere } from '../../../test/judges/judging.ts'

const choices = nowhere(
  'an instance makes its own choices; the documents name those that it comes with in tables of words',
)

const facts = ['incidentColumns', 'userColumns', 'companyColumns', 'groupColumns', 'promises', 'incidentStates'].map(
  fact => `facts.${fact}`,
)

/** What the judges know of ServiceNow. */
export default {
  spec: async folder => (await import('./spec.ts')).servicenowSpec(folder),
  sdk: async () => (await import('./sdk.ts')).servicenowSdk,
  exceptions: [],
  forgiven: [],
  unnoticed: [],
  words: {
    'Ticket.status': choices,
    'Ticket.priority': choices,
    'Ticket.type': choices,
    'Ticket.channel': choices,
  },
} satisfies Judging
export { facts }
