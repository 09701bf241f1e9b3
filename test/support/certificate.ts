import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What a certificate of the tests says of itself. */
export interface CertificateOptions {
  /** The host's name or the issuer's. */
  readonly name: string
  /** Days from now; from yesterday to tomorrow, if absent. */
  readonly validDays?: readonly [from: number, to: number]
  /** Who signs it; itself, if absent. */
  readonly issuer?: Certificate
}

/** A certificate with its key, as PEM. */
export interface Certificate {
  readonly name: string
  readonly cert: string
  readonly key: string
}

/** Makes a certificate for a test: X.509 v3 on the curve P-256, written in DER by hand, since Node reads certificates and writes none. */
export function makeCertificate({ name, validDays: [from, to] = [-1, 1], issuer }: CertificateOptions): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer: KeyObject = issuer === undefined ? privateKey : createPrivateKey(issuer.key)
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(issuer?.name ?? name),
    sequence(time(from), time(to)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(alternativeName(name), ...(issuer === undefined ? [mayIssue] : []))),
  )
  const signature = sign('sha256', body, signer)
  const whole = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').replace(/.{64}(?=.)/g, '$&\n')
  return {
    name,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Buffer[]) => tagged(0x30, Buffer.concat(parts))
const integer = (bytes: Buffer) => tagged(0x02, bytes)
const identifier = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
const octets = (content: Buffer) => tagged(0x04, content)
const isTrue = tagged(0x01, Buffer.from([0xff]))

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'))
/** 2.5.29.19, critical: it may sign others. */
const mayIssue = sequence(identifier('551d13'), isTrue, octets(sequence(isTrue)))

/** 2.5.4.3: the common name. */
function nameOf(name: string): Buffer {
  return sequence(tagged(0x31, sequence(identifier('550403'), tagged(0x0c, Buffer.from(name)))))
}

/** 2.5.29.17: the one host that it is for. */
function alternativeName(name: string): Buffer {
  return sequence(identifier('551d11'), octets(sequence(tagged(0x82, Buffer.from(name)))))
}

/** GeneralizedTime, so many days from now. */
function time(days: number): Buffer {
  const text = new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '')
  return tagged(0x18, Buffer.from(text))
}
