import { expect, test } from 'vitest'
import { printable } from '../../src/connect/printable.ts'

test('what a stranger wrote says no more than people can read, names nobody, and ends', () => {
  expect(printable('No\u001b[31m, ada.lovelace@acme.example n\u00f6\u0000')).toBe('No [31m, [e-mail] nö ')
  expect(printable('x'.repeat(5_000))).toHaveLength(300)
})
