// Needs: hubspot.
import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

// Each test starts processes, several at once.
vi.setConfig({ testTimeout: 120_000 })

const root = resolve(import.meta.dirname, '..', '..')
const accounts = [{ connector: 'hubspot', simulator: true }]
const loyaltyTier = { type: 'String', description: 'How loyal they are.', from: { hubspot: 'loyalty_tier' } }

/** A configuration in a folder of its own. */
function configured(fields: object): { readonly file: string; write(fields: object): void } {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'unigraph.json')
  const write = (own: object) => writeFileSync(file, JSON.stringify({ accounts, fields: own }))
  write(fields)
  return { file, write }
}

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command to its end. */
function unigraph(args: readonly string[], config: string): Promise<Outcome> {
  const env = { ...process.env, UNIGRAPH_CONFIG: config }
  return new Promise(done => {
    execFile(process.execPath, ['src/main.ts', ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test.concurrent('discover lists what an account has added and proposes fields that the server then takes', async () => {
  const { file, write } = configured({})
  const { code, out } = await unigraph(['discover', 'hubspot', '--json'], file)
  expect(code).toBe(0)
  const report = JSON.parse(out)
  const contact = report.accounts[0].fields.find(({ entity }: { entity: string }) => entity === 'Contact')
  expect(contact.known).toContainEqual({
    key: 'loyalty_tier',
    label: 'Loyalty tier',
    description: null,
    type: 'String',
  })
  expect(report.proposal.fields.Contact.loyaltyTier).toEqual({
    type: 'String',
    description: 'Loyalty tier',
    from: { hubspot: 'loyalty_tier' },
  })
  write(report.proposal.fields)
  const served = await unigraph(['schema'], file)
  expect(served.code).toBe(0)
  for (const fields of Object.values(report.proposal.fields))
    for (const name of Object.keys(fields as object)) expect(served.out).toMatch(new RegExp(`^  ${name}: `, 'm'))
})

test.concurrent('schema tells what clients of an older schema can no longer ask', async () => {
  const { file, write } = configured({ Contact: { loyaltyTier } })
  const before = `${file}.graphql`
  writeFileSync(before, (await unigraph(['schema'], file)).out)
  expect(await unigraph(['schema', '--against', before], file)).toMatchObject({
    code: 0,
    out: `Nothing breaks for clients of ${before}.\n`,
  })
  write({})
  const { code, out } = await unigraph(['schema', '--against', before], file)
  expect([code, out]).toEqual([
    1,
    'Breaks clients: Contact.loyaltyTier was removed.\nBreaks clients: ContactFilter.loyaltyTier was removed.\n',
  ])
})

test.concurrent.each([
  [['discover', 'hubspott'], 'Found no account called "hubspott", expected one of: hubspot.'],
  [['discover', '--yaml'], 'Found the option "--yaml", expected only --json.'],
  [['schema', '--agianst', 'x'], 'expected nothing, or --against and a file with a schema.'],
  [['schema', '--against', 'nowhere.graphql'], 'nowhere.graphql: this cannot be read as a schema'],
])('a mistake in %j is told without a trace of code', async (args, message) => {
  const { code, err } = await unigraph(args, configured({}).file)
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(err).not.toMatch(/\n\s+at /)
})

test.concurrent('a field that makes no sense stops the start with its place', async () => {
  const { file } = configured({ Contact: { jobTitle: loyaltyTier } })
  const { code, err } = await unigraph(['start'], file)
  expect(code).toBe(1)
  expect(err).toContain(`${file}: fields.Contact.jobTitle: the schema has such a field already.`)
})

test.concurrent('what is asked for help gets it, and an unknown command says so', async () => {
  const { file } = configured({})
  expect(await unigraph(['--help'], file)).toMatchObject({ code: 0, out: expect.stringContaining('unigraph discover') })
  expect(await unigraph(['strat'], file)).toMatchObject({ code: 2, out: expect.stringContaining('no command "strat"') })
})

test('a server that runs shows a new field, says what its going breaks, and keeps what it has through a mistake', async () => {
  const { file, write } = configured({})
  const running = run('node', ['src/main.ts'], { PORT: '0', UNIGRAPH_CONFIG: file })
  const url = await ready(running)
  const known = async () => {
    const { data } = await ask(url, '{ __type(name: "Contact") { fields { name } } }')
    return data.__type.fields.some(({ name }: { name: string }) => name === 'loyaltyTier')
  }
  expect(await known()).toBe(false)
  write({ Contact: { loyaltyTier } })
  await expect.poll(known, { timeout: 20_000, interval: 100 }).toBe(true)
  write({ Contact: { loyaltyTier: { ...loyaltyTier, type: 'Text' } } })
  await expect.poll(running.output, { timeout: 20_000, interval: 100 }).toContain('The fields stay as they were.')
  expect(await known()).toBe(true)
  write({})
  await expect.poll(known, { timeout: 20_000, interval: 100 }).toBe(false)
  await expect.poll(running.output).toContain('This breaks clients: Contact.loyaltyTier was removed.')
  running.child.kill('SIGTERM')
  expect(await running.exit).toBe(0)
})

test.concurrent('simulate serves simulators alone, with what lets a client in, until it is told to stop', async () => {
  const running = run('node', ['src/main.ts', 'simulate', 'hubspot', '--json'], {})
  const [hubspot] = await vi.waitFor(() => JSON.parse(running.output()), { timeout: 60_000 })
  const refused = await fetch(`${hubspot.origin}/crm/v3/owners`)
  const headers = { authorization: `Bearer ${Object.values(hubspot.credentials)[0]}` }
  const answer = await fetch(`${hubspot.origin}/crm/v3/owners`, { headers })
  expect([refused.status, answer.status]).toEqual([401, 200])
  running.child.kill('SIGTERM')
  expect(await running.exit).toBe(0)
})

test.concurrent('a simulator that there is not is named, with those that there are', async () => {
  const { code, err } = await unigraph(['simulate', 'hubspott'], configured({}).file)
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/Found no simulator called "hubspott", expected some of: .*hubspot/),
  ])
})
