import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/contract/call.ts'
import type { Children } from '../../../src/contract/children.ts'
import type { RecordSpec } from '../../../src/contract/record.ts'
import connector from '../index.ts'

const record = (name: string) => connector.records[name] as RecordSpec<{ id: string }>

const replied = (status: number, body: unknown): Reply => ({ status, headers: {}, body, bytes: 0 })

describe('faults', () => {
  const error = (more: object) => ({ status: 'error', message: 'It is so.', correlationId: 'x', ...more })
  const secondly = error({ errorType: 'RATE_LIMIT', policyName: 'SECONDLY' })
  const rolling = error({ errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' })

  test.each([
    [200, { results: [] }, undefined],
    [207, { status: 'COMPLETE', results: [], errors: [error({ category: 'OBJECT_NOT_FOUND' })] }, undefined],
    [200, error({ category: 'VALIDATION_ERROR' }), { code: 'PROVIDER_REJECTED', message: 'It is so.' }],
    [400, error({ category: 'VALIDATION_ERROR' }), { code: 'PROVIDER_REJECTED', message: 'It is so.' }],
    [401, error({ category: 'INVALID_AUTHENTICATION' }), { code: 'PROVIDER_AUTH' }],
    [403, error({ category: 'MISSING_SCOPES' }), { code: 'PROVIDER_FORBIDDEN' }],
    [404, error({ category: 'OBJECT_NOT_FOUND' }), { code: 'NOT_FOUND', isAbsence: true }],
    [409, error({ category: 'CONFLICT' }), { code: 'CONFLICT' }],
    [414, '<html>', { code: 'PROVIDER_REJECTED' }],
    [423, error({}), { code: 'PROVIDER_UNAVAILABLE', retryAfterMs: 2000 }],
    [429, secondly, { code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 1000 }],
    [429, rolling, { code: 'PROVIDER_RATE_LIMITED', retryAfterMs: 10_000 }],
    [429, '', { code: 'PROVIDER_RATE_LIMITED' }],
    [477, error({}), { code: 'PROVIDER_UNAVAILABLE', retryAfterMs: 60_000 }],
    [502, '<html>', { code: 'PROVIDER_UNAVAILABLE' }],
    [504, null, { code: 'PROVIDER_TIMEOUT' }],
  ])('a %i becomes what it means', (status, body, news) => {
    const found = connector.fault?.(replied(status, body))
    if (news === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(news)
  })

  test('an unknown path is no absence of a record, and messages lose addresses', () => {
    expect(connector.fault?.(replied(404, '<html>'))).toEqual({ code: 'NOT_FOUND' })
    const told = { status: 'error', category: 'CONFLICT', message: `Ada <ada@x.example> is there. ${'x'.repeat(300)}` }
    const message = connector.fault?.(replied(409, told))?.message ?? ''
    expect(message.length).toBe(200)
    expect(message).toContain('<[e-mail]>')
  })

  test('in a batch, missing ids are absent, other errors are failures of their keys', () => {
    const { get } = record('contact')
    const missing = { category: 'OBJECT_NOT_FOUND', context: { ids: ['1'] } }
    const refused = { category: 'MISSING_SCOPES', message: 'no', context: { ids: ['2'] } }
    const reply = replied(207, { status: 'COMPLETE', results: [{ id: '3' }], errors: [missing, refused] })
    expect(get?.rows(reply)).toEqual([{ id: '3' }])
    expect(get?.failures?.(reply)).toEqual([{ key: '2', fault: { code: 'PROVIDER_FORBIDDEN', message: 'no' } }])
    const unowned = replied(207, { status: 'COMPLETE', results: [], errors: [{ category: 'MISSING_SCOPES' }] })
    expect(() => get?.rows(unowned)).toThrow(TypeError)
  })

  test('a body without its list is nonsense, never an empty list', () => {
    for (const body of [{}, null, '<html>', { results: {} }]) {
      expect(() => record('deal').get?.rows(replied(200, body))).toThrow(TypeError)
      expect(() => record('deal').list?.page(replied(200, body), { size: 1, cursor: undefined })).toThrow(TypeError)
      expect(() => record('stage').all?.page(replied(200, body))).toThrow(TypeError)
      expect(() => record('owner').all?.page(replied(200, body))).toThrow(TypeError)
    }
  })

  test('an association may have a number for an id, and an error among them is no empty list', () => {
    const links = connector.entities.Contact?.edges?.companies as Children
    if (links.by !== 'links') throw new TypeError('expected links')
    const associationTypes = [{ category: 'HUBSPOT_DEFINED', typeId: 1 }]
    const results = [{ from: { id: 7 }, to: [{ toObjectId: 5_790_939_450, associationTypes }] }]
    expect(links.links(replied(200, { results }))).toEqual([{ parent: '7', child: '5790939450', isPrimary: true }])
    for (const status of ['PENDING', 'PROCESSING', 'CANCELED'])
      expect(() => links.links(replied(200, { status, results: [] }))).toThrow(/not completed/)
    const none = { category: 'OBJECT_NOT_FOUND', subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND' }
    expect(links.links(replied(207, { results: [], errors: [none] }))).toEqual([])
    const refused = { category: 'MISSING_SCOPES', message: 'no' }
    expect(() => links.links(replied(207, { results: [], errors: [refused] }))).toThrow(TypeError)
  })
})
