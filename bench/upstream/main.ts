import { createServer, type Socket } from 'node:net'
import { postRows, userRows } from './rows.ts'

/** The end of a request without a body; the bench asks by no other. */
const end = '\r\n\r\n'

let latency = 0
let calls = new Map<string, number>()
const known = new Map<string, Buffer>()

/** How the bench looks at the upstream and sets it, by method and path; none of it counts as a call. */
const controls: Readonly<Record<string, (argument: string) => unknown>> = {
  'GET /-/calls': () => Object.fromEntries(calls),
  'DELETE /-/calls': () => {
    calls = new Map()
    return {}
  },
  'PUT /-/latency': milliseconds => {
    latency = Number(milliseconds)
    return { latency }
  },
}

/**
 * Posts and users over HTTP, as cheap to ask as can be: the upstream shares its core with the load, and whatever it costs is
 * taken from both. So it speaks over a bare socket, and keeps its replies as bytes.
 */
const server = createServer(socket => {
  let text = ''
  socket.setNoDelay(true)
  // Who goes away while an answer is on its way has no use for it.
  socket.on('error', () => socket.destroy())
  socket.setEncoding('latin1').on('data', piece => {
    text += piece
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end)) {
      answer(text.slice(0, text.indexOf('\r\n')), socket)
      text = text.slice(at + end.length)
    }
  })
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1')

function answer(line: string, socket: Socket): void {
  const [method = '', target = ''] = line.split(' ')
  if (target.startsWith('/-/')) {
    const [path, argument = ''] = target.split('=')
    const control = controls[`${method} ${path}`]
    socket.write(control === undefined ? replyOf({}, 404) : replyOf(control(argument)))
    return
  }
  const path = target.replace(/\?.*/s, '')
  calls.set(path, (calls.get(path) ?? 0) + 1)
  const reply = replyFor(target)
  if (latency === 0) socket.write(reply)
  else setTimeout(() => socket.writable && socket.write(reply), latency)
}

/** The bytes for an address; the same few are asked for again and again. */
function replyFor(target: string): Buffer {
  const before = known.get(target)
  if (before !== undefined) return before
  const { pathname, searchParams } = new URL(target, 'http://upstream.example')
  const rows = rowsOf(pathname, searchParams.getAll('id').map(Number))
  const reply = rows === undefined ? replyOf({}, 404) : replyOf(rows)
  known.set(target, reply)
  return reply
}

function rowsOf(path: string, ids: readonly number[]): readonly object[] | undefined {
  if (path === '/posts') return postRows
  if (path === '/users') return ids.length === 0 ? userRows : userRows.filter(({ id }) => ids.includes(id))
  return undefined
}

function replyOf(value: unknown, status = 200): Buffer {
  const body = Buffer.from(JSON.stringify(value))
  const head = [
    `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Not Found'}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: keep-alive',
    'keep-alive: timeout=600',
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}${end}`), body])
}
