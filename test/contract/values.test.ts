import fc from 'fast-check'
import { expect, test } from 'vitest'
import { path } from '../../src/contract/call.ts'
import { moneyOf, moneyOfMinor, readDecimal } from '../../src/contract/money.ts'
import {
  NonsenseError,
  readDay,
  readEpoch,
  readFlag,
  readInstant,
  readInteger,
  readNumber,
  readText,
  readUrl,
} from '../../src/contract/read.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'

const readers = { readText, readNumber, readInteger, readFlag, readInstant, readDay, readUrl, readDecimal }

test.each(Object.entries(readers))('%s reads nothing as null', (_name, read) => {
  for (const nothing of [null, undefined, '']) expect(read(nothing)).toBeNull()
})

test.each([
  [readInstant, '2026-05-01T07:25:37Z', '2026-05-01T07:25:37Z'],
  [readInstant, '2026-05-01T07:25:37.123Z', '2026-05-01T07:25:37.123Z'],
  [readInstant, '2026-05-01T07:25:37.000+0200', '2026-05-01T05:25:37Z'],
  [readInstant, '2026-05-01 07:25:37+02:00', '2026-05-01T05:25:37Z'],
  [(value: unknown) => readEpoch(value, 'seconds'), 1_777_620_337, '2026-05-01T07:25:37Z'],
  [(value: unknown) => readEpoch(value, 'milliseconds'), '1777620337123', '2026-05-01T07:25:37.123Z'],
  [readDay, '2026-05-01', '2026-05-01'],
  [readDay, '2026-05-01T00:00:00Z', '2026-05-01'],
  [readFlag, 'true', true],
  [readFlag, false, false],
  [readInteger, '12', 12],
  [readNumber, ' 0.25 ', 0.25],
  [readUrl, 'javascript:alert(1)', null],
  [readUrl, 'https://acme.example/a', 'https://acme.example/a'],
  [readDecimal, '1234.50', '1234.50'],
  [readDecimal, '1e-7', '0.0000001'],
  [readDecimal, 1.5e21, '1500000000000000000000'],
  [readDecimal, '-0.00', '0.00'],
  [readDecimal, '.5', '0.5'],
  [readDecimal, '007', '7'],
  [readDecimal, '-00.50', '-0.50'],
  [readDecimal, '-0e2', '0'],
  [readNumber, '1e3', 1000],
  [readDay, '2028-02-29', '2028-02-29'],
])('%o reads %s as %s', (read, value, expected) => {
  expect((read as (value: unknown) => unknown)(value)).toBe(expected)
})

test.each([
  [readInstant, '2026-05-01T07:25:37'],
  [readInstant, '0000-00-00T00:00:00Z'],
  [readInstant, 'yesterday'],
  [readDay, '2026-13-45'],
  [readDay, '120'],
  [readFlag, 'yes'],
  [readInteger, '1.5'],
  [readInteger, 2 ** 40],
  [readNumber, '1,234.50'],
  [readNumber, 'NaN'],
  [readText, {}],
  [readDecimal, '1,234.50'],
  [readDecimal, 'Infinity'],
  [readDecimal, 'e5'],
  [readNumber, '   '],
  [readNumber, '0x10'],
  [readNumber, '0b11'],
  [readDay, '2026-02-30'],
  [readInstant, '2026-02-30T00:00:00Z'],
  [readInstant, '9999-12-31T23:59:59-05:00'],
  // Milliseconds that are taken for seconds.
  [(value: unknown) => readEpoch(value, 'seconds'), 1_777_620_337_000],
])('%o takes %s for nonsense rather than guess', (read, value) => {
  expect(() => (read as (value: unknown) => unknown)(value)).toThrow(NonsenseError)
})

test('a message about nonsense does not repeat the value', () => {
  expect(() => readNumber('secret@person.example')).toThrow(/a text of 21 characters/)
})

test('minor units become major ones, exact to the last digit', () => {
  expect(moneyOfMinor(123456789012345, 'usd', 2)).toEqual({ amount: '1234567890123.45', currency: 'USD' })
  expect(moneyOfMinor(-5, 'EUR', 2)).toEqual({ amount: '-0.05', currency: 'EUR' })
  expect(moneyOfMinor('9007199254740993', 'JPY', 0)).toEqual({ amount: '9007199254740993', currency: 'JPY' })
  expect(moneyOfMinor('12.5', 'usd', 2)).toEqual({ amount: '0.125', currency: 'USD' })
})

test('money without a currency is nonsense, and no amount is no money', () => {
  expect(() => moneyOf('1', null)).toThrow(NonsenseError)
  expect(moneyOf(null, null)).toBeNull()
})

test('any decimal keeps its value through minor units', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.integer({ min: 0, max: 4 }), (minor, digits) => {
      const { amount } = moneyOfMinor(String(minor), 'USD', digits) ?? { amount: '' }
      expect(BigInt(amount.replace('.', ''))).toBe(minor)
    }),
  )
})

test('no inserted value leaves its segment of a path', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text !== '.' && text !== '..'),
      text => {
        const url = new URL(`https://toy.example${path`/things/${text}/parts`}`)
        const [, things, segment = '', parts, ...more] = url.pathname.split('/')
        expect([things, decodeURIComponent(segment), parts, more.length, url.search, url.hash]).toEqual([
          'things',
          text,
          'parts',
          0,
          '',
          '',
        ])
      },
    ),
  )
  for (const climbing of ['', '.', '..']) expect(() => path`/things/${climbing}`).toThrow(TypeError)
})

test('a secret shows itself to nobody who does not ask for it by name', () => {
  const secret = secretText`Bearer ${new Secret('hush')}`
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    Object.values(secret).join(),
    Object.keys(secret).join(),
  ]
  for (const text of shown) expect(text).not.toContain('hush')
  expect(secret.reveal()).toBe('Bearer hush')
})
