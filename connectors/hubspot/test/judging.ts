import { join } from 'node:path'
import { type Judging, nowhere } from '../../../test/judges/judging.ts'
import { openApiWords } from '../../../test/judges/words/open-api-words.ts'

const accountInfo = ['check', 'facts.homeCurrency']
/** The lists of children of HubSpot's objects, all of them associations. */
const associations = Object.entries({
  ...{ Call: [], EmailActivity: [], Meeting: [], Note: [], Task: [] },
  Company: ['children', 'contacts', 'leads'],
  Contact: ['leads'],
  Deal: ['contacts', 'lineItems'],
  Lead: ['contacts', 'companies'],
  Ticket: ['contacts', 'companies'],
}).flatMap(([entity, own]) => {
  const about = ['notes', 'tasks', 'calls', 'meetings', 'emailActivities']
  const subjects = {
    Company: ['deals', 'tickets'],
    Contact: ['companies', 'deals', 'tickets'],
    Deal: ['companies', 'tickets'],
  }
  const others = ['Lead', 'Ticket'].includes(entity) ? [] : ['contacts', 'companies', 'deals', 'tickets']
  const fields = own.length === 0 ? others : [...own, ...about, ...(subjects[entity as 'Deal'] ?? [])]
  return fields.map(field => `${entity}.${field}`)
})
const kindsOfObjects = [
  ...[
    'contact',
    'company',
    'deal',
    'lead',
    'ticket',
    'note',
    'task',
    'call',
    'meeting',
    'email',
    'lineItem',
    'product',
  ],
]
const definitions = ['leadStages', 'ticketStages', ...kindsOfObjects.map(kind => `${kind}Properties`)].map(
  fact => `facts.${fact}`,
)

const withoutDocument =
  'account-info has no document and no truth; its recording says which types there are, not which fields'

const perPortal = nowhere(
  'the options of a property are defined in each portal; the document types every property a text',
)

/** What the judges know of HubSpot. */
export default {
  spec: async folder => (await import('./spec.ts')).hubspotSpec(folder),
  sdk: async () => (await import('./sdk.ts')).hubspotSdk,
  exceptions: [
    ...(['spec-request', 'spec-reply'] as const).map(judge => ({
      judge,
      operations: ['addedObjects'],
      reason: 'the published collection has no document of the schemas of objects',
    })),
    ...(['recorded', 'truth'] as const).map(judge => ({
      judge,
      operations: ['addedObjects'],
      reason: 'kinds of objects of an account stand in no recording, and the world has none',
    })),
    {
      judge: 'spec-request',
      operations: accountInfo,
      reason: 'the published collection has no document of account-info',
    },
    {
      judge: 'spec-reply',
      operations: accountInfo,
      reason: 'the published collection has no document of account-info',
    },
    {
      judge: 'sdk',
      operations: accountInfo,
      reason: "HubSpot's client has no part for account-info",
    },
    {
      judge: 'recorded',
      operations: associations,
      reason: 'nobody recorded a batch of associations; the one recording is a receipt for links that were made',
    },
    {
      judge: 'recorded',
      operations: definitions,
      reason: 'of definitions nobody recorded a list: one recording is a receipt for a property that was made',
    },
    {
      judge: 'recorded',
      operations: [
        ...['call', 'email', 'lead', 'meeting', 'product'].flatMap(kind => [`${kind}.get`, `${kind}.list`]),
        ...['lineItem.get', 'team.all', 'call.query.Call', 'email.query.EmailActivity', 'lead.query.Lead'],
        ...['lead.search.Lead', 'meeting.query.Meeting', 'product.query.Product', 'product.search.Product'],
      ],
      reason: 'of these objects nobody recorded any, and no owner with a team',
    },
    {
      judge: 'truth',
      operations: definitions,
      reason: 'the world has no rows for definitions; that they are right is seen in stages and in custom fields',
    },
    {
      judge: 'truth',
      operations: accountInfo,
      reason: 'the world has no row for the account itself; that its currency is right is seen in deals',
    },
  ],
  forgiven: [
    {
      judge: 'spec-request',
      complaint: /^GET \/crm-object-schemas\/v3\/schemas is unknown$/,
      reason: 'the published collection has no document of the schemas of objects',
    },
    {
      judge: 'spec-reply',
      complaint: /^GET \/crm-object-schemas\/v3\/schemas is unknown$/,
      reason: 'the published collection has no document of the schemas of objects',
    },
    {
      judge: 'spec-request',
      complaint: /^GET \/account-info\/v3\/details is unknown$/,
      reason: 'the published collection has no document of account-info',
    },
    {
      judge: 'spec-reply',
      complaint: /^GET \/account-info\/v3\/details is unknown$/,
      reason: 'the published collection has no document of account-info',
    },
    {
      judge: 'spec-request',
      complaint: /^body\.sorts\[\] is no string$/,
      reason:
        'the document says texts; the guide orders by objects of propertyName and direction, which alone can say DESCENDING',
    },
    {
      judge: 'spec-reply',
      complaint: /^errors\[\]\.subCategory is no object$/,
      reason: 'the document says an object; recorded errors have a text such as crm.associations.NO_ASSOCIATIONS_FOUND',
    },
  ],
  unnoticed: [
    ...(['renamed field', 'dropped field', 'changed type', 'emptied list'] as const).map(kind => ({
      kind,
      operations: ['addedObjects'],
      reason: 'the schemas of objects have no document, no recording and no truth; only the client looks at them',
    })),
    { kind: 'renamed field', operations: ['check'], reason: withoutDocument },
    { kind: 'dropped field', operations: ['check'], reason: withoutDocument },
    { kind: 'emptied list', operations: ['check', 'facts.homeCurrency'], reason: withoutDocument },
    {
      kind: 'emptied list',
      operations: ['call', 'email', 'lead', 'lineItem', 'meeting', 'note', 'product', 'task'].map(
        kind => `facts.${kind}Properties`,
      ),
      reason: 'the account has added nothing to these objects: that there is no property at all says the same',
    },
    {
      kind: 'emptied list',
      operations: ['Company', 'Contact', 'Deal', 'Lead', 'Product', 'Ticket'].map(
        entity => `${entity.toLowerCase()}.search.${entity}`,
      ),
      reason: "what a search for words finds is the provider's doing: nothing is a good answer",
    },
    {
      kind: 'emptied list',
      operations: ['team.all'],
      reason: 'another owner names the teams of the one whose list is emptied',
    },
  ],
  words: {
    'Company.type': perPortal,
    'Company.lifecycleStage': perPortal,
    'Contact.lifecycleStage': perPortal,
    'Deal.forecastCategory': perPortal,
    'DealLineItem.interval': perPortal,
    'Call.direction': perPortal,
    'EmailActivity.direction': perPortal,
    'Lead.status': nowhere('stages are made in each portal; those that it begins with stand in no document'),
    'Product.type': perPortal,
    'Task.priority': perPortal,
    'Task.status': perPortal,
    'Ticket.channel': perPortal,
    'Ticket.priority': perPortal,
  },
  wordsAt: folder => pointer => openApiWords(join(folder, pointer.split('#')[0] ?? ''), pointer.split('#')[1] ?? ''),
} satisfies Judging
