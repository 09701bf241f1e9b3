import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGzip, gzipSync } from 'node:zlib'
import type { Fault } from './faults.ts'
import type { SimulatorReply, SimulatorRequest } from './simulator.ts'

const megabyte = 1024 * 1024

/** Faults of what is replied, which have had their say before anything is sent. */
const befallsReplies: ReadonlySet<Fault['kind']> = new Set(['reply', 'refusal', 'change', 'again', 'another', 'delay'])

/** Connections that end with their next request. */
const closing = new WeakSet<Socket>()

/** Sends a reply, as wrongly as the faults ask. */
export async function send({
  reply,
  request,
  outgoing,
  faults,
}: {
  reply: SimulatorReply
  request: SimulatorRequest
  outgoing: ServerResponse
  faults: readonly Fault[]
}): Promise<void> {
  const fault = faults.find(({ kind }) => !befallsReplies.has(kind))
  const { socket } = outgoing
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset' || (socket && closing.has(socket))) return void socket?.resetAndDestroy()
  if (fault?.kind === 'closeOnReuse' && socket) closing.add(socket)
  const body = encode(reply)
  const headers: Record<string, string> = { ...body.headers, ...lowerCased(reply.headers) }
  const head = (more: Record<string, string>) => outgoing.writeHead(reply.status, { ...headers, ...more })

  if (!fault || fault.kind === 'closeOnReuse') {
    const zipped = body.bytes.length > 1000 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const bytes = zipped ? gzipSync(body.bytes) : body.bytes
    const empty = reply.status === 204 || reply.status === 304
    head({ ...(zipped && { 'content-encoding': 'gzip' }), ...(!empty && { 'content-length': String(bytes.length) }) })
    return void outgoing.end(empty || request.method === 'HEAD' ? undefined : bytes)
  }
  switch (fault.kind) {
    case 'truncate': {
      const cut = body.bytes.subarray(0, fault.bytes)
      head({ 'content-length': String(cut.length) })
      return void outgoing.end(cut)
    }
    case 'resetMidBody':
      head({ 'content-length': String(body.bytes.length + 1) })
      outgoing.write(body.bytes.subarray(0, Math.ceil(body.bytes.length / 2)))
      // Time for the first half to leave, or the client would see a reset before the headers.
      await sleep(20)
      return void outgoing.socket?.resetAndDestroy()
    case 'length':
      head({ 'content-length': String(Math.max(0, body.bytes.length + fault.by)) })
      // Written past the server's own count of what it has promised.
      outgoing.flushHeaders()
      socket?.write(body.bytes)
      return void socket?.end()
    case 'headers': {
      const more = Array.from({ length: fault.count }, (_, index) => [`x-more-${index}`, 'm'.repeat(fault.bytes)])
      head({ ...Object.fromEntries(more), 'content-length': String(body.bytes.length) })
      return void outgoing.end(body.bytes)
    }
    case 'trickle':
      head({ 'content-length': String(body.bytes.length) })
      return pipeline(Readable.from(drops(body.bytes, fault.bytesPerSecond)), outgoing)
    case 'oversize':
      head({})
      return pipeline(Readable.from(blanks(fault.megabytes)), outgoing)
    case 'gzipBomb':
      head({ 'content-encoding': 'gzip' })
      return pipeline(Readable.from(blanks(fault.megabytes)), createGzip(), outgoing)
  }
}

function encode(reply: SimulatorReply): { bytes: Buffer; headers: Record<string, string> } {
  if (reply.body !== undefined) {
    const type = reply.contentType ?? 'application/json; charset=utf-8'
    return { bytes: Buffer.from(JSON.stringify(reply.body)), headers: { 'content-type': type } }
  }
  if (reply.bytes !== undefined)
    return { bytes: reply.bytes, headers: { 'content-type': reply.contentType ?? 'application/octet-stream' } }
  if (reply.text === undefined) return { bytes: Buffer.alloc(0), headers: {} }
  return {
    bytes: Buffer.from(reply.text),
    headers: { 'content-type': reply.contentType ?? 'text/plain; charset=utf-8' },
  }
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

async function* drops(bytes: Buffer, bytesPerSecond: number) {
  const perTick = Math.max(1, Math.round(bytesPerSecond / 10))
  for (let at = 0; at < bytes.length; at += perTick) {
    yield bytes.subarray(at, at + perTick)
    await sleep((1000 * perTick) / bytesPerSecond)
  }
}

/** A JSON list that never closes; a reader cannot give up on it early for its syntax. */
function* blanks(megabytes: number) {
  const blank = Buffer.alloc(megabyte, ' ')
  yield Buffer.from('[')
  for (let sent = 0; sent < megabytes; sent += 1) yield blank
}
