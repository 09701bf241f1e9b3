import { errors } from 'undici'
import { Fault, type FaultDetails } from '../contract/faults.ts'

/** How far a connection came before it failed. */
interface Progress {
  /** True when it is to be a secure one. */
  readonly isSecure: boolean
  /** True when the other machine was reached, so that only the secure part was missing. */
  readonly isReached: boolean
}

/** Why there is no connection. Nothing was sent then, whatever it was; what no repetition mends says so. */
export function connectFault(error: unknown, { isSecure, isReached }: Progress): Fault {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  const isSlow = error instanceof errors.ConnectTimeoutError
  const failure = isSecure && isSlow && isReached ? stalled : tlsFailureOf(code)
  const options = { cause: error }
  if (failure !== undefined)
    return new Fault(
      'PROVIDER_UNAVAILABLE',
      `There is no secure connection to the provider (${failure.name}): ${failure.what}`,
      { notSent: true, permanent: true },
      options,
    )
  const details: FaultDetails = { notSent: true }
  if (isSlow)
    return new Fault('PROVIDER_TIMEOUT', `The provider cannot be reached in time (${code}).`, details, options)
  if (unresolved.has(code))
    return new Fault(
      'PROVIDER_UNAVAILABLE',
      `The name of the provider's host leads nowhere (${code}).`,
      details,
      options,
    )
  return new Fault('PROVIDER_UNAVAILABLE', `The connection to the provider failed (${code}).`, details, options)
}

/** Why a request that had a connection has no answer. Whether the provider has read it, nobody knows. */
export function answerFault(error: unknown): Fault {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  const options = { cause: error }
  if (error instanceof errors.InvalidArgumentError)
    return new Fault('BAD_USER_INPUT', `The request cannot be written: ${error.message}.`, { notSent: true }, options)
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return new Fault('PROVIDER_TIMEOUT', `The provider fell silent (${code}).`, {}, options)
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError)
    // Without its cause, which holds what was sent.
    return new Fault('PROVIDER_BAD_RESPONSE', `The provider sent something that is no HTTP answer (${error.message}).`)
  return new Fault('PROVIDER_UNAVAILABLE', `The connection to the provider broke (${code}).`, {}, options)
}

/** The codes of a name that cannot be resolved: there is none, the servers of names are unwell, or they are silent. */
const unresolved: ReadonlySet<string> = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME'],
  ...['ENODATA', 'ESERVFAIL', 'EREFUSED', 'ETIMEOUT', 'EBADRESP'],
])

interface TlsFailure {
  readonly name: `TLS_${string}`
  readonly what: string
}

const stalled: TlsFailure = { name: 'TLS_STALLED', what: 'it takes the connection and then says nothing.' }
const expired: TlsFailure = {
  name: 'TLS_EXPIRED',
  what: 'its certificate has expired. Look at the clock of this machine too.',
}
const tooYoung: TlsFailure = {
  name: 'TLS_NOT_YET_VALID',
  what: 'its certificate is not valid yet. Look at the clock of this machine too.',
}
const wrongName: TlsFailure = { name: 'TLS_WRONG_NAME', what: 'its certificate is for another host.' }
const unknownIssuer: TlsFailure = {
  name: 'TLS_UNKNOWN_ISSUER',
  what: 'its certificate comes from nobody that is trusted here. Where a proxy of your own stands between, name its certificate in NODE_EXTRA_CA_CERTS.',
}
const selfSigned: TlsFailure = { ...unknownIssuer, name: 'TLS_SELF_SIGNED' }
const revoked: TlsFailure = { name: 'TLS_REVOKED', what: 'its certificate has been taken back.' }
const oldProtocol: TlsFailure = { name: 'TLS_OLD_PROTOCOL', what: 'it speaks no version of TLS that is safe.' }
const noTls: TlsFailure = { name: 'TLS_NOT_SPOKEN', what: 'it does not speak TLS at all.' }

/** What the codes of Node and OpenSSL mean. https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes */
const tlsFailures: Readonly<Record<string, TlsFailure>> = {
  CERT_HAS_EXPIRED: expired,
  CERT_NOT_YET_VALID: tooYoung,
  ERR_TLS_CERT_ALTNAME_INVALID: wrongName,
  HOSTNAME_MISMATCH: wrongName,
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: selfSigned,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownIssuer,
  CERT_UNTRUSTED: unknownIssuer,
  CERT_REVOKED: revoked,
  ERR_SSL_UNSUPPORTED_PROTOCOL: oldProtocol,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: oldProtocol,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noTls,
}

function tlsFailureOf(code: string): TlsFailure | undefined {
  if (Object.hasOwn(tlsFailures, code)) return tlsFailures[code]
  if (!/^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|INVALID_(CA|PURPOSE)|EPROTO$)/.test(code)) return undefined
  return { name: 'TLS_FAILED', what: `its certificate or its protocol is refused (${code}).` }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0 && !('code' in error)) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
