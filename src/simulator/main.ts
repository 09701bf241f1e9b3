import { parseArgs } from 'node:util'
import { startSimulators } from './start.ts'
import type { WorldOptions } from './world/open.ts'

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    even: { type: 'boolean', default: false },
    customers: { type: 'string', default: '50' },
    'tickets-each': { type: 'string', default: '10' },
    'invoices-each': { type: 'string', default: '5' },
    agents: { type: 'string', default: '40' },
  },
})

const seed = Number(values.seed)
const world: WorldOptions = values.even
  ? {
      shape: 'even',
      seed,
      customers: Number(values.customers),
      ticketsEach: Number(values['tickets-each']),
      invoicesEach: Number(values['invoices-each']),
      agents: Number(values.agents),
    }
  : { seed, scale: Number(values.scale) }

const started = await startSimulators({ only: values.only?.split(','), world, seed })
const simulators = Object.entries(started.origins).map(([name, origin]) => ({
  name,
  origin,
  credentials: started.get(name).credentials,
}))
process.stdout.write(`${JSON.stringify({ simulators, world: started.world.file })}\n`)

const parent = process.ppid
let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await started.close()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
process.stdin.once('end', stop).once('close', stop).resume()
// A parent that is killed while somebody else holds the pipe open leaves no other sign.
setInterval(() => process.ppid !== parent && stop(), 1000).unref()
