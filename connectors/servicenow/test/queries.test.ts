import { describe, expect, test } from 'vitest'
import { chunksOfTexts } from '../../../src/accounts/chunks.ts'
import type { RestCall, SoapCall } from '../../../src/contract/call.ts'
import { connectorFor } from '../../../src/contract/connector.ts'
import type { EntityName } from '../../../src/contract/entities.ts'
import type { Condition, Operator, Order, Query } from '../../../src/contract/query.ts'
import type { XmlElement } from '../../../src/contract/xml.ts'
import servicenow from '../index.ts'

const ask = { want: ['number'], settings: {}, facts: {}, wantOf: () => [] } as never
const condition = (field: string, operator: Operator, ...values: string[]): Condition => ({ field, operator, values })

/** The call of a query, with the conditions that it takes. */
function callOf(entity: EntityName, conditions: readonly Condition[], order?: Order) {
  const query = servicenow.entities[entity]?.queries?.[order === undefined ? 0 : 1] as Query<unknown>
  const known = conditions.filter(({ field, operator }) => query.filters[field]?.includes(operator))
  const taken = query.fitting?.(known) ?? known
  return query.call({ size: 20, cursor: undefined }, ask, { conditions: taken, ...(order && { order }) }) as RestCall
}

const queryOf = (entity: EntityName, ...conditions: readonly Condition[]) =>
  String(callOf(entity, conditions).query?.sysparm_query).replace(/\^?ORDERBYsys_id$/, '')

describe('conditions on tickets', () => {
  test.each<[string, Condition, string]>([
    ['a word is every word that means it', condition('priority', 'in', 'LOW'), 'priorityIN4,5'],
    [
      'words that are not wanted let in what has none',
      condition('priority', 'notIn', 'LOW'),
      'priorityNOT IN4,5^ORpriorityISEMPTY',
    ],
    ['what waits for the caller is on hold as well', condition('status', 'in', 'PENDING', 'NEW'), 'stateIN1,3'],
    ['what is on hold may wait for the caller', condition('status', 'notIn', 'ON_HOLD'), ''],
    ['both together are left out', condition('status', 'notIn', 'ON_HOLD', 'PENDING'), 'stateNOT IN3^ORstateISEMPTY'],
    ['a word that is unknown may be any', condition('status', 'in', 'NEW', 'UNKNOWN'), ''],
    ['a word that nothing means is met by nothing', condition('type', 'in', 'BUG'), 'sys_idISEMPTY'],
    ['an id of another form is met by nothing', condition('requester', 'in', 'A^NQactive=true'), 'sys_idISEMPTY'],
    ['one beside an id that can be is left out', condition('requester', 'in', 'x,y', 'a1'), 'caller_idINa1'],
    ['no pointer', condition('assignee', 'isNull'), 'assigned_toISEMPTY'],
    [
      'an instant is a day wider',
      condition('createdAt', 'gt', '2026-03-02T08:00:00Z'),
      'sys_created_on>=2026-03-01 08:00:00',
    ],
    ['to either side', condition('dueAt', 'lte', '2026-03-02T08:00:00Z'), 'due_date<=2026-03-03 08:00:00'],
    [
      'of several the widest',
      condition('dueAt', 'lt', '2026-03-02T08:00:00Z', '2026-01-01T00:00:00Z'),
      'due_date<=2026-01-02 00:00:00',
    ],
    ['a year that has no form is not asked for', condition('createdAt', 'gte', '+275000-01-01T00:00:00Z'), ''],
    [
      'texts are compared one by one',
      condition('subject', 'in', 'a,b', 'c^d'),
      'short_description=a,b^ORshort_description=c^^d',
    ],
    ['or looked for', condition('subject', 'contains', '50%'), 'short_descriptionLIKE50%'],
    ['what cannot be said is not asked for', condition('subject', 'in', 'fine', 'two\nlines'), ''],
    ['nor is a part with a backslash', condition('number', 'startsWith', 'a\\'), ''],
  ])('%s', (_, asked, said) => {
    expect(queryOf('Ticket', asked)).toBe(said)
  })

  test('all of them have to hold, and those that would make the address too long are checked here', () => {
    const long = Array.from({ length: 40 }, (_, at) => `${at} ${'x'.repeat(100)}`)
    const conditions = [
      condition('subject', 'in', ...long),
      condition('priority', 'in', 'HIGH'),
      condition('status', 'in', 'NEW'),
    ]
    expect(queryOf('Ticket', ...conditions)).toBe('priorityIN2^stateIN1')
  })

  test('an order goes by the column and by the ids', () => {
    const [ascending, descending] = (['ASC', 'DESC'] as const).map(direction =>
      callOf('Ticket', [condition('priority', 'in', 'HIGH')], { field: 'dueAt', direction }),
    )
    expect(ascending?.query?.sysparm_query).toBe('priorityIN2^ORDERBYdue_date^ORDERBYsys_id')
    expect(descending?.query?.sysparm_query).toBe('priorityIN2^ORDERBYDESCdue_date^ORDERBYDESCsys_id')
  })
})

