import { join } from 'node:path'
import { at, type Judging, nowhere } from '../../../test/judges/judging.ts'
import { openApiWords } from '../../../test/judges/words/open-api-words.ts'

const definitions = [
  ...['brands', 'ticketForms', 'customStatuses', 'ticketFields', 'userFields', 'organizationFields'],
].map(fact => `facts.${fact}`)

const nothingIsRead = 'nothing is read out of the answer: that there is one proves the credentials'

const openList = nowhere('the document names examples of ways in, in words; the list is open')

/** What the judges know of Zendesk. */
export default {
  spec: async folder => (await import('./spec.ts')).zendeskSpec(folder),
  sdk: async () => (await import('./sdk.ts')).zendeskSdk,
  exceptions: [
    {
      judge: 'sdk',
      operations: ['addedObjects'],
      reason: 'node-zendesk has no part for custom objects',
    },
    ...(['recorded', 'truth'] as const).map(judge => ({
      judge,
      operations: ['addedObjects'],
      reason: 'kinds of objects of an account stand in no recording, and the world has none',
    })),
    { judge: 'recorded', operations: ['check'], reason: nothingIsRead },
    {
      judge: 'recorded',
      operations: definitions,
      reason: 'what an account has settled is no record; a form and three fields were recorded, and are read elsewhere',
    },
    {
      judge: 'recorded',
      operations: ['attachment.get', 'tag.list'],
      reason: 'nobody recorded a comment with files, or tags',
    },
    {
      judge: 'truth',
      operations: definitions,
      reason: 'the world has no rows for definitions; that they are right is seen in tickets and in custom fields',
    },
    {
      judge: 'sdk',
      operations: ['facts.customStatuses', 'User.teams'],
      reason: 'node-zendesk has no part for custom statuses, nor for the groups of a user',
    },
    {
      judge: 'sdk',
      operations: ['user.findBy.externalId', 'user.query.EndUser'],
      reason: 'node-zendesk shows many users by their own ids alone',
    },
    { judge: 'truth', operations: ['check'], reason: nothingIsRead },
    {
      judge: 'spec-reply',
      operations: ['Ticket.incidents.beyond'],
      reason: 'the document lets the answer be any object',
    },
  ],
  forgiven: [
    {
      judge: 'spec-request',
      complaint: /^\?(page\[(size|after)\]|page|per_page|sort|sort_by|sort_order|include|user_id) is unknown$/,
      reason: 'the document of 2024 tells the parameters of pages and of side-loading in words alone',
    },
    {
      judge: 'spec-reply',
      complaint: /^(meta|links|count|next_page|previous_page|users) is unknown$/,
      reason: 'the document of 2024 tells what pages and side-loads have in words alone',
    },
    {
      judge: 'spec-reply',
      complaint: /\.(generated_timestamp|encoded_id|fields|support_type|plain_body|last_sla_stats) is unknown$/,
      reason: 'recorded tickets and comments have it; the document of 2024 does not',
    },
    {
      judge: 'spec-reply',
      complaint: /\.(is_billing_admin|suspension_details) is unknown$/,
      reason: 'recorded users have it; the document of 2024 does not',
    },
    {
      judge: 'spec-reply',
      complaint: /^tickets\[\]\.(metric_set|slas) is unknown$/,
      reason: 'the document of 2024 tells what comes along inside tickets in words alone',
    },
    {
      judge: 'spec-reply',
      complaint: /^tickets\[\]\.custom_fields\[\]\.value is no string$/,
      reason:
        'the document calls every value a string, and says in words that ticks are true or false and choices a list',
    },
    {
      judge: 'spec-reply',
      complaint: /^results\[\]\.\w+ is unknown$/,
      reason: 'the document describes what a search finds by the members that all kinds have in common',
    },
  ],
  unnoticed: [
    {
      kind: 'emptied list',
      operations: ['addedObjects'],
      reason: 'an account without objects of its own says the same',
    },
    {
      kind: 'dropped field',
      operations: ['check'],
      reason: 'the document requires no field of a user, and nothing is read out of the answer',
    },
    {
      kind: 'emptied list',
      operations: ['check'],
      reason: 'tags may be empty, and nothing is read out of the answer',
    },
    {
      kind: 'dropped field',
      operations: ['facts.userFields', 'facts.organizationFields'],
      reason:
        'the document requires three members, and those that are read stay: a field without a title is a good one',
    },
    {
      kind: 'emptied list',
      operations: [
        ...['user.query.EndUser', 'organization.query.Organization', 'ticket.query.Ticket'],
        ...['user.search.EndUser', 'organization.search.Organization', 'ticket.search.Ticket'],
      ],
      reason: 'how many rows meet a condition or have a word in them, the judges do not work out',
    },
    {
      kind: 'cut cursor',
      operations: ['ticket.search.Ticket'],
      reason: 'how many rows have a word in them, the judges do not work out',
    },
  ],
  words: {
    'Ticket.status': at('TicketObject.status'),
    'Ticket.priority': at('TicketObject.priority'),
    'Ticket.type': at('TicketObject.type'),
    'Ticket.channel': openList,
    'TicketComment.channel': openList,
  },
  wordsAt: folder => pointer => openApiWords(join(folder, 'zendesk-support-oas.json'), pointer),
} satisfies Judging
