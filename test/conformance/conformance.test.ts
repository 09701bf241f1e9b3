import { afterAll, describe, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { connectorFor } from '../../src/contract/connector.ts'
import { discoverSimulators } from '../../src/simulator/discover.ts'
import { behaviours } from './behaviours/index.ts'
import { openBench, sourcesOf } from './bench.ts'
import { protocolsOf } from './protocols.ts'

const connectors = await discoverConnectors()
const simulators = new Map((await discoverSimulators()).map(simulator => [simulator.name, simulator]))
const bench = openBench()
afterAll(() => bench.close())

const spoken = [...connectors].flatMap(([folder, connector]) =>
  protocolsOf(connector).map(chosen => ({ folder, chosen, connector: connectorFor(connector, chosen) })),
)

for (const { folder, chosen, connector } of spoken) {
  const simulator = simulators.get(folder)
  const served = simulator && (await bench.serve(simulator))
  const subject = bench.subject({ connector, folder, sources: sourcesOf(folder), simulator: served, chosen })

  describe([connector.title, ...Object.values(chosen)].join(' by '), () => {
    test('It has a simulator', ({ expect }) => {
      expect(simulator, `Write connectors/${folder}/simulator.ts, on src/simulator.`).toBeDefined()
    })

    for (const { name, needsSimulator, check } of behaviours)
      test.skipIf(needsSimulator && served === undefined)(name, () => check(subject))
  })
}
