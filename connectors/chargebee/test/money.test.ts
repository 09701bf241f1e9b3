import { describe, expect, test } from 'vitest'
import { cents, exact, fromMajor, sumOfCents } from '../money.ts'

describe('cents', () => {
  test.each([
    [1099, 'USD', '10.99'],
    [5, 'USD', '0.05'],
    [-5, 'EUR', '-0.05'],
    [550, 'JPY', '550'],
    [500, 'KRW', '500'],
    // "Supports values up to two decimal places", three digits after the point or not.
    [12340, 'KWD', '123.40'],
    [12340, 'ISK', '123.40'],
    [9007199254740991, 'USD', '90071992547409.91'],
  ])('%s %s is %s', (amount, currency, decimal) => {
    expect(cents(amount, currency)).toEqual({ amount: decimal, currency })
  })

  test('no amount is no money, and an amount without a currency makes no sense', () => {
    expect(cents(null, 'USD')).toBeNull()
    expect(cents(undefined, undefined)).toBeNull()
    expect(() => cents(1, null)).toThrow()
    expect(() => cents('1,5', 'USD')).toThrow()
  })

  test('what is written out with all its digits wins over cents', () => {
    expect(exact('0.00123', 0, 'USD')).toEqual({ amount: '0.00123', currency: 'USD' })
    expect(exact('', 12, 'USD')).toEqual({ amount: '0.12', currency: 'USD' })
    expect(exact(undefined, 12, 'JPY')).toEqual({ amount: '12', currency: 'JPY' })
    expect(exact(undefined, undefined, 'USD')).toBeNull()
  })

  test('a sum of no parts is 0, and without a list it is nothing', () => {
    expect(sumOfCents([1, undefined, 99], 'USD')).toEqual({ amount: '1.00', currency: 'USD' })
    expect(sumOfCents([], 'USD')).toEqual({ amount: '0.00', currency: 'USD' })
    expect(sumOfCents(undefined, 'USD')).toBeNull()
  })

  test.each([
    ['100.005', 'USD', 10000.5],
    ['100', 'USD', 10000],
    ['-0.1', 'EUR', -10],
    ['5000', 'JPY', 5000],
    ['0.5', 'JPY', 0.5],
  ])('%s %s are %s of the smallest units', (decimal, currency, amount) => {
    expect(fromMajor(decimal, currency)).toBe(amount)
  })
})
