import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askSettings } from '../../src/commands/connect/ask-settings.ts'
import type { SettingsSpec } from '../../src/contract/settings.ts'

const spec: SettingsSpec = {
  site: { about: 'The site.', example: 'acme', pattern: '[a-z]+' },
  signIn: { about: 'The way.', example: 'token', pattern: 'token|oauth', default: 'token' },
  token: { about: 'The token.', example: 'tok-0001', secret: true, onlyWith: { signIn: 'token' } },
  clientId: { about: 'The client.', example: 'client', onlyWith: { signIn: 'oauth' } },
  refreshToken: { about: 'It comes.', example: 'x', secret: true, comesFromConnecting: true },
}

/** Asks at a terminal where somebody types; gives what they end up with, and what was on the screen. */
async function typed(lines: readonly string[], { isTTY = true } = {}) {
  const [input, output] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()]
  let screen = ''
  output.on('data', chunk => {
    screen += chunk
  })
  input.end(lines.map(line => `${line}\n`).join(''))
  const outcome = await askSettings(spec, { input, output }).catch(error => error)
  return { outcome, screen }
}

test('what is asked for beside earlier answers is asked, and what was left empty has its usual value', async () => {
  const { outcome, screen } = await typed(['acme', '', 'planted-token'])
  expect(outcome).toEqual({ site: 'acme', token: 'planted-token' })
  expect(screen).toContain('signIn (token or oauth; token, if left empty): ')
  expect(screen).not.toContain('client')
  const other = await typed(['acme', 'oauth', 'my-client'])
  expect(other.outcome).toEqual({ site: 'acme', signIn: 'oauth', clientId: 'my-client' })
})

test('a secret is not shown as it is typed, and other answers are', async () => {
  const { screen } = await typed(['acme', 'token', 'planted-token'])
  expect(screen).not.toContain('planted')
  expect(screen).toContain('acme')
})

test('an answer of another form, and none where one must be given, is asked for again', async () => {
  const { outcome, screen } = await typed(['ACME', '', 'acme', 'both', 'token', '', 'planted-token'])
  expect(outcome).toEqual({ site: 'acme', signIn: 'token', token: 'planted-token' })
  expect(screen.match(/This is of another form\./g)).toHaveLength(2)
  expect(screen.match(/This must be given\./g)).toHaveLength(2)
})

test.each([true, false])('answers that end too early are told of (at a terminal: %s)', async isTTY => {
  const { outcome } = await typed(['acme'], { isTTY })
  expect(outcome).toMatchObject({ message: expect.stringContaining('Nothing was kept') })
})
