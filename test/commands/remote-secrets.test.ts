import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RemoteSecrets } from '../../src/commands/remote-secrets.ts'
import { readConfig } from '../../src/config.ts'
import { ConfigError } from '../../src/config-values.ts'
import type { Secret } from '../../src/contract/secret.ts'
import { startAws } from '../secrets/aws-server.ts'
import { startVault } from '../secrets/vault-server.ts'
import { toy } from '../support/toy.ts'

const settings = {
  token: { about: 'A token', example: 'toy_1', secret: true as const },
  site: { about: 'The site', example: 'acme' },
}
const connectors = new Map([['toy', { ...toy, settings }]])

let folder: string
let vault: Awaited<ReturnType<typeof startVault>>
let aws: Awaited<ReturnType<typeof startAws>>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unigraph-remote-'))
  vault = await startVault('planted-vault-token')
  aws = await startAws([])
  vault.secrets.set('crm/toy', { token: 'planted-in-vault', caller: 'planted-caller-token-of-vault' })
  aws.secrets.set('toy', 'planted-in-aws')
})
afterEach(async () => {
  await vault.close()
  await aws.close()
  rmSync(folder, { recursive: true })
})

const inVault = 'vault:secret/crm/toy#token'
const account = (token: string, name = 'toy') => ({ name, connector: 'toy', settings: { token, site: 'vault:a-site' } })

function environmentOf(content: object) {
  writeFileSync(join(folder, 'unigraph.json'), JSON.stringify({ vault: { address: vault.address }, ...content }))
  return { variables: { VAULT_TOKEN: 'planted-vault-token', TOY: 'planted' }, folder, connectors, aws: aws.options }
}

/** The configuration as it is read with what its references lead to. */
async function read(content: object) {
  const environment = environmentOf(content)
  return readConfig({ ...environment, remote: await new RemoteSecrets(environment).read() })
}

test('secret settings of accounts and tokens of callers may stand in Vault and in AWS', async () => {
  const { accounts, callers } = await read({
    accounts: [account(inVault), account('aws-sm:toy', 'second'), account('env:TOY', 'third')],
    callers: [{ name: 'desk', tokens: ['vault:secret/crm/toy#caller'] }],
  })
  expect(accounts.map(each => (each.settings.token as Secret).reveal())).toEqual([
    'planted-in-vault',
    'planted-in-aws',
    'planted',
  ])
  expect(callers[0]?.tokens[0]?.reveal()).toBe('planted-caller-token-of-vault')
  // What is no secret is no reference to one.
  expect(accounts[0]?.settings.site).toBe('vault:a-site')
})

test('without such references nobody is asked', async () => {
  await read({ accounts: [account('env:TOY')] })
  expect([vault.asked, aws.asked]).toEqual([[], []])
})

test.each([
  ['vault:secret/crm/toy#other', 'accounts[0].settings.token: Vault has no text at "vault:secret/crm/toy#other".'],
  ['aws-sm:other', 'accounts[0].settings.token: AWS has no secret "other" (ResourceNotFoundException).'],
])('a reference that leads nowhere stops the start, with its place: %s', async (reference, message) => {
  const error = await read({ accounts: [account(reference)] }).catch(thrown => thrown)
  expect(error).toBeInstanceOf(ConfigError)
  expect(error.message).toContain(`${join(folder, 'unigraph.json')}: ${message}`)
  expect(error.message).not.toContain('planted')
})

test('a manager that is away, or that is not named, stops the start with the reason', async () => {
  vault.state.status = 503
  await expect(read({ accounts: [account(inVault)] })).rejects.toThrow(
    'cannot answer for secret/data/crm/toy now (503)',
  )
  const unnamed = read({ accounts: [account(inVault)], vault: undefined })
  await expect(unnamed).rejects.toThrow('there is no key "vault" that says where it is')
})

test('a reference that came into the file after the start asks for a new one', () => {
  const environment = environmentOf({ accounts: [account(inVault)] })
  expect(() => readConfig({ ...environment, remote: new Map() })).toThrow(
    `accounts[0].settings.token: found "${inVault}", which is read at the start alone, and only for accounts and callers. Start the server again`,
  )
})