test('flags are asked for in both of their forms', () => {
  expect(queryOf('User', condition('isActive', 'in', 'true'))).toBe('activeINtrue,1')
})

test('by SOAP the same condition stands in the message, with the columns that nobody wants', () => {
  const [query] = connectorFor(servicenow, { api: 'soap' }).entities.Ticket?.queries ?? []
  const call = query?.call({ size: 250, cursor: 'a1' }, ask, {
    conditions: [condition('priority', 'in', 'HIGH')],
  }) as SoapCall
  const content = Object.fromEntries(
    (call.body.children as readonly XmlElement[]).map(({ name, children }) => [name, children[0]]),
  )
  expect(content).toMatchObject({
    __encoded_query: 'priorityIN2^sys_id>a1^ORDERBYsys_id',
    __first_row: '0',
    __last_row: '250',
    __limit: '250',
  })
  const left = String(content.__exclude_columns).split(',')
  expect(left).toContain('short_description')
  expect(left).not.toContain('number')
  expect(left).not.toContain('sys_id')
})

describe('lookups', () => {
  const { email, externalId } = servicenow.records.user?.findBy ?? {}
  const call = (keys: readonly string[], find = email) => find?.call(keys, ask, undefined) as RestCall

  test('compare addresses as they are, and read the column that they stand in', () => {
    const { query } = call(['Ada+cogs@x.example', 'b^ORactive=true@x.example'])
    expect(query?.sysparm_query).toBe('email=Ada+cogs@x.example^ORemail=b^^ORactive=true@x.example^ORDERBYsys_id')
    expect(query?.sysparm_fields).toBe('number,email')
    expect(email?.keys({ email: 'Ada@x.example' })).toEqual(['Ada@x.example'])
  })

  test('refuse what cannot be said, and what no address has room for', () => {
    for (const key of ['', ' a', 'a\n', 'javascript:alert(1)', '\ud800', 'x'.repeat(201), 'é'.repeat(40)])
      for (const find of [email, externalId]) expect(() => call([key], find)).toThrow(TypeError)
  })

  test('fit into an address with all that is wanted besides', () => {
    for (const length of [1, 20, 30, 40, 100, 196]) {
      const keys = Array.from({ length: 100 }, (_, at) => `${at}-${'x'.repeat(length)}`)
      for (const chunk of chunksOfTexts(keys, email?.atMost ?? 0, email?.space)) {
        const query = String(call(chunk).query?.sysparm_query)
        expect(encodeURIComponent(query).length).toBeLessThan(4_000)
      }
    }
  })
})

describe('a search', () => {
  const { search } = servicenow.entities.Ticket ?? {}
  const said = (text: string) => {
    const call = search?.call(text, { size: 20, cursor: undefined }, ask) as RestCall
    return String(call.query?.sysparm_query)
  }

  test('is for words alone, of which none means anything to the index', () => {
    expect(said('  broken^NQactive=true -"wheel" or Ünï* 🔥 ')).toBe(
      '123TEXTQUERY321=broken NQactive true wheel Ünï^ORDERBYDESCsys_created_on^ORDERBYDESCsys_id',
    )
    expect(said(Array.from({ length: 99 }, (_, at) => `w${at}`).join(' ')).split(' ')).toHaveLength(20)
  })

  test('for nothing that is a word is refused', () => {
    for (const text of ['', ' ', '^*"', 'AND or']) expect(() => said(text)).toThrow(TypeError)
  })
})
