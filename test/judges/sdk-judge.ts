import { existsSync } from 'node:fs'
import { leavesOf } from '../recorded/leaves.ts'
import { xmlLeavesOf } from '../recorded/xml-leaves.ts'
import type { Exchange } from './exchange.ts'
import type { Judging } from './judging.ts'
import { replyOf } from './reading.ts'
import type { Traffic } from './traffic.ts'
import { refusal, silence, type Verdict } from './verdict.ts'

/** The vendor's own client as a judge: it asks the same of the simulator, and shows what its types let through. */
export async function sdkOf(
  { served }: Traffic,
  load: Judging['sdk'],
  folder: string,
): Promise<(exchange: Exchange) => Promise<Verdict>> {
  const maker = await load?.()
  // node-soap is made of a document of the vendor's.
  if (maker === undefined || !existsSync(folder)) return async () => silence
  const sdk = await maker(served, folder)
  return async exchange => {
    served.ledger.clear()
    const asked = sdk.ask(exchange)
    if (asked === undefined) return silence
    let shown: unknown
    try {
      shown = await asked
    } catch (error) {
      return refusal(`the client says: ${String(error)}`)
    }
    const route = routeOf(exchange.request)
    if (!served.ledger.all().some(entry => routeOf(entry) === route)) return refusal(`the client did not ask ${route}`)
    return shownLeaves(shown, exchange)
  }
}

/** Zendesk's client writes the form into the path, and HubSpot's a slash behind it. */
const routeOf = ({ method, path }: { readonly method: string; readonly path: string }) =>
  `${method} ${path.replace(/\.json$|\/$/, '')}`

/** A leaf counts where the client shows a value of the reply in its place. */
function shownLeaves(shown: unknown, exchange: Exchange): Verdict {
  const wire = new Map<string, Set<string>>()
  for (const { path, value } of wireLeaves(exchange)) wire.set(path, (wire.get(path) ?? new Set()).add(textOf(value)))
  const leaves = leavesIn(shown).filter(({ path, value }) => wire.get(path)?.has(textOf(value)))
  const seen = new Set(leaves.map(({ path }) => path))
  // What comes along is not promised by every method: only where it shows a part does it have to show the ids in it.
  const parts = new Set([...seen].map(path => path.split('.')[0]))
  const ids = [...wire.keys()].filter(path => /(^|\.)(id|@internalId)$/.test(path) && parts.has(path.split('.')[0]))
  const lost = ids.filter(path => !seen.has(path) && !path.startsWith('errors.'))
  return { complaints: lost.map(path => `the client does not show ${path}`), leaves: seen }
}

interface Shown {
  readonly path: string
  readonly value: unknown
}

function wireLeaves(exchange: Exchange): readonly Shown[] {
  const { body, xml } = replyOf(exchange)
  return (xml === undefined ? leavesOf(body) : xmlLeavesOf(xml)).map(({ path, value }) => ({
    path: plain(path),
    value,
  }))
}

function leavesIn(value: unknown, path = ''): readonly Shown[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [{ path: plain(path), value }]
  // Stripe's decimals are objects that can be written out.
  if ('toFixed' in value) return [{ path: plain(path), value: String(value) }]
  return Object.entries(value).flatMap(([name, each]) => {
    if (Array.isArray(value)) return leavesIn(each, path)
    return leavesIn(each, path === '' ? name : `${path}.${name}`)
  })
}

/** The clients' own names for what XML calls an attribute, and for a word that is taken. */
const plain = (path: string) =>
  path
    .replaceAll('[]', '')
    .replace(/attributes\.(xsi:)?/g, '@')
    .replace(/\.\$value$/, '')
    .replace(/(^|\.)_from(?=\.|$)/g, '$1from')

/** Numbers and instants as one text each, whatever a client makes of them. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
  return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text
}
