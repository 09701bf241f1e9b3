import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import type { Exchange } from '../../src/pipeline/call-event.ts'
import { redactedExchange } from '../../src/telemetry/redacted-exchange.ts'
import { attempt } from '../support/call-event.ts'

const exchange = (request: Partial<Exchange['request']>, excerpt?: string): Exchange => ({
  ...attempt().exchange,
  request: { method: 'POST', url: 'https://x.example/v1', headers: {}, ...request },
  excerpt,
})

test('the command for a shell runs nothing and reads no file, whatever was sent', () => {
  const body = `@/etc/passwd=1&a'$(touch x)\`id\`"=b`
  const url = `https://x.example/v1/a'b;id?created[after]=1`
  const { curl } = redactedExchange(exchange({ url, body, headers: { authorization: new Secret('Bearer abcdefgh') } }))
  expect(curl).not.toContain('--data-binary')
  // The words that a shell hands to the program.
  const words = execFileSync('/bin/sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${curl}`], { encoding: 'utf8' })
  expect(words).toContain('--globoff\n-X\nPOST\nhttps://x.example/v1/')
  expect(words).toContain('?created[after]=1\n-H\nauthorization: \n--data-raw\n')
})

test('a body of which only the beginning is told does not end with the first word of a sentence', () => {
  const end = 'kind=Lovelace'
  const start = `n=${'7'.repeat(4_096 - end.length - 3)}&`
  const { body } = redactedExchange(exchange({ body: `${start}${end}+and+more` }))
  expect(body).toMatch(/&kind=\[9 characters\]$/)
})

test('however often an exchange is told of, it is looked through once', () => {
  const one = exchange({})
  expect(redactedExchange(one)).toBe(redactedExchange(one))
  expect(redactedExchange(one)).not.toBe(redactedExchange(exchange({})))
})
