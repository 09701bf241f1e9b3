import { errors } from 'undici'
import { expect, test } from 'vitest'
import { Fault } from '../../src/contract/faults.ts'
import { answerFault, connectFault } from '../../src/pipeline/connection-fault.ts'
import { manualClock } from '../support/manual-clock.ts'
import { scripted, toyPipeline, toyRequest } from '../support/toy.ts'

const coded = (code: string) => Object.assign(new Error('words of a library'), { code })
const secure = { isSecure: true, isReached: true }

test.each([
  ['CERT_HAS_EXPIRED', 'TLS_EXPIRED'],
  ['CERT_NOT_YET_VALID', 'TLS_NOT_YET_VALID'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS_WRONG_NAME'],
  ['HOSTNAME_MISMATCH', 'TLS_WRONG_NAME'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'TLS_SELF_SIGNED'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'TLS_SELF_SIGNED'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'TLS_UNKNOWN_ISSUER'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'TLS_UNKNOWN_ISSUER'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS_UNKNOWN_ISSUER'],
  ['CERT_UNTRUSTED', 'TLS_UNKNOWN_ISSUER'],
  ['CERT_REVOKED', 'TLS_REVOKED'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'TLS_OLD_PROTOCOL'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'TLS_OLD_PROTOCOL'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS_NOT_SPOKEN'],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'TLS_NOT_SPOKEN'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'TLS_FAILED'],
  ['EPROTO', 'TLS_FAILED'],
  ['INVALID_PURPOSE', 'TLS_FAILED'],
])('%s is told as %s, and asking again mends nothing', (code, name) => {
  const fault = connectFault(coded(code), secure)
  expect(fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: false })
  expect(fault.details).toEqual({ notSent: true, permanent: true })
  expect(fault.message).toContain(`(${name})`)
})

const namesThatFail = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA', 'ESERVFAIL']
test.each([...namesThatFail, 'EREFUSED', 'ETIMEOUT', 'EBADRESP'])('%s is a name that leads nowhere', code => {
  const fault = connectFault(coded(code), { isSecure: true, isReached: false })
  expect(fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', details: { notSent: true }, retryable: true })
  expect(fault.message).toBe(`The name of the provider's host leads nowhere (${code}).`)
})

test.each(['ECONNREFUSED', 'ECONNRESET', 'ENETUNREACH', 'EHOSTUNREACH', 'EMFILE'])(
  '%s before there is a connection sent nothing',
  code => {
    const fault = connectFault(new AggregateError([coded(code), coded('ENETUNREACH')]), secure)
    expect(fault).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', details: { notSent: true }, retryable: true })
    expect(fault.message).toContain(`(${code})`)
  },
)

test('a machine that cannot be reached in time is slow, and not one whose TLS stalls', () => {
  const late = new errors.ConnectTimeoutError()
  expect(connectFault(late, { isSecure: true, isReached: false })).toMatchObject({ code: 'PROVIDER_TIMEOUT' })
  expect(connectFault(late, { isSecure: false, isReached: true })).toMatchObject({ code: 'PROVIDER_TIMEOUT' })
  expect(connectFault(late, secure).message).toContain('(TLS_STALLED)')
})

test.each([
  [new errors.HeadersTimeoutError(), 'PROVIDER_TIMEOUT'],
  [new errors.BodyTimeoutError(), 'PROVIDER_TIMEOUT'],
  [new errors.HTTPParserError('nonsense'), 'PROVIDER_BAD_RESPONSE'],
  [new errors.HeadersOverflowError(), 'PROVIDER_BAD_RESPONSE'],
  [new errors.SocketError('other side closed'), 'PROVIDER_UNAVAILABLE'],
  [new errors.ResponseContentLengthMismatchError(), 'PROVIDER_UNAVAILABLE'],
  [coded('ECONNRESET'), 'PROVIDER_UNAVAILABLE'],
])('%s after something was sent is %s, and what became of the request is open', (error, code) => {
  const fault = answerFault(error)
  expect(fault.code).toBe(code)
  expect(fault.details).toEqual({})
})

test('a request that cannot be written was not sent', () => {
  expect(answerFault(new errors.InvalidArgumentError('invalid authorization header'))).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { notSent: true },
  })
})

test('what somebody has to mend is not asked again', async () => {
  const clock = manualClock()
  const broken = new Fault('PROVIDER_UNAVAILABLE', 'expired', { notSent: true, permanent: true })
  const { http, requests } = scripted(broken)
  const outcome = toyPipeline({ clock, http })(toyRequest(clock)).catch(error => error)
  expect(await clock.until(outcome)).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: false })
  expect(requests).toHaveLength(1)
})
