// Needs: zendesk.
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { bytesOf } from '../../src/simulator/world/attachment-bytes.ts'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import type { AttachmentRow } from '../../src/simulator/world/schema.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

/** What `server.attachmentBytes` is in test/support/unigraph.ts. */
const mostBytes = 1_000_000

interface Shown {
  readonly remoteId: string
  readonly fileName: string
  readonly contentType: string
  readonly isDeleted: boolean
  readonly downloadUrl: string | null
}

let unigraph: Unigraph
let shown: Shown[]
const closing: (() => unknown)[] = []

beforeAll(async () => {
  unigraph = await startUnigraph({ only: ['zendesk'], world: { scale: 0.05 } })
  shown = await shownFiles(unigraph)
})
afterAll(() => unigraph.close())
afterEach(async () => {
  vi.useRealTimers()
  unigraph.simulators.get('zendesk').faults.clear()
  unigraph.simulators.get('zendesk').ledger.clear()
  for (const close of closing.splice(0)) await close()
})

/** The files of the first tickets. */
async function shownFiles(of: Unigraph): Promise<Shown[]> {
  const { data, errors } = await of.query(`{
    tickets(first: 90) {
      nodes {
        comments(first: 20) {
          nodes { attachments(first: 3) { nodes { remoteId fileName contentType isDeleted downloadUrl } } }
        }
      }
    }
  }`)
  expect(errors).toBeUndefined()
  type Nodes<Node> = { readonly nodes: readonly Node[] }
  const tickets = data.tickets as Nodes<{ comments: Nodes<{ attachments: Nodes<Shown> }> }>
  return tickets.nodes.flatMap(({ comments }) => comments.nodes.flatMap(({ attachments }) => attachments.nodes))
}

const rowOf = ({ remoteId }: Pick<Shown, 'remoteId'>): AttachmentRow =>
  unigraph.simulators.world.get<AttachmentRow>(
    'SELECT * FROM attachment WHERE n = ?',
    remoteNumber(remoteId),
  ) as AttachmentRow

const download = (path: string | null, init: RequestInit = {}) => fetch(new URL(path ?? 'none', unigraph.url), init)

/** A file that can be had. */
function aFile(change: Partial<AttachmentRow> = {}): Shown {
  const found = shown.find(each => rowOf(each).malware_scan === 'malware_not_found' && !each.isDeleted) as Shown
  for (const [name, value] of Object.entries(change))
    unigraph.simulators.world.run(`UPDATE attachment SET ${name} = ? WHERE n = ?`, value, rowOf(found).n)
  return found
}

/** The code of an error, which must not say anything of the account's credentials. */
async function codeOf(response: Response): Promise<unknown> {
  const text = await response.text()
  const { token = '', email = '' } = unigraph.simulators.get('zendesk').credentials
  const secrets = [token, email, Buffer.from(`${email}/token:${token}`).toString('base64')]
  const said = `${text} ${JSON.stringify([...response.headers])}`
  expect(secrets.filter(secret => said.includes(secret))).toEqual([])
  return JSON.parse(text).errors[0].extensions.code
}

/** A server at another origin, which remembers what it was asked. */
async function elsewhere(listener: RequestListener): Promise<{ origin: string; asked: IncomingHttpHeaders[] }> {
  const asked: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

test('the files of comments are exactly the bytes of the world', async () => {
  const files = shown.filter(each => !each.isDeleted && rowOf(each).malware_scan !== 'malware_found')
  expect(files.length).toBeGreaterThan(10)
  expect(files.some(each => rowOf(each).size === 0)).toBe(true)
  for (const file of files) {
    const response = await download(file.downloadUrl)
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).equals(bytesOf(rowOf(file)))).toBe(true)
  }
  // Every request carried the account's credentials, and the client's own went nowhere.
  const asked = unigraph.simulators.get('zendesk').ledger.all()
  expect(asked.filter(({ path }) => path.startsWith('/attachments/token/'))).toHaveLength(files.length)
})

test('a file that was thrown away has no address', () => {
  const gone = shown.filter(({ isDeleted }) => isDeleted)
  expect(gone.length).toBeGreaterThan(0)
  for (const { downloadUrl } of gone) expect(downloadUrl).toBeNull()
})

test('the headers make a browser save the file, and never show it', async () => {
  const page = shown.find(each => each.contentType === 'text/html' && !each.isDeleted) as Shown
  unigraph.simulators.world.run('UPDATE attachment SET malware_scan = NULL WHERE n = ?', rowOf(page).n)
  const { headers } = await download(page.downloadUrl)
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('x-attachment-type')).toBe('text/html')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="page\.html"/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('cache-control')).toBe('private, no-store')
  const odd = shown.find(({ fileName, isDeleted }) => fileName.includes('🎉') && !isDeleted) as Shown
  unigraph.simulators.world.run('UPDATE attachment SET malware_scan = NULL WHERE n = ?', rowOf(odd).n)
  const disposition = (await download(odd.downloadUrl)).headers.get('content-disposition') ?? ''
  const [, plain, whole = ''] = /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(disposition) ?? []
  expect(plain).toMatch(/^[\x20-\x7e]+$/)
  expect(decodeURIComponent(whole)).toBe(odd.fileName)
})

