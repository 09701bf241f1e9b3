import { expect, test } from 'vitest'
import { addedNames, customFieldsOf, propertyFacts } from '../custom-fields.ts'
import { asking } from './perform.ts'

const definition = { label: 'Label', fieldType: 'text', hubspotDefined: false }
const replyWith = (results: unknown) => ({ status: 200, headers: {}, bytes: 0, body: { results } })

/** What a custom field shows of a value, by the definition of its property. */
function shown(parts: { type: string; fieldType?: string; referencedObjectType?: string }, held: string | null) {
  const contactProperties = propertyFacts.contactProperties.read(replyWith([{ ...definition, ...parts, name: 'own' }]))
  const row = { id: '1', properties: { own: held } }
  const [field] = customFieldsOf('contacts').read(row as never, { contactProperties })
  return [field?.type, field?.value]
}

test.each([
  [{ type: 'string' }, 'as it is', 'TEXT', { text: 'as it is' }],
  [{ type: 'phone_number' }, '+1 212', 'TEXT', { text: '+1 212' }],
  [{ type: 'number' }, '1.50', 'NUMBER', { number: '1.50' }],
  [{ type: 'bool', fieldType: 'booleancheckbox' }, 'true', 'FLAG', { flag: true }],
  [{ type: 'enumeration', fieldType: 'booleancheckbox' }, 'false', 'FLAG', { flag: false }],
  [{ type: 'enumeration', fieldType: 'select' }, 'one', 'OPTION', { text: 'one' }],
  [{ type: 'enumeration', fieldType: 'checkbox' }, 'one;two;', 'OPTIONS', { texts: ['one', 'two'] }],
  [{ type: 'enumeration', referencedObjectType: 'OWNER' }, '71', 'REFERENCE', { text: '71' }],
  [{ type: 'date', fieldType: 'date' }, '2026-02-03', 'DATE', { date: '2026-02-03' }],
  [{ type: 'date', fieldType: 'date' }, '1770076800000', 'DATE', { date: '2026-02-03' }],
  [{ type: 'datetime', fieldType: 'date' }, '1770076800000', 'DATE_TIME', { dateTime: '2026-02-03T00:00:00Z' }],
  [{ type: 'object_coordinates' }, '{}', 'OTHER', { text: '{}' }],
  [{ type: 'string' }, null, 'TEXT', null],
  [{ type: 'number' }, '', 'NUMBER', null],
])('%j shows %j', (parts, held, type, value) => {
  expect(shown(parts, held)).toEqual([type, value === null ? null : expect.objectContaining(value)])
})

test('only what the account has added is a custom field, and only while it is not archived', () => {
  const all = [
    { ...definition, name: 'own', type: 'string' },
    { ...definition, name: 'email', type: 'string', hubspotDefined: true },
    { ...definition, name: 'former', type: 'string', archived: true },
    { name: 'silent', label: 'Says nothing of HubSpot', type: 'number', fieldType: 'number' },
  ]
  const dealProperties = propertyFacts.dealProperties.read(replyWith(all))
  expect(addedNames('deals', { dealProperties })).toEqual(['own', 'silent'])
  expect(customFieldsOf('deals').moreFields?.({ dealProperties })).toEqual(['own', 'silent'])
  expect(addedNames('deals', {})).toEqual([])
})

test('the definitions of each type of object are asked for apart', () => {
  const paths = Object.entries(propertyFacts).map(([name, fact]) => [
    name,
    (fact.call(asking().settings) as { path: string }).path,
  ])
  expect(paths).toContainEqual(['lineItemProperties', '/crm/v3/properties/line_items'])
  expect(new Set(paths.map(([, path]) => path)).size).toBe(12)
})
