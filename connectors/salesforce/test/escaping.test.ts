import { expect, test } from 'vitest'
import { element } from '../../../src/contract/xml.ts'
import { parseXml, writeXml } from '../../../src/pipeline/xml.ts'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import { like, quoted, searchWords } from '../escape.ts'
import { parseSearch } from '../simulator/search.ts'
import { parseQuery } from '../simulator/soql-parser.ts'

const words = ["' OR Name != '", ' AND ', 'Id', '\\u0027', "\\'", 'NULL', '} IN ALL FIELDS', 'OR', 'not', 'FIND {']

test('whatever is quoted for a query is read back as it was, and says nothing else, by REST and by SOAP', () => {
  forHostileStrings(words, text => {
    const soql = `SELECT Id FROM Contact WHERE Name = ${quoted(text)}`
    expect(parseQuery(soql)).toMatchObject({
      ...{ fields: ['Id'], from: 'Contact', order: [] },
      where: { kind: 'compare', field: 'Name', sign: '=', value: { kind: 'string', text } },
    })
    const asXml = parseXml(writeXml(element('queryString', {}, soql)))
    expect(asXml.text).toBe(soql)
    expect(decodeURIComponent(encodeURIComponent(soql))).toBe(soql)
  })
}, 600_000)

test('nothing that is quoted for a LIKE is taken for a wildcard', () => {
  forHostileStrings(words, text => {
    const { where } = parseQuery(`SELECT Id FROM Contact WHERE Name LIKE ${like(text, { before: '%', after: '%' })}`)
    if (where?.kind !== 'compare' || where.value.kind !== 'string') throw new TypeError('expected a comparison')
    const [first, ...others] = where.value.characters ?? []
    const last = others.pop()
    expect([first, last]).toEqual([
      { text: '%', isEscaped: false },
      { text: '%', isEscaped: false },
    ])
    expect(others.map(character => character.text).join('')).toBe(text)
    expect(others.filter(character => /[%_]/.test(character.text) && !character.isEscaped)).toEqual([])
  })
}, 600_000)

test('every word of a search is searched for, and none is an operator', () => {
  forHostileStrings(words, text => {
    const found = searchWords(text)
    if (found === undefined) return
    const search = parseSearch(`FIND {${found}} IN ALL FIELDS RETURNING Contact(Id LIMIT 10)`)
    expect(search).toMatchObject({ kind: 'Contact', fields: 'Id', limit: 10 })
    const letters = (all: string) => all.toLowerCase().match(/[\p{Letter}\p{Number}]/gu) ?? []
    expect(letters(search.words.join(''))).toEqual(letters(text))
  })
}, 600_000)
