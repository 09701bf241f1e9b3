import { request } from 'undici'
import type { Secret } from '../../contract/secret.ts'
import type { Notice } from './alert.ts'

/** Where people are told. `send` throws where it did not arrive. */
export interface Channel {
  readonly name: string
  send(notices: readonly Notice[]): Promise<void>
}

/** What a channel is opened with: addresses can hold what lets anybody write there, and are secrets. */
export type ChannelConfig =
  | { readonly kind: 'webhook' | 'slack'; readonly url: Secret }
  | { readonly kind: 'email'; readonly smtp: Secret; readonly from: string; readonly to: readonly string[] }

/** How long a message may take, in milliseconds. */
const patience = 10_000

/** Opens a channel; nothing is sent yet. */
export function openChannel(config: ChannelConfig): Channel {
  switch (config.kind) {
    case 'webhook':
      return { name: 'webhook', send: notices => post(config.url, { notices: notices.map(forPrograms) }) }
    case 'slack':
      return { name: 'slack', send: notices => post(config.url, { text: textOf(notices) }) }
    case 'email':
      return { name: 'email', send: notices => mail(config, notices) }
    default:
      return config satisfies never
  }
}

/** What is told in words, one paragraph for each notice. */
export function textOf(notices: readonly Notice[]): string {
  return notices.map(paragraphOf).join('\n\n')
}

function paragraphOf({ state, kind, account, provider, what, mend, since, until }: Notice): string {
  const began = new Date(since).toISOString()
  if (state === 'OVER')
    return `Over: ${account} (${provider}), ${kind}. ${what} From ${began} until ${new Date(until ?? since).toISOString()}.`
  return `${account} (${provider}), ${kind}. ${what} Since ${began}.\nWhat to do: ${mend}`
}

function forPrograms({ since, until, ...notice }: Notice) {
  return { ...notice, since: new Date(since).toISOString(), ...(until && { until: new Date(until).toISOString() }) }
}

async function post(url: Secret, body: unknown): Promise<void> {
  const signal = AbortSignal.timeout(patience)
  const { statusCode, body: answer } = await request(url.reveal(), {
    ...{ method: 'POST', signal, headersTimeout: patience, bodyTimeout: patience },
    headers: { 'content-type': 'application/json', 'user-agent': 'unigraph' },
    body: JSON.stringify(body),
  }).catch(error => {
    // The engine's own words can repeat the address.
    throw new Error(`it cannot be reached (${error?.code ?? error?.name ?? 'no reason'})`)
  })
  await answer.dump()
  if (statusCode >= 300) throw new Error(`it answered with status ${statusCode}`)
}

async function mail(
  { smtp, from, to }: Extract<ChannelConfig, { kind: 'email' }>,
  notices: readonly Notice[],
): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience }
  const url = new URL(smtp.reveal())
  const auth =
    url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
  const secure = url.protocol === 'smtps:'
  // A password is not for everybody on the way to read; on this machine there is nobody.
  const requireTLS = url.username !== '' && !isLoopback(url.hostname)
  const transport = createTransport({
    requireTLS,
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...auth,
    ...times,
  })
  const [first] = notices
  const rest = notices.length > 1 ? ` and ${notices.length - 1} more` : ''
  const subject = `Unigraph: ${first?.state === 'OVER' ? 'over: ' : ''}${first?.account} ${first?.kind}${rest}`
  try {
    await transport.sendMail({ from, to: [...to], subject, text: textOf(notices) })
  } catch (error) {
    throw new Error(`the mail was not taken (${(error as { code?: string }).code ?? 'no reason'})`)
  } finally {
    transport.close()
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127\./.test(host)
