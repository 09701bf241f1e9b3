import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import { uris } from '../simulator/messages.ts'
import { readXml } from '../simulator/read-xml.ts'
import { createSearches } from '../simulator/searches.ts'
import { amount, countryWord, dateTime, dayStart, double } from '../simulator/values.ts'

const namespaces = `xmlns="${uris.platformMsgs}" xmlns:c="${uris.platformCommon}" xmlns:core="${uris.platformCore}" xmlns:xsi="${uris.xsi}"`
const searchOf = (type: string, criteria = '') =>
  readXml(`<search ${namespaces}><searchRecord xsi:type="c:${type}">${criteria}</searchRecord></search>`)
const more = (id: string, page: number) =>
  readXml(`<searchMoreWithId ${namespaces}><searchId>${id}</searchId><pageIndex>${page}</pageIndex></searchMoreWithId>`)
const preferences = (size: number) =>
  readXml(
    `<Header><p:searchPreferences xmlns:p="${uris.platformMsgs}"><p:pageSize>${size}</p:pageSize></p:searchPreferences></Header>`,
  )
const idOf = (xml: string) => /<platformCore:searchId>(.*?)</.exec(xml)?.[1] ?? ''
const totalOf = (xml: string) => Number(/<platformCore:totalRecords>(\d+)</.exec(xml)?.[1])

describe('the simulator', () => {
  let world: World
  let seconds = 0

  beforeAll(() => {
    world = openWorld({ seed: 2, scale: 0.1 })
  })
  afterAll(() => world.close())

  it('forgets a search that was not used for fifteen minutes', () => {
    const searches = createSearches(world, () => seconds)
    const id = idOf(searches.first(searchOf('CustomerSearchBasic'), preferences(5)).xml)
    seconds += 899
    expect(searches.more(more(id, 2)).xml).toContain('isSuccess="true"')
    seconds += 899
    expect(searches.more(more(id, 1)).xml).toContain('isSuccess="true"')
    seconds += 901
    expect(searches.more(more(id, 1)).xml).toContain('INVALID_JOB_ID')
  })

  it('refuses page sizes and pages that NetSuite refuses', () => {
    const searches = createSearches(world)
    expect(searches.first(searchOf('CustomerSearchBasic'), preferences(4)).xml).toContain('INVALID_SEARCH_PAGE_SIZE')
    expect(searches.first(searchOf('CustomerSearchBasic'), preferences(1001)).xml).toContain('INVALID_SEARCH_PAGE_SIZE')
    const id = idOf(searches.first(searchOf('CustomerSearchBasic'), preferences(5)).xml)
    expect(searches.more(more(id, 9999)).xml).toContain('INVALID_PAGE_INDEX')
  })

  it('refuses criteria that the schema does not have', () => {
    const searches = createSearches(world)
    const first = (type: string, criteria: string) => () => searches.first(searchOf(type, criteria), undefined)
    expect(first('CustomerSearchBasic', '<c:nothing/>')).toThrow('nothing')
    expect(first('CustomerSearchBasic', '<email operator="is"/>')).toThrow('email')
    expect(first('ContactSearchBasic', '')).toThrow('No deserializer')
    const twice = '<core:searchValue>a</core:searchValue>'.repeat(2)
    expect(first('CustomerSearchBasic', `<c:email operator="is">${twice}</c:email>`)).toThrow('searchValue')
    expect(first('CustomerSearchBasic', '<c:email operator="is" xsi:type="core:SearchDateField"/>')).toThrow(
      'SearchStringField',
    )
    expect(searches.first(searchOf('CustomerSearchBasic', '<c:email operator="resembles"/>'), undefined).xml).toContain(
      'INVALID_SEARCH_OPERATOR',
    )
  })

  it('finds what was changed since', () => {
    const searches = createSearches(world)
    const since = '2026-06-01T00:00:00.000-07:00'
    const criteria = `<c:lastModifiedDate operator="after"><core:searchValue>${since}</core:searchValue></c:lastModifiedDate>`
    const { xml } = searches.first(searchOf('TransactionSearchBasic', criteria), undefined)
    const count = (table: string) =>
      world.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE updated_at > '2026-06-01T07:00:00Z'`)?.n ?? 0
    expect(totalOf(xml)).toBe(count('invoice') + count('payment') + count('credit_note'))
  })

  it('writes numbers and times as NetSuite does', () => {
    expect([0, 1250, -1, 1_234_567_890].map(minor => amount(minor, 'USD'))).toEqual([
      '0.0',
      '12.5',
      '-0.01',
      '1.23456789E7',
    ])
    expect(amount(1250, 'JPY')).toBe('1250.0')
    expect([0.0066, 10_000_000, 0.0005].map(double)).toEqual(['0.0066', '1.0E7', '5.0E-4'])
    expect(dateTime('2026-07-01T02:03:04Z')).toBe('2026-06-30T19:03:04.000-07:00')
    expect(dayStart('2026-01-31T23:59:59Z')).toBe('2026-01-31T00:00:00.000-08:00')
    expect(['GB', 'BR', null].map(countryWord)).toEqual(['_unitedKingdom', '_brazil', null])
  })

  it('tells a type from an xsi:type, and refuses what is no XML', () => {
    const node = readXml('<a xmlns:xsi="urn:i" xmlns="urn:d" type="one" xsi:type="two">x &amp; &#10;</a>')
    expect([node.namespace, node.attribute('type'), node.attribute('type', 'urn:i'), node.text]).toEqual([
      'urn:d',
      'one',
      'two',
      'x & \n',
    ])
    for (const text of ['', '<a>', '<a></b>', '<!DOCTYPE a><a/>', '<p:a/>']) expect(() => readXml(text)).toThrow()
  })
})
