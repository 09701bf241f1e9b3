import { type Judging, nowhere } from '../../../test/judges/judging.ts'

const choices = nowhere(
  'an instance makes its own choices; the documents name those that it comes with in tables of words',
)

/** What an instance has settled. */
const facts = [
  ...['incidentColumns', 'userColumns', 'companyColumns', 'groupColumns', 'promises', 'incidentStates'].map(
    fact => `facts.${fact}`,
  ),
  'addedObjects',
]

/** Operations whose rows nobody recorded. */
const unrecorded = [
  ...['check', ...facts, 'company.get', 'company.list', 'company.query.Organization', 'company.query.Organization.2'],
  ...['journal.get', 'Ticket.comments', 'Ticket.comments.beyond'],
  ...['attachment.get', 'Ticket.attachments', 'Ticket.attachments.beyond', 'Team.members', 'User.teams'],
]

/** All others. */
const recorded = [
  ...['incident.get', 'incident.list', 'incident.detail', 'user.get', 'user.list', 'group.get', 'group.list'],
  ...['user.findBy.email', 'user.findBy.externalId', 'EndUser.tickets', 'EndUser.tickets.beyond'],
  ...['Organization.endUsers', 'Organization.endUsers.beyond'],
  ...['Organization.tickets', 'Organization.tickets.beyond', 'Ticket.incidents', 'Ticket.incidents.beyond'],
  ...['incident.query.Ticket', 'incident.query.Ticket.2', 'incident.search.Ticket'],
  ...['user.query.EndUser', 'user.query.EndUser.2', 'user.query.User', 'user.query.User.2'],
]

/** What the judges know of ServiceNow. */
export default {
  spec: async folder => (await import('./spec.ts')).servicenowSpec(folder),
  sdk: async () => (await import('./sdk.ts')).servicenowSdk,
  exceptions: [
    {
      judge: 'sdk',
      protocol: '',
      operations: [...unrecorded, ...recorded],
      reason: 'ServiceNow has no client of its Table API for Node',
    },
    {
      judge: 'recorded',
      protocol: '',
      operations: unrecorded,
      reason: 'of these tables nobody published a recorded row; of incidents, users and groups somebody did',
    },
    {
      judge: 'recorded',
      protocol: 'soap',
      operations: [...unrecorded, ...recorded],
      reason: 'the Table API alone was recorded, which writes the same values in other forms',
    },
    {
      judge: 'truth',
      operations: ['check', ...facts],
      reason:
        'what an instance has settled is no row of the world; that it is right is seen in fields, promises and states',
    },
    ...(['spec-reply', 'sdk'] as const).map(judge => ({
      judge,
      protocol: 'soap',
      operations: ['facts.groupColumns'],
      reason: 'nothing was added to the groups of this instance, and an answer without rows holds no element',
    })),
  ],
  forgiven: [
    {
      judge: 'spec-reply',
      protocol: '',
      complaint: /^result\[\]\.hold_reason is unknown$/,
      reason: "the vendor's example of an incident is older than this column, which all recorded incidents have",
    },
  ],
  unnoticed: [
    {
      kind: 'emptied list',
      protocol: '',
      operations: ['check'],
      reason: 'an instance without incidents answers an empty list to right credentials as well',
    },
    {
      kind: 'emptied list',
      protocol: '',
      operations: ['addedObjects'],
      reason: 'an instance may have added no table',
    },
    {
      kind: 'emptied list',
      protocol: '',
      operations: ['incident.search.Ticket'],
      reason: 'what a text finds is for the index of the instance to say',
    },
  ],
  words: {
    'Ticket.status': choices,
    'Ticket.priority': choices,
    'Ticket.type': choices,
    'Ticket.channel': choices,
  },
} satisfies Judging
