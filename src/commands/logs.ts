import { parseArgs } from 'node:util'
import { request } from 'undici'
import { ConfigError, textOf } from '../config-values.ts'

/** What `unigraph logs --help` teaches. */
export const logsHelp = `  Which calls, all conditions together:
    --failed            those that ended with an error
    --request ID        those of one request, by the header x-request-id of its answer
    --account NAME      those to one account
    --operation NAME    those for one thing, such as contact.get
    --status N          those of which a reply had that status
    --code CODE         those that ended with that error, such as PROVIDER_RATE_LIMITED
    --since 15m         those of the last seconds (s), minutes (m), hours (h) or days (d)
    --first N           the newest N, at most 100; 20 if absent

  How they are shown:
    --curl              with each request to the provider as a command, and the beginning of answers that were kept
    --json              as JSON, for scripts

  Which server is asked:
    --url URL           its GraphQL endpoint; http://127.0.0.1:4000/graphql if absent
    --token env:NAME    as which caller, who must be allowed to inspect; a reference to the token, never the token
`

const options = {
  request: { type: 'string' },
  account: { type: 'string' },
  operation: { type: 'string' },
  status: { type: 'string' },
  code: { type: 'string' },
  failed: { type: 'boolean' },
  since: { type: 'string' },
  first: { type: 'string', default: '20' },
  curl: { type: 'boolean' },
  json: { type: 'boolean' },
  url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
  token: { type: 'string' },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** A call, as the server tells of it. */
interface Call {
  readonly account: string
  readonly operation: string
  readonly requestId: string | null
  readonly state: string
  readonly began: string
  readonly milliseconds: number
  readonly queued: number
  readonly paused: number
  readonly status: number | null
  readonly code: string | null
  readonly message: string | null
  readonly attempts: readonly {
    readonly operation: string
    readonly milliseconds: number
    readonly status: number | null
    readonly curl: string
    readonly answer: string | null
  }[]
}

const document = `query Logs($filter: LoggedCallFilter, $first: Int) {
  loggedCalls(filter: $filter, first: $first) {
    account operation requestId state began milliseconds queued paused status code message
    attempts { operation milliseconds status curl answer }
  }
}`

/** Shows the newest calls that a running server remembers: 0, or 1 where it does not answer. */
export async function logs(args: readonly string[]): Promise<number> {
  const given = optionsIn(args)
  const calls = await callsOf(given)
  if (given.json) process.stdout.write(`${JSON.stringify(calls, null, 2)}\n`)
  else if (calls.length === 0) process.stdout.write('No such call is remembered.\n')
  // The newest last, where whoever reads a terminal looks first.
  else for (const call of [...calls].reverse()) process.stdout.write(`${textFor(call, given.curl === true)}\n`)
  return 0
}

function optionsIn(args: readonly string[]): Options {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new ConfigError(`${reason.slice(0, 120)}. "unigraph logs --help" tells what there is.`)
  }
}

async function callsOf({ url, token, ...given }: Options): Promise<readonly Call[]> {
  if (!URL.canParse(url))
    throw new ConfigError(
      `--url: found "${url.slice(0, 80)}", expected an address such as "http://127.0.0.1:4000/graphql".`,
    )
  const authorization = token && `Bearer ${tokenOf(token)}`
  const variables = { filter: filterOf(given), first: numberOf('--first', given.first) }
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query: document, variables }),
  }).catch(error => {
    throw new ConfigError(
      `No server answers at ${url} (${error?.code ?? 'no reason'}). Start it with "npm start", or name another with --url.`,
    )
  })
  const answer = (await body.json().catch(() => undefined)) as
    | { data?: { loggedCalls: readonly Call[] }; errors?: readonly { message: string }[] }
    | undefined
  if (answer?.data?.loggedCalls) return answer.data.loggedCalls
  throw new ConfigError(
    `${url} answered with status ${statusCode}: ${answer?.errors?.[0]?.message ?? 'this is no GraphQL.'}${token ? '' : ' A token is given by --token env:NAME.'}`,
  )
}

function tokenOf(reference: string): string {
  if (!/^(env|file):/.test(reference))
    throw new ConfigError(
      '--token: found a token itself, which others see in the list of processes; expected a reference to it: "env:NAME" or "file:PATH".',
    )
  const environment = { variables: process.env, folder: process.cwd() }
  return textOf(reference, { at: '--token', isSecret: true, environment })
}

function filterOf({
  request: requestId,
  account,
  operation,
  status,
  code,
  failed,
  since,
}: Omit<Options, 'url' | 'token'>) {
  return {
    ...{ requestId, account, operation, code },
    ...(status !== undefined && { status: numberOf('--status', status) }),
    ...(failed && { hasFailed: true }),
    ...(since !== undefined && { from: new Date(Date.now() - durationOf(since)).toISOString() }),
  }
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new ConfigError(`${name}: found "${text.slice(0, 20)}", expected a number.`)
  return Number(text)
}

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  if (count === undefined)
    throw new ConfigError(`--since: found "${text.slice(0, 20)}", expected a number and s, m, h or d, such as "15m".`)
  return Number(count) * (units[unit] ?? 0)
}

function textFor(call: Call, withCurl: boolean): string {
  const { began, account, operation, state, milliseconds, queued, paused, status, code, message, requestId, attempts } =
    call
  const waits = [
    ...(queued >= 1 ? [`${Math.round(queued)} ms in the queue`] : []),
    ...(paused >= 1 ? [`${Math.round(paused)} ms between attempts`] : []),
    ...(attempts.length > 1 ? [`${attempts.length} attempts`] : []),
  ]
  const took = `${Math.round(milliseconds)} ms${waits.length === 0 ? '' : ` (${waits.join(', ')})`}`
  const line = `${began}  ${account.padEnd(12)} ${operation.padEnd(24)} ${state.padEnd(9)} ${String(status ?? '-').padEnd(4)} ${took}`
  const details = [
    ...(code === null ? [] : [`    ${code}: ${inOneLine(message ?? '')}`]),
    ...(requestId === null ? [] : [`    request ${requestId}`]),
    ...(withCurl
      ? attempts.flatMap(({ curl, answer }) => [indented(curl), ...(answer === null ? [] : [indented(answer)])])
      : []),
  ]
  return [line, ...details].join('\n')
}

/** Without the signs that a terminal obeys: a provider's words stand in it. */
const inOneLine = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ')

const indented = (text: string) =>
  text
    .split('\n')
    .map(line => `    ${inOneLine(line)}`)
    .join('\n')
