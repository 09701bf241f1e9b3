import { createHash, createHmac } from 'node:crypto'

/** A request as it arrived, byte by byte. */
export interface Arrived {
  readonly method: string
  /** Path and query as they stood in the first line. */
  readonly target: string
  /** Names and values in turns. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

/** What the judge knows of whoever asks. */
interface Known {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly region: string
  readonly service: string
  /** Unix time in milliseconds. */
  readonly now: number
}

/**
 * Why AWS would refuse the request, by its own rules; undefined where it would not. Written from
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, and by none of our code.
 */
export function whyRefused(arrived: Arrived, known: Known): string | undefined {
  const headers = new Map<string, string>()
  for (let index = 0; index < arrived.rawHeaders.length; index += 2)
    headers.set(String(arrived.rawHeaders[index]).toLowerCase(), String(arrived.rawHeaders[index + 1]))
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/
  const [, id, day = '', region = '', service = '', names = '', signature] =
    form.exec(headers.get('authorization') ?? '') ?? []
  if (signature === undefined) return 'there is no signature'
  if (id !== known.accessKeyId || region !== known.region || service !== known.service) return 'the scope is another'

  const date = headers.get('x-amz-date') ?? ''
  const time = Date.parse(date.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'))
  if (!(Math.abs(time - known.now) <= 300_000) || !date.startsWith(day)) return `the date is ${date}`
  if (headers.get('x-amz-security-token') !== known.sessionToken) return 'the session is another'

  const signed = names.split(';')
  const unsigned = [...headers.keys()].filter(name => mustBeSigned.test(name) && !signed.includes(name))
  if (unsigned.length > 0) return `not signed: ${unsigned}`
  const absent = signed.filter(name => !headers.has(name))
  if (absent.length > 0) return `signed, but not there: ${absent}`
  if ([...signed].sort().join(';') !== names) return 'the names are not in order'

  const hash = createHash('sha256').update(arrived.body).digest('hex')
  if (service === 's3' && headers.get('x-amz-content-sha256') !== hash) return 'the body is another'
  const [path = '', query = ''] = arrived.target.split('?')
  const canonical = [
    arrived.method,
    service === 's3' ? path : path.split('/').map(encoded).join('/'),
    canonicalQuery(query),
    ...signed.map(name => `${name}:${headers.get(name)?.trim().replaceAll(/ +/g, ' ')}`),
    '',
    names,
    hash,
  ].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    `AWS4${known.secretAccessKey}`,
  )
  const right = createHmac('sha256', key).update(text).digest('hex')
  return right === signature ? undefined : 'the signature does not match'
}

const mustBeSigned = /^(host|content-type|x-amz-.*)$/

/** A plus sign in an address is a plus sign. */
function canonicalQuery(query: string): string {
  if (query === '') return ''
  return query
    .split('&')
    .map(pair => {
      const [name = '', value = ''] = pair.split('=')
      return [encoded(decodeURIComponent(name)), encoded(decodeURIComponent(value))] as const
    })
    .sort(([one, a], [other, b]) => (one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** RFC 3986: everything but letters, digits and -._~ is written as bytes. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