test('an address that is wrong, altered or of something else is refused, and nobody is asked', async () => {
  const path = aFile().downloadUrl ?? ''
  const token = path.slice('/attachments/'.length)
  const { data } = await unigraph.query('{ tickets(first: 1) { pageInfo { endCursor } } }')
  unigraph.simulators.get('zendesk').ledger.clear()
  const wrong = [
    'x',
    '%00',
    token.slice(0, -2),
    `${token}AA`,
    `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
    data.tickets.pageInfo.endCursor as string,
  ]
  for (const each of wrong) {
    const response = await download(`/attachments/${each}`)
    expect([each, response.status]).toEqual([each, 404])
    expect(await codeOf(response)).toBe('NOT_FOUND')
  }
  expect(unigraph.simulators.get('zendesk').ledger.all()).toEqual([])
})

test('an address is good for an hour', async () => {
  const own = await startUnigraph({ only: ['zendesk'], world: { scale: 0.05 } })
  // Quotas remember times: whoever turned the clock back would be told to wait.
  closing.push(() => own.close())
  const [{ downloadUrl }] = (await shownFiles(own)).filter(each => !each.isDeleted) as [Shown]
  const url = new URL(downloadUrl ?? '', own.url)
  own.simulators.world.run('UPDATE attachment SET malware_scan = NULL')
  const made = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: made + 3_500_000 })
  expect((await fetch(url)).status).toBe(200)
  vi.setSystemTime(made + 3_700_000)
  const late = await fetch(url)
  expect(late.status).toBe(410)
  expect(await codeOf(late)).toBe('CURSOR_EXPIRED')
})

test.each([
  ['with its length said beforehand', true],
  ['without', false],
])('a file of the largest size is passed on, and one byte more is not, %s', async (_, saysLength) => {
  const largest = aFile({ size: mostBytes })
  const whole = await download(largest.downloadUrl)
  expect((await whole.arrayBuffer()).byteLength).toBe(mostBytes)
  const tooLarge = aFile({ size: mostBytes + 1 })
  if (saysLength) {
    const refused = await download(tooLarge.downloadUrl)
    expect(refused.status).toBe(413)
    expect(await codeOf(refused)).toBe('COST_EXCEEDED')
    return
  }
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ match: { path: '^/attachment/' }, fault: { kind: 'oversize', megabytes: 40 } }])
  const cut = await download(tooLarge.downloadUrl)
  // The headers are gone by then: that something is missing is seen by the connection that breaks.
  await expect(cut.arrayBuffer()).rejects.toThrow()
})

test('a redirect to a foreign host is not followed', async () => {
  const { origin, asked } = await elsewhere((_request, response) => void response.end('stolen'))
  for (const [path, status] of [
    ['^/attachments/token/', 302],
    ['^/attachment/', 307],
  ] as const) {
    const fault = { kind: 'reply', status, headers: { location: `${origin}/file` } } as const
    unigraph.simulators.get('zendesk').faults.set([{ match: { path }, fault }])
    const response = await download(aFile({ size: 20 }).downloadUrl)
    expect(response.status).toBe(502)
    expect(await codeOf(response)).toBe('PROVIDER_BAD_RESPONSE')
  }
  expect(asked).toEqual([])
})

test.each([
  [502, 'PROVIDER_FORBIDDEN', { status: 403, text: '{"error":"Forbidden"}', contentType: 'application/json' }],
  [404, 'NOT_FOUND', { status: 404, text: '<html></html>', contentType: 'text/html' }],
  [
    502,
    'PROVIDER_AUTH',
    { status: 401, text: '{"error":"Couldn\'t authenticate you"}', contentType: 'application/json' },
  ],
] as const)('what the provider says instead of a file is an error of its kind: %s %s', async (status, code, fault) => {
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ match: { path: '^/attachments/token/' }, fault: { kind: 'reply', ...fault } }])
  const response = await download(aFile({ size: 20 }).downloadUrl)
  expect(response.status).toBe(status)
  expect(await codeOf(response)).toBe(code)
})

test('a file that a scanner found to be malware is refused by the provider', async () => {
  const bad = shown.find(each => rowOf(each).malware_scan === 'malware_found' && !each.isDeleted) as Shown
  const response = await download(bad.downloadUrl)
  expect(response.status).toBe(502)
  expect(await codeOf(response)).toBe('PROVIDER_FORBIDDEN')
})

test('a client that goes away lets go of the provider', async () => {
  let isLetGo = false
  const { origin } = await elsewhere((request, response) => {
    if (request.url?.startsWith('/api/')) {
      response.setHeader('content-type', 'application/json')
      const id = Number(request.url.split('/').at(-1))
      const file = { id, content_url: '/attachments/token/x', file_name: 'x', content_type: 'text/plain', size: 9 }
      response.end(JSON.stringify({ attachment: file }))
      return
    }
    // A file without an end.
    response.write('x')
    const more = setInterval(() => response.write('x'), 10)
    response.once('close', () => {
      clearInterval(more)
      isLetGo = true
    })
  })
  const own = await startUnigraph({ only: ['zendesk'], world: { scale: 0.05 } })
  const [{ downloadUrl }] = (await shownFiles(own)).filter(each => !each.isDeleted) as [Shown]
  await own.close()
  const slow = await startUnigraph({ only: ['zendesk'], world: { scale: 0.05 }, origins: { zendesk: origin } })
  closing.push(() => slow.close())
  const gone = new AbortController()
  const response = await fetch(new URL(downloadUrl ?? '', slow.url), { signal: gone.signal })
  expect(response.status).toBe(200)
  gone.abort()
  await vi.waitFor(() => expect(isLetGo).toBe(true))
})

test('a quota that is used up is told of, with when to come again', async () => {
  const fault = { kind: 'reply', status: 429, headers: { 'retry-after': '90' }, text: '{}' } as const
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ match: { path: '^/attachments/token/' }, fault: { ...fault, contentType: 'application/json' } }])
  const response = await download(aFile({ size: 20 }).downloadUrl)
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(80)
  expect(await codeOf(response)).toBe('PROVIDER_RATE_LIMITED')
})
