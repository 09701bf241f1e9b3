// Needs: hubspot, salesforce, zendesk.
import { afterAll, expect, test } from 'vitest'
import { startSimulators } from '../../src/simulator/start.ts'
import { ready, run } from '../support/processes.ts'
import { ask } from '../support/unigraph.ts'

const names = ['hubspot', 'salesforce', 'zendesk']
const simulators = await startSimulators({ only: names, world: { scale: 0.1 } })
afterAll(() => simulators.close())

test('the bench starts the server over simulators whose connectors can be signed in to in several ways', async () => {
  const systems = names.map(name => {
    const { origin, credentials } = simulators.get(name)
    return { name, origin, credentials }
  })
  const server = run('node', ['bench/unigraph.ts'], { PORT: '0', SYSTEMS: JSON.stringify(systems) })
  const { data } = await ask(await ready(server), '{ tickets(first: 1) { sources { account { name } state } } }')
  expect(data.tickets.sources.map(({ account }: { account: { name: string } }) => account.name).sort()).toEqual(names)
  server.child.kill('SIGTERM')
  await server.exit
})
