import { describe, expect, test } from 'vitest'
import { minor, sumOfMinor } from '../money.ts'

describe('smallest units', () => {
  test.each([
    [1099, 'usd', '10.99', 'USD'],
    [5, 'usd', '0.05', 'USD'],
    [-5, 'eur', '-0.05', 'EUR'],
    ['0.5', 'usd', '0.005', 'USD'],
    ['1.234567890123', 'usd', '0.01234567890123', 'USD'],
    [550, 'jpy', '550', 'JPY'],
    [500, 'isk', '5.00', 'ISK'],
    [500, 'ugx', '5.00', 'UGX'],
    [12340, 'kwd', '12.340', 'KWD'],
    [9007199254740991, 'usd', '90071992547409.91', 'USD'],
  ])('%s %s is %s', (amount, currency, decimal, code) => {
    expect(minor(amount, currency)).toEqual({ amount: decimal, currency: code })
  })

  test('no amount is no money, and an amount without a currency makes no sense', () => {
    expect(minor(null, 'usd')).toBeNull()
    expect(() => minor(1, null)).toThrow()
    expect(() => minor('1,5', 'usd')).toThrow()
  })

  test('a sum is exact, of no parts it is 0, and without a list it is nothing', () => {
    expect(sumOfMinor([{ amount: 1 }, { amount: 9007199254740991 }], 'usd')?.amount).toBe('90071992547409.92')
    expect(sumOfMinor([], 'usd')).toEqual({ amount: '0.00', currency: 'USD' })
    expect(sumOfMinor(null, 'usd')).toBeNull()
    expect(sumOfMinor(undefined, undefined)).toBeNull()
  })
})
