import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OAuthServer } from '../../src/simulator/oauth.ts'
import { ask, hasPostgres, type Postgres, postgresIsThere, startPostgres } from '../support/postgres.ts'
import { client } from './toy-oauth.ts'

postgresIsThere()

/** How long an access token lives, in seconds. */
const accessSeconds = 2

describe.runIf(hasPostgres)('four processes over one store, with refresh tokens that are good once', () => {
  let postgres: Postgres
  let oauth: OAuthServer
  let origin: string
  let url: string
  let processes: Started[] = []
  let isAtEndpoint = false
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const text = Buffer.concat(pieces).toString()
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    if (request.url === '/oauth/token') {
      isAtEndpoint = true
      const { status, body } = oauth.token({
        ...{ method: 'POST', path: '/oauth/token', query: new URLSearchParams(), params: {} },
        ...{ headers, text, json: () => JSON.parse(text) },
      })
      // Long enough for the others to find out that somebody is at it.
      await new Promise(resolve => setTimeout(resolve, 100))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      isAtEndpoint = false
      return
    }
    const isGood = oauth.isGood((headers.authorization ?? '').replace('Bearer ', ''))
    response.writeHead(isGood ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
  })

  beforeAll(async () => {
    postgres = await startPostgres()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await postgres.close()
  })
  beforeEach(async () => {
    url = await postgres.database()
    oauth = new OAuthServer({
      ...{ clients: [{ id: client.clientId, secret: client.clientSecret.reveal() }], now: () => Date.now() },
      ...{ accessSeconds, refreshTokens: 'rotate', given: ['first-refresh-token'] },
    })
    processes = await Promise.all([1, 2, 3, 4].map(() => started(origin, url)))
  })
  afterEach(() => {
    for (const { child } of processes) child.kill('SIGKILL')
  })

  test('two hundred calls that find no token come to one request for one', async () => {
    for (const { child } of processes) child.stdin?.write('50\n')
    await expect
      .poll(() => processes.map(({ outcomes }) => outcomes().length), { timeout: 20_000 })
      .toEqual([50, 50, 50, 50])
    expect(new Set(processes.flatMap(({ outcomes }) => outcomes()))).toEqual(new Set(['OK']))
    expect(oauth.requests).toEqual([{ grant: 'refresh_token', status: 200, error: undefined }])
  })

  test('tokens that end again and again are each replaced once, also where a process is killed', async () => {
    for (const { child } of processes) child.stdin?.write('on\n')
    const since = Date.now()
    await expect.poll(() => oauth.requests.length, { timeout: 20_000 }).toBe(3)
    // Not in the middle of a refresh, whose answer would be lost with it: what it gave is kept, and nobody is at it.
    const turns = () => ask(url, 'select refreshing_by from unigraph_credentials')
    await expect
      .poll(async () => [isAtEndpoint, await turns()], { interval: 20 })
      .toEqual([false, [{ refreshing_by: null }]])
    processes[0]?.child.kill('SIGKILL')
    await expect.poll(() => oauth.requests.length, { timeout: 20_000 }).toBe(6)
    const seconds = (Date.now() - since) / 1_000
    expect(oauth.requests.filter(({ error }) => error !== undefined)).toEqual([])
    // No token is replaced before three quarters of its life are over.
    expect(oauth.requests.length - 1).toBeLessThanOrEqual(seconds / (accessSeconds * 0.75))
    for (const { outcomes } of processes) expect(new Set(outcomes())).toEqual(new Set(['OK']))
  })
})

interface Started {
  readonly child: ChildProcess
  /** How its calls have ended so far. */
  outcomes(): readonly string[]
}

async function started(origin: string, url: string): Promise<Started> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'process.ts'), origin, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', piece => {
    text += piece
  })
  await expect.poll(() => text, { timeout: 30_000 }).toContain('READY')
  return { child, outcomes: () => text.split('\n').filter(line => line !== '' && line !== 'READY') }
}
