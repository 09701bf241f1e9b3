import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer } from './answer.ts'
import { control } from './control.ts'
import { createFaults, type Faults } from './faults.ts'
import { createLedger, type Ledger, type LedgerEntry } from './ledger.ts'
import { send } from './send.ts'
import type { Simulator, SimulatorRequest } from './simulator.ts'
import type { World } from './world/open.ts'

/** A simulator that listens. */
export interface ServedSimulator {
  name: string
  /** Settings with which a client is let in; they are invented. */
  credentials: Record<string, string>
  /** Such as `http://127.0.0.1:41234`. */
  origin: string
  ledger: Ledger
  faults: Faults
  close(): Promise<void>
}

/** What `serveSimulator` may be told. */
export interface ServeOptions {
  /** 0, which is the default, for any free port. */
  port?: number
  /** Decides the jitter of delays; 1 by default. */
  seed?: number
}

/** Serves a simulator on a port of the loopback interface. */
export async function serveSimulator(
  simulator: Simulator,
  world: World,
  { port = 0, seed = 1 }: ServeOptions = {},
): Promise<ServedSimulator> {
  const ledger = createLedger()
  const faults = createFaults(seed)
  // Which addresses and headers are too long is for the vendor to say.
  const server = createServer({ maxHeaderSize: 131_072 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const reply = answer(simulator, { world, now: clockFrom(world.now), origin })
  const stopping = new AbortController()

  server.on('request', async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    try {
      const request = await read(incoming)
      const controlled = control(request, { ledger, faults })
      if (controlled) return await send({ reply: controlled, request, outgoing, faults: [] })
      const entry = ledger.record({ ...pick(request), query: new URL(incoming.url ?? '/', origin).search })
      follow(entry, outgoing)
      const taken = faults.take(request)
      const replied = await reply(request, taken)
      if (taken.delayMs > 0) await sleep(taken.delayMs, undefined, { signal: stopping.signal })
      entry.status = replied.status
      await send({ reply: replied, request, outgoing, faults: taken.faults })
    } catch {
      outgoing.destroy()
    }
  })

  return {
    name: simulator.name,
    credentials: simulator.credentials,
    origin,
    ledger,
    faults,
    close: () =>
      new Promise(resolve => {
        stopping.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(incoming: IncomingMessage): Promise<SimulatorRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const target = incoming.url ?? '/'
  const mark = target.indexOf('?')
  const headers = Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')])
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    params: {},
    headers: Object.fromEntries(headers),
    text,
    json: () => parseJson(text),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function pick({ method, path, headers, text }: SimulatorRequest) {
  return { method, path, headers, body: text }
}

/** Fills in how a reply ended. */
function follow(entry: LedgerEntry, outgoing: ServerResponse): void {
  const started = performance.now()
  outgoing.once('close', () => {
    entry.milliseconds = Math.round(performance.now() - started)
    entry.aborted = !outgoing.writableFinished
  })
}

function clockFrom(start: string): () => Date {
  const from = Date.parse(start)
  const started = performance.now()
  return () => new Date(from + performance.now() - started)
}
