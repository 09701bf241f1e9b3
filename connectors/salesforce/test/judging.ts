import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectorFor } from '../../../src/contract/connector.ts'
import { operationsOf } from '../../../test/conformance/operations.ts'
import { at, type Judging, nowhere } from '../../../test/judges/judging.ts'
import { placeOf } from '../../../test/judges/places.ts'
import connector from '../index.ts'

const rest = connectorFor(connector, {})
const operations = operationsOf(rest).map(({ name }) => name)
const placeIn = (name: string) => placeOf(rest, name)

/** The operations whose rows are of a kind that was recorded: links are told in a form of their own. */
const recorded = operations.filter(name => {
  const place = placeIn(name)
  if (place.kind === 'other' || (place.kind === 'edge' && place.children.by === 'links')) return false
  return ['account', 'case', 'user'].includes(place.record)
})
const links = operations.filter(name => {
  const place = placeIn(name)
  return place.kind === 'edge' && place.children.by === 'links'
})
const facts = operations.filter(name => name.startsWith('facts.'))
const searches = operations.filter(name => name.includes('.search.'))

const perOrganization = nowhere('picklists are each organization’s own; no document has the words that one begins with')
const twice = 'each record has its Id twice, and one of them may go'

/** What the judges know of Salesforce. */
export default {
  spec: async folder => (await import('./spec.ts')).salesforceSpec(folder),
  sdk: async () => (await import('./sdk.ts')).salesforceSdk,
  exceptions: [
    ...(['spec-request', 'spec-reply'] as const).map(judge => ({
      judge,
      operations,
      protocol: '',
      reason: 'Salesforce publishes no document of its REST API; that of its SOAP API judges the same operations',
    })),
    {
      judge: 'sdk',
      operations: ['session.open'],
      protocol: '',
      reason: 'jsforce opens a session of its own before it asks anything, and is given no other',
    },
    {
      judge: 'sdk',
      operations: ['check'],
      protocol: 'soap',
      reason: 'the time goes on between what the connector is told and what the client is told',
    },
    {
      judge: 'recorded',
      operations: operations.filter(name => !recorded.includes(name)),
      protocol: '',
      reason: 'of these nobody recorded any; of descriptions somebody did, and they are read by a test of their own',
    },
    {
      judge: 'recorded',
      operations,
      protocol: 'soap',
      reason: 'what was recorded by SOAP are opportunities of three fields, which a test of its own reads',
    },
    {
      judge: 'truth',
      operations: ['addedObjects', 'check', 'session.open', ...facts],
      reason:
        'sessions and descriptions are no rows of the world; that they are right is seen in what is read with them',
    },
  ],
  forgiven: [],
  unnoticed: [
    {
      kind: 'emptied list',
      operations: ['addedObjects'],
      protocol: '',
      reason: 'which kinds there are no row of the world tells; recorded lists are read by a test of their own',
    },
    {
      kind: 'emptied list',
      operations: searches,
      protocol: '',
      reason: "what a search for words finds is the provider's doing: nothing is a good answer",
    },
    ...(['changed type', 'dropped field', 'renamed field'] as const).map(kind => ({
      kind,
      operations: ['check'],
      protocol: '',
      reason: 'that there is an answer proves the session; nothing in it is read',
    })),
    {
      kind: 'dropped field',
      operations: ['session.open'],
      protocol: '',
      reason: 'of the answer the token alone is read, and the host where there is one',
    },
    ...(['changed type', 'dropped field', 'renamed field'] as const).map(kind => ({
      kind,
      operations: ['facts.opportunityFields'],
      protocol: '',
      reason: 'a description says fifty things of each field, of which five are read: sixteen tries may miss them',
    })),
    {
      kind: 'dropped field',
      operations: [...links.filter(name => name !== 'Note.companies'), 'facts.stages', 'pipeline.all'],
      protocol: 'soap',
      reason: twice,
    },
  ],
  words: {
    'Company.type': at('samples/describe-Account-compact.json#Type'),
    'Call.direction': perOrganization,
    'Deal.forecastCategory': perOrganization,
    'Lead.status': perOrganization,
    'Task.priority': perOrganization,
    'Task.status': perOrganization,
    'Ticket.channel': perOrganization,
    'Ticket.priority': perOrganization,
    'Ticket.status': perOrganization,
    'Ticket.type': perOrganization,
  },
  wordsAt: folder => pointer => picklist(join(folder, pointer.split('#')[0] ?? ''), pointer.split('#')[1] ?? ''),
} satisfies Judging

/** The words of a field in a description of an object. */
function picklist(file: string, field: string): readonly string[] {
  const { fields } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly fields: readonly { readonly name: string; readonly picklistValues?: readonly string[] }[]
  }
  return fields.find(({ name }) => name === field)?.picklistValues ?? []
}
