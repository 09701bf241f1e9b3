import autocannon from 'autocannon'
import { bodiesOf, cells } from '../cells.ts'

/**
 * The load: asks a server for some seconds as a cell wants it, each connection asking again as soon as it has its answer. Takes
 * the address, the cell, the dialect of the server and the seconds, and prints as JSON what came of it.
 */
const [url, cell, dialect, seconds] = process.argv.slice(2)
const bodies = bodiesOf(cells[cell], dialect)
const headers = { 'content-type': 'application/json', accept: 'application/json' }
const latencies = []
let lanes = bodies
const load = autocannon({
  url,
  method: 'POST',
  headers,
  connections: bodies.length,
  duration: Number(seconds),
  timeout: 20,
  setupClient(client) {
    // Each connection has bodies of its own.
    const [own, ...others] = lanes
    lanes = others
    client.setRequests(own.map(body => ({ method: 'POST', headers, body })))
  },
})
load.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds))
const result = await load
latencies.sort((one, other) => one - other)
const at = share => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]
const { user, system } = process.cpuUsage()
const report = {
  requests: latencies.length,
  perSecond: latencies.length / result.duration,
  p50: at(0.5),
  p99: at(0.99),
  failed: result.errors + result.timeouts + result.non2xx,
  bytes: result.throughput.total / Math.max(1, latencies.length),
  cpuMilliseconds: (user + system) / 1000,
}
process.stdout.write(`${JSON.stringify(report)}\n`)
