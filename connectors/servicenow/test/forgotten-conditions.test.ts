import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeGlobalId } from '../../../src/accounts/global-id.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import { createServiceNow } from '../simulator.ts'
import { idOf } from './truth/ids.ts'

/**
 * An instance leaves a condition out that it does not understand, without a word, and then gives all rows: each condition
 * that the connector writes is taken away in turn, and what is answered stays the same.
 */
const seed = 1
const scale = 0.05

const apis = ['rest', 'soap']
/** What an account has added is asked for once in an hour: an account that forgets has not heard of it. */
const dictionary = ['name', 'element']
const names = apis.flatMap(api => [api, ...dictionary.map(column => `${api}-${column}`)])

let unigraph: Unigraph
let world: World
let server: ServedSimulator
let forgotten = ''

beforeAll(async () => {
  world = openWorld({ seed, scale })
  const forgetful = createServiceNow({ forgets: column => column === forgotten })
  server = await serveSimulator({ ...forgetful, quotas: [] }, world)
  unigraph = await startUnigraph({
    world: { seed, scale },
    isUnhurried: true,
    accounts: names.map(name => ({ name, provider: 'servicenow', chosen: { api: name.split('-')[0] ?? '' } })),
    origins: Object.fromEntries(names.map(name => [name, server.origin])),
  })
})
afterAll(async () => {
  await unigraph.close()
  await server.close()
  world.close()
})

/** What is asked, in the words of each question's own condition, and the columns that it needs. */
const questions: readonly (readonly [string, string, readonly string[]])[] = [
  ['the comments of a ticket', 'comments', ['sys_journal_field.element_id', 'sys_journal_field.element']],
  ['the files of a ticket', 'files', ['sys_attachment.table_sys_id', 'sys_attachment.table_name']],
  ['the promises of a ticket', 'promises', ['task_sla.task']],
  ['the incidents of a problem', 'incidents', ['incident.parent_incident']],
  ['the author of a comment', 'authors', ['sys_user.user_name']],
  ['the tickets of a person', 'requested', ['incident.caller_id']],
  ['the people and tickets of a company', 'company', ['sys_user.company', 'incident.company']],
  ['the members of a team', 'members', ['sys_user_grmember.group']],
  ['the teams of a person', 'teams', ['sys_user_grmember.user']],
  ['people by their addresses', 'emails', ['sys_user.email']],
  ['people by their user names', 'names', ['sys_user.user_name']],
  ['tickets of some kinds', 'kinds', ['incident.state', 'incident.priority', 'incident.contact_type']],
  ['tickets of some time', 'times', ['incident.sys_created_on', 'incident.due_date']],
  ['tickets with a text', 'texts', ['incident.short_description', 'incident.number']],
]

const page = 'nodes { remoteId } pageInfo { hasNextPage }'
const each = (selection: string) =>
  `tickets(first: 30, accounts: [$account], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { remoteId ${selection} } }`

function documentOf(name: string): string {
  const list = (of: string, filter: string) =>
    `${of}(first: 100, accounts: [$account], filter: {${filter}}) { ${page} }`
  const [user, problem] = [rowOf('helpdesk_user', 'email IS NOT NULL'), rowOf('ticket', 'problem_n IS NOT NULL')]
  const found = {
    comments: each('comments(first: 3) { pageInfo { hasNextPage } nodes { remoteId visibility } }'),
    files: each(`attachments(first: 3) { ${page} }`),
    promises: each('slas { policyName dueAt }'),
    incidents: list('tickets', `priority: { eq: NORMAL }`).replace(
      page,
      `nodes { remoteId incidents(first: 5) { ${page} } }`,
    ),
    authors: each('comments(first: 3) { nodes { author { ... on Entity { remoteId } } } }'),
    requested: `endUsers(first: 60, accounts: [$account]) { nodes { remoteId tickets(first: 3) { ${page} } } }`,
    company: `organizations(first: 20, accounts: [$account]) { nodes { remoteId endUsers(first: 3) { ${page} } tickets(first: 3) { ${page} } } }`,
    members: `teams(first: 20, accounts: [$account]) { nodes { remoteId members(first: 30) { ${page} } } }`,
    teams: `users(first: 30, accounts: [$account]) { nodes { remoteId teams(first: 5) { ${page} } } }`,
    emails: list('endUsers', `emails: { eq: ${JSON.stringify(user.email)} }`),
    names: list('endUsers', 'externalId: { isNull: false }'),
    added: each('customFields { key label type }'),
    kinds: list('tickets', 'status: { in: [NEW, ON_HOLD] }, priority: { in: [LOW, HIGH] }, channel: { eq: EMAIL }'),
    times: list('tickets', 'createdAt: { gte: "2026-01-01T00:00:00Z" }, dueAt: { isNull: true }'),
    texts: list('tickets', 'subject: { contains: "e" }, number: { startsWith: "INC" }'),
  }[name]
  if (found === undefined || problem === undefined) throw new TypeError(`There is no question ${name}.`)
  return `query ($account: String!) { ${found} }`
}

function rowOf(table: string, where: string): { n: number; email: string } {
  return world.get<{ n: number; email: string }>(`SELECT * FROM ${table} WHERE ${where} ORDER BY n LIMIT 1`) as never
}

async function ask(name: string, account: string, forgets = '') {
  forgotten = forgets
  return unigraph.query(documentOf(name), { account })
}

async function answerTo(name: string, account: string, forgets = ''): Promise<unknown> {
  const { data, errors } = await ask(name, account, forgets)
  expect(errors).toBeUndefined()
  return data
}

/** Where so many rows come that the answer could not be whole, it is an error. */
const tooMany = ['soap sys_journal_field.element_id', 'soap task_sla.task']

const cases = apis.flatMap(account => questions.map(([title, name, columns]) => ({ account, title, name, columns })))

describe.each(cases)('by $account, $title', ({ account, name, columns }) => {
  test.each(columns.map(column => ({ column })))(
    'come without a row too many where the condition on $column is forgotten',
    async ({ column }) => {
      const wanted = await answerTo(name, account)
      expect(JSON.stringify(wanted).match(/remoteId/g)?.length).toBeGreaterThan(0)
      const before = server.ledger.all().length
      const { data, errors } = await ask(name, account, column)
      if (errors === undefined) expect(data).toEqual(wanted)
      expect(errors !== undefined).toBe(tooMany.includes(`${account} ${column}`))
      const field = column.slice(column.indexOf('.') + 1)
      const asked = server.ledger.all().slice(before)
      expect(asked.some(({ query, body }) => `${decodeURIComponent(query)}${body}`.includes(field))).toBe(true)
    },
  )
})

test.each(apis.flatMap(api => dictionary.map(column => ({ api, column }))))(
  'by $api, what was added stays the same without the condition on the $column of a column',
  async ({ api, column }) => {
    const wanted = await answerTo('added', api)
    expect(await answerTo('added', `${api}-${column}`, `sys_dictionary.${column}`)).toEqual(wanted)
    expect(JSON.stringify(wanted)).toContain('u_')
  },
)

test.each(apis)('by %s, an id of nothing stays nothing, whatever is given in its place', async account => {
  const idsOf = (entity: 'Ticket' | 'EndUser', table: string) =>
    writeGlobalId({ tenant: 'default', account, entity, remoteId: idOf(table, 999_999_999) })
  forgotten = 'incident.sys_id'
  const ids = [idsOf('Ticket', 'incident'), idsOf('EndUser', 'sys_user')]
  const { data, errors } = await unigraph.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect([data?.nodes, errors]).toEqual([[null, null], undefined])
})
