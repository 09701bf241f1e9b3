import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { readConfig } from '../../src/config.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { isAsked, type Setting, type Settings, type SettingsSpec } from '../../src/contract/settings.ts'
import { originAllowed } from '../../src/pipeline/hosts.ts'

const connectors = await discoverConnectors()
const folder = mkdtempSync(join(tmpdir(), 'unigraph-origins-'))

/** What somebody would write to lead requests, and the credentials on them, to a host of their own. */
const hostile = [
  ...['x.evil.example/', 'evil.example/', 'evil.example?', 'evil.example#', 'evil.example\\', '//evil.example', '/'],
  ...[
    'a@b',
    'a:b@evil.example',
    '@evil.example/',
    'acme.evil.example',
    'acme:8443',
    'acme:',
    '127.0.0.1#',
    '127.0.0.1/',
  ],
  ...[
    '127.0.0.1',
    '[::1]',
    'localhost',
    '169.254.169.254/',
    '0x7f000001/',
    'ACME',
    'Acme/',
    'a。evil。example/',
    'a．b',
    'аcme',
  ],
  ...[
    'acme.',
    '.acme',
    '-acme',
    'a..b',
    '..',
    '.',
    '',
    ' acme',
    'acme ',
    'acme\n',
    'acme\r\nx-evil: 1',
    'ac\tme',
    'acme\0',
  ],
  ...[
    'acme%2eevil.example%2f',
    '%2e%2e',
    'acme\u200b',
    'xn--acme/',
    'a'.repeat(64),
    'https://evil.example/',
    '$&',
    '*',
  ],
]

describe.each([...connectors.values()])('$name', connector => {
  const spec = connector.settings as SettingsSpec
  const plain = Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => [name, setting.default ?? setting.example]),
  )
  const asked = Object.entries(spec).filter(([, setting]) => isAsked(setting, plain))
  const examples = Object.fromEntries(asked.map(([name, setting]) => [name, setting.default ?? setting.example]))
  const own = connector.origin(settingsOf(connector, examples) ?? {})
  const open = asked.filter(([, setting]: [string, Setting]) => setting.secret !== true).map(([name]) => name)

  test('the origin of the example is a host on the web, by https and at its usual port', () => {
    const url = new URL(own)
    expect(url).toMatchObject({ origin: own, protocol: 'https:', port: '', username: '' })
    expect(url.hostname.split('.').length).toBeGreaterThan(2)
  })

  test('no setting leads to another host', () => {
    for (const name of open)
      for (const value of hostile) {
        const settings = settingsOf(connector, { ...examples, [name]: value })
        if (settings !== undefined) expectOwnHost(connector.origin(settings), value)
      }
  })

  test('nor does anything else that is taken for a setting', () => {
    const unit = fc.constantFrom(...'abcXYZ019-_./\\@:#?%[]{}$&*~ \t\n\u3002\uff0e\u00ad\u0430é')
    const anything = fc.string({ unit, minLength: 1, maxLength: 12 })
    for (const name of open) {
      const { pattern } = spec[name] as Setting
      fc.assert(
        fc.property(fc.oneof(anything, fc.string({ unit: fc.constantFrom(...'ab9-_.') })), value => {
          // The form is looked at as the configuration does; to write a file for each would take long.
          if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)) return
          expectOwnHost(connector.origin({ ...examples, [name]: value } as never), value)
        }),
      )
    }
  })

  test('no host that it may be sent to is more than one label away from its own', () => {
    for (const pattern of [...(connector.hosts ?? []), ...(connector.fileHosts ?? [])]) {
      expect(pattern).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      const host = pattern.replace('*', 'label')
      expect(originAllowed(`https://${host}`, own, [pattern])).toBe(true)
      for (const other of [
        `http://${host}`,
        `https://${host}:8443`,
        `https://a.b.${host}`,
        `https://${host}.evil.example`,
      ])
        expect([other, originAllowed(other, own, [pattern])]).toEqual([other, false])
    }
  })

  /** One label in the place of the example's, or the example's host itself. */
  function expectOwnHost(origin: string, value: string): void {
    const url = new URL(origin)
    expect(url, JSON.stringify(value)).toMatchObject({
      origin,
      protocol: 'https:',
      port: '',
      username: '',
      pathname: '/',
    })
    expect(url.hostname.split('.').slice(-2), JSON.stringify(value)).toEqual(new URL(own).hostname.split('.').slice(-2))
    for (const label of url.hostname.split('.'))
      expect(label, JSON.stringify(value)).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)
  }
})

/** The settings as the configuration gives them; undefined where it refuses one. */
function settingsOf(connector: Connector, given: Readonly<Record<string, string>>): Settings | undefined {
  const spec = connector.settings as SettingsSpec
  const variables = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value]))
  const settings = Object.entries(given).map(([name, value]) => [
    name,
    spec[name]?.secret ? `env:${name.toUpperCase()}` : value,
  ])
  const account = { connector: connector.name, settings: Object.fromEntries(settings) }
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify({ accounts: [account] }))
  try {
    return readConfig({ variables, folder, connectors }).accounts[0]?.settings
  } catch {
    return undefined
  }
}
