import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { SigningMeans } from '../../../src/contract/auth.ts'
import type { Call, Reply, SoapCall } from '../../../src/contract/call.ts'
import { type Column, isAbsent, type Mapping } from '../../../src/contract/mapping.ts'
import type { Ask, Batch, Facts, Page } from '../../../src/contract/record.ts'
import { type SettingsOf, settingsFrom } from '../../../src/contract/settings.ts'
import { readSoap, writeSoap } from '../../../src/pipeline/soap.ts'
import type { SimulatorRequest } from '../../../src/simulator/simulator.ts'
import netsuite from '../index.ts'
import { settings as spec } from '../settings.ts'
import simulator from '../simulator.ts'

const { credentials } = simulator

/** The settings with which the simulator lets a client in. */
export const settings = settingsFrom(spec, credentials) as Settings

export type Settings = SettingsOf<typeof spec>

/** What the runtime gives a signature. */
export function means(given: Partial<SigningMeans> = {}): SigningMeans {
  return {
    now: Math.floor(Date.now() / 1000),
    nonce: randomBytes(16).toString('hex'),
    hmac: (algorithm, key, text) => createHmac(algorithm, key.reveal()).update(text).digest('base64'),
    sha1: text => createHash('sha1').update(text.reveal()).digest('base64'),
    ...given,
  }
}

export const ask: Ask<Settings> = { want: 'ALL', settings, facts: {}, wantOf: () => [] }

/** Signs a call and sends it to a simulator. */
export async function perform(
  call: Call,
  origin: string,
  given: Partial<SigningMeans> = {},
  as = settings,
): Promise<Reply> {
  if (netsuite.auth.kind !== 'signed') throw new Error('the connector signs')
  return send(netsuite.auth.sign(call, means(given), as), origin)
}

/** Sends a call as it is. */
export async function send(call: Call, origin: string): Promise<Reply> {
  const soap = call as SoapCall
  const { url, method, headers, body } = writeSoap(soap, origin)
  const answer = await fetch(url, { method, headers: headers as Record<string, string>, body: body as string })
  const text = await answer.text()
  return readSoap(soap, {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    text,
    bytes: text.length,
  })
}

/** All pages of something that has a cursor. */
export async function pages<Row>(
  origin: string,
  call: (cursor: string | undefined) => Call,
  page: (reply: Reply) => Page<Row>,
): Promise<{ rows: Row[]; calls: number }> {
  const rows: Row[] = []
  let cursor: string | undefined
  let calls = 0
  do {
    const read = page(await perform(call(cursor), origin))
    rows.push(...read.rows)
    cursor = read.next
    calls += 1
  } while (cursor !== undefined)
  return { rows, calls }
}

/** The rows of keys. */
export async function rowsOf<Row>(batch: Batch<Row>, keys: readonly string[], origin: string): Promise<readonly Row[]> {
  return batch.rows(await perform(batch.call(keys, ask), origin))
}

/** Every column of a mapping, read from a row. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into any field.
export function readAll(mapping: Mapping<any, any>, row: unknown, facts: Facts): Record<string, any> {
  const columns = Object.entries(mapping).filter(([, column]) => !isAbsent(column))
  return Object.fromEntries(
    columns.map(([field, column]) => [field, (column as Column<unknown, unknown>).read(row, facts)]),
  )
}

/** A signed call as a simulator's handler gets it. */
export function requestOf(call: Call): SimulatorRequest {
  if (netsuite.auth.kind !== 'signed') throw new Error('the connector signs')
  const { headers, body } = writeSoap(netsuite.auth.sign(call, means(), settings) as SoapCall, '')
  return {
    method: 'POST',
    path: call.path,
    query: new URLSearchParams(),
    params: {},
    headers: headers as Record<string, string>,
    text: body ?? '',
    json: () => undefined,
  }
}

/** A SOAP answer as the transport reads it, of whichever operation it is. */
export function replyOf(text: string, { status = 200 } = {}): Reply {
  const expects = /<(?:\w+:)?Body>\s*<(?:\w+:)?(\w+)/.exec(text)?.[1] ?? ''
  return readSoap({ expects } as SoapCall, { status, headers: {}, text, bytes: text.length })
}
