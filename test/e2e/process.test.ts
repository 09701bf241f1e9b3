// Needs: hubspot, stripe.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { childrenOf, freePort, ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

const query = '{ customer(email: "ada@analytical-engines.example") { contacts { name } isComplete } }'

function isAlive(pid = 0): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('npm start serves the simulators, answers over them, and ends with what is under way when it is told to', async () => {
  const running = run('npm', ['start'], { PORT: String(await freePort()) })
  const url = await ready(running)
  const contacts = expect.arrayContaining([{ name: 'Ada Lovelace' }])
  expect((await ask(url, query)).data).toEqual({ customer: { contacts, isComplete: true } })
  const asked = ask(url, query)
  running.child.kill('SIGTERM')
  // What was under way is answered whole; what came too late is refused, and never half answered.
  const outcome = await asked.catch(error => error as Error)
  if (!(outcome instanceof Error) && outcome.data !== undefined) expect(outcome.data.customer.isComplete).toBe(true)
  await running.exit
  await expect(fetch(url)).rejects.toThrow()
})

test('Ctrl+C ends the server, and not the simulators before it has its last answers from them', async () => {
  const running = run('node', ['src/main.ts'], { PORT: '0' }, { isTyped: true })
  const url = await ready(running)
  const [simulators] = childrenOf(running, 'src/simulator/main.ts')
  expect(simulators?.group).not.toBe(running.child.pid)
  const asked = ask(url, query).catch(error => error as Error)
  process.kill(-(running.child.pid ?? 0), 'SIGINT')
  const outcome = await asked
  if (!(outcome instanceof Error) && outcome.data !== undefined) expect(outcome.data.customer.isComplete).toBe(true)
  expect(await running.exit).toBe(0)
  expect(running.output()).not.toContain('The simulators ended')
  await expect.poll(() => isAlive(simulators?.pid), { timeout: 10_000 }).toBe(false)
})

test('a server that is told twice to end still ends, and well', async () => {
  const running = run('node', ['src/main.ts'], { PORT: '0' })
  await ready(running)
  running.child.kill('SIGTERM')
  running.child.kill('SIGTERM')
  expect(await running.exit).toBe(0)
})

test('a mistake in the configuration stops the start with its place, and no trace of code', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'unigraph.json')
  writeFileSync(file, JSON.stringify({ accounts: [{ connector: 'stripe', settings: { secretKey: 'sk_live_plain' } }] }))
  const running = run('node', ['src/main.ts'], { PORT: '0', UNIGRAPH_CONFIG: file })
  expect(await running.exit).toBe(1)
  expect(running.output()).toContain(`${file}: accounts[0].settings.secretKey: found a secret in plain text`)
  expect(running.output()).not.toMatch(/sk_live_plain|\n\s+at /)
})

test('a port that is taken is said so', async () => {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const running = run('node', ['src/main.ts'], { PORT: String(port) })
  expect(await running.exit).toBe(1)
  expect(running.output()).toContain(`Port ${port} of 127.0.0.1 is taken`)
  server.close()
})

test('a debugger that may connect is warned of, and without one nobody is', async () => {
  const open = run('node', ['--inspect=127.0.0.1:0', 'src/main.ts'], { PORT: '0' })
  const closed = run('node', ['src/main.ts'], { PORT: '0' })
  await Promise.all([ready(open), ready(closed)])
  for (const { child } of [open, closed]) child.kill('SIGTERM')
  await Promise.all([open.exit, closed.exit])
  expect(open.output()).toContain('A debugger may connect to this process (--inspect), and read every secret in it')
  expect(closed.output()).not.toContain('debugger')
}, 30_000)
