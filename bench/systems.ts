import { setTimeout as wait } from 'node:timers/promises'
import { contestants } from './contestants.ts'
import { run } from './processes.ts'
import { post, startContestant } from './server.ts'

/** A simulator of Q4, as the server is told of it. */
export interface System {
  readonly name: string
  readonly origin: string
  readonly credentials: Readonly<Record<string, string>>
}

/** What one query came to. */
export interface SystemsSample {
  /** From the question to its answer. */
  readonly milliseconds: number
  /** For how much of that at least one call was under way. */
  readonly waited: number
  /** How many calls it took. */
  readonly calls: number
}

/** How far every simulator is away, in milliseconds. */
export const systemsLatency = 20

/** The calls of which each needs the answer to the one before: no query can be answered sooner than these take. */
export const criticalPath = [
  'the page of contacts of the CRM',
  'the requesters of the helpdesk by their e-mail addresses',
  'their tickets',
  'the agents of the tickets',
] as const

const names = ['hubspot', 'zendesk', 'stripe'] as const
const world = { customers: 50, ticketsEach: 10, invoicesEach: 5, agents: 40 }
const document = `{ customers(anchor: "hubspot", first: ${world.customers}) { nodes {
  email
  tickets(first: ${world.ticketsEach}) { nodes { subject assignee { name } } }
  invoices(first: ${world.invoicesEach}) { nodes { number } }
} } }`

interface LedgerEntry {
  readonly at: string
  readonly milliseconds: number
}

interface Customer {
  readonly tickets: { readonly nodes: readonly { readonly assignee: { readonly name: string } | null }[] }
  readonly invoices: { readonly nodes: readonly unknown[] }
}

/** Asks Q4 of Unigraph over its own simulators, once at a time, so many times. Throws where an answer is not whole. */
export async function takeSystems(times: number, warmUp: number): Promise<readonly SystemsSample[]> {
  const simulators = run('load', { args: ['bench/simulators.ts', names.join(','), JSON.stringify(world)] })
  const systems = JSON.parse(await lineOf(simulators.output)) as readonly System[]
  const started = await startContestant(unigraphOver(systems), { upstream: '', caches: false, accounts: 0 })
  try {
    const delay = [{ fault: { kind: 'delay', minMs: systemsLatency, maxMs: systemsLatency } }]
    await tell(systems, 'PUT', 'faults', delay)
    const samples: SystemsSample[] = []
    for (let round = 0; round < warmUp + times; round += 1) {
      await tell(systems, 'DELETE', 'ledger')
      const began = performance.now()
      const answer = await (await post(started.url, JSON.stringify({ query: document }))).json()
      const milliseconds = performance.now() - began
      assertWhole(answer)
      const calls = (await tell(systems, 'GET', 'ledger')).flat() as readonly LedgerEntry[]
      if (round >= warmUp) samples.push({ milliseconds, waited: coveredBy(calls), calls: calls.length })
    }
    return samples
  } finally {
    await started.running.stop()
    await simulators.stop()
  }
}

function unigraphOver(systems: readonly System[]) {
  const { command, ...others } = contestants.unigraph as NonNullable<(typeof contestants)[string]>
  return {
    ...others,
    command: (setting: Parameters<typeof command>[0]) => {
      const { env, ...rest } = command(setting)
      return { ...rest, env: { ...env, SYSTEMS: JSON.stringify(systems) } }
    },
  }
}

async function tell(systems: readonly System[], method: string, path: string, body?: unknown): Promise<unknown[]> {
  return Promise.all(
    systems.map(async ({ origin }) => {
      const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) }
      const response = await fetch(`${origin}/__simulator/${path}`, init)
      return response.status === 204 ? undefined : response.json()
    }),
  )
}

/** How many milliseconds at least one of the calls covers. */
function coveredBy(calls: readonly LedgerEntry[]): number {
  const spans = calls
    .map(({ at, milliseconds }) => ({ from: Date.parse(at), to: Date.parse(at) + milliseconds }))
    .sort((one, other) => one.from - other.from)
  let [covered, until] = [0, 0]
  for (const { from, to } of spans) {
    covered += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return covered
}

function assertWhole(answer: unknown): void {
  const { data, errors } = answer as { data?: { customers: { nodes: readonly Customer[] } }; errors?: unknown }
  const nodes = errors === undefined ? (data?.customers.nodes ?? []) : []
  const isWhole =
    nodes.length === world.customers &&
    nodes.every(
      ({ tickets, invoices }) =>
        tickets.nodes.length === world.ticketsEach &&
        invoices.nodes.length === world.invoicesEach &&
        tickets.nodes.every(({ assignee }) => assignee !== null),
    )
  if (!isWhole) throw new Error(`Unigraph answers Q4 with less than there is: ${JSON.stringify(answer).slice(0, 500)}`)
}

async function lineOf(output: () => string): Promise<string> {
  for (;;) {
    const [line, ...rest] = output().split('\n')
    if (line !== undefined && rest.length > 0) return line
    await wait(20)
  }
}
