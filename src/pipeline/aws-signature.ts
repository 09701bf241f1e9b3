import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import type { AwsCredentials } from '../contract/auth.ts'
import type { Headers } from '../contract/call.ts'
import { rowOf } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import { revealed } from './http.ts'
import type { Written } from './written.ts'

/** Who signs, for which service, and when. */
interface Signer {
  readonly service: string
  readonly region: string
  readonly credentials: AwsCredentials
  /** Unix time in milliseconds. */
  readonly now: number
}

/** How most services read an address, and that they work out the hash of the body themselves. */
const usual = { uriEscapePath: true, applyChecksum: false } as const

/**
 * Services that read a signature otherwise.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
const unusual: Readonly<Record<string, { readonly uriEscapePath: boolean; readonly applyChecksum: boolean }>> = {
  s3: { uriEscapePath: false, applyChecksum: true },
}

/**
 * The headers by which AWS knows who asks: a signature (Version 4) over the method, the address, the headers and the body
 * of a request. Headers that programs on the way may add or change are not under it.
 */
export async function awsHeaders(
  { method, url, headers, body }: Written,
  { service, region, credentials, now }: Signer,
): Promise<Headers> {
  const { SignatureV4 } = await import('@smithy/signature-v4')
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const { protocol, host, hostname, pathname, searchParams } = new URL(url)
  const signature = new SignatureV4({
    service,
    region,
    credentials: {
      accessKeyId,
      secretAccessKey: secretAccessKey.reveal(),
      ...(sessionToken && { sessionToken: sessionToken.reveal() }),
    },
    sha256: Sha256,
    ...(rowOf(unusual, service) ?? usual),
  })
  const given = { ...revealed(headers), host }
  const query = Object.fromEntries([...searchParams.keys()].map(name => [name, searchParams.getAll(name)]))
  const signed = await signature.sign(
    { method, protocol, hostname, path: pathname, query, headers: given, body },
    { signingDate: new Date(now) },
  )
  const added = Object.entries(signed.headers).filter(([name]) => !Object.hasOwn(given, name))
  return Object.fromEntries(added.map(([name, value]) => [name, secretNames.has(name) ? new Secret(value) : value]))
}

/** What of it would let somebody else ask. */
const secretNames = new Set(['authorization', 'x-amz-security-token'])

type Bytes = string | ArrayBuffer | ArrayBufferView

/** SHA-256 with or without a key, in the form that the library asks for. */
class Sha256 {
  readonly #key: Bytes | undefined
  #hash: Hash | Hmac = createHash('sha256')

  constructor(key?: Bytes) {
    this.#key = key
    this.reset()
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes)
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest())
  }

  reset(): void {
    this.#hash = this.#key === undefined ? createHash('sha256') : createHmac('sha256', this.#key as Uint8Array)
  }
}
