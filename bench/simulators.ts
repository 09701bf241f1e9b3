import { discoverSimulators } from '../src/simulator/discover.ts'
import { startSimulators } from '../src/simulator/start.ts'

/**
 * The simulators of Q4 in a process of their own, over a world in which every customer has as much as the others. None counts
 * quotas: what is looked at is how long a query takes that need not wait.
 */
const [names = '', world = '{}'] = process.argv.slice(2)
const unhurried = (await discoverSimulators(names.split(','))).map(each => ({ ...each, quotas: [] }))
const started = await startSimulators({ only: unhurried, world: { shape: 'even', ...JSON.parse(world) } })
const systems = unhurried.map(({ name, credentials }) => ({ name, credentials, origin: started.get(name).origin }))
process.stdout.write(`${JSON.stringify(systems)}\n`)
