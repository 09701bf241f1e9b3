import { expect, test } from 'vitest'
import { scalars } from '../../src/graph/scalars.ts'

test.each([
  '2016-12-31T23:59:60Z',
  '2026-13-45T99:99:99Z',
  '2026-02-30T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '0000-00-00T00:00:00Z',
])('%s is no instant: a filter with it would leave out every row and say nothing', text => {
  expect(() => scalars.DateTime.parseValue(text)).toThrow('DateTime')
})

test.each(['0001-01-01T00:00:00Z', '1969-12-31T23:59:59.999999Z', '2024-02-29T00:00:00Z', '9999-12-31T23:59:59Z'])(
  '%s is an instant',
  text => {
    expect(scalars.DateTime.parseValue(text)).toBe(text)
  },
)

test('a day must be in the calendar', () => {
  expect(scalars.Date.parseValue('2024-02-29')).toBe('2024-02-29')
  for (const day of ['2026-02-29', '2026-00-10', '2026-12-32'])
    expect(() => scalars.Date.parseValue(day)).toThrow('Date')
})

test('a decimal has no more digits than can be compared', () => {
  const most = '9'.repeat(40)
  expect(scalars.Decimal.parseValue(`-${most}.${most}`)).toBe(`-${most}.${most}`)
  expect(() => scalars.Decimal.parseValue(`${most}9`)).toThrow('Decimal')
  expect(() => scalars.Decimal.parseValue(`0.${most}9`)).toThrow('Decimal')
})
