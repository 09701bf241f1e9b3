import type { SigningMeans } from '../../src/contract/auth.ts'
import type { Call } from '../../src/contract/call.ts'
import { percentEncoded } from '../../src/contract/percent-encoding.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import { element } from '../../src/contract/xml.ts'

interface Credentials {
  readonly account: string
  readonly consumerKey: Secret
  readonly consumerSecret: Secret
  readonly tokenId?: Secret | undefined
  readonly tokenSecret?: Secret | undefined
}

/**
 * Puts a token passport into the header: who asks, and a signature over it that can be used once.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4395630653.html
 */
export function sign(call: Call, { now, nonce, hmac }: SigningMeans, settings: Credentials): Call {
  if (call.protocol !== 'soap') return call
  const account = accountId(settings.account)
  const { tokenId = new Secret(''), tokenSecret = new Secret('') } = settings
  const identity = [account, settings.consumerKey.reveal(), tokenId.reveal(), nonce, String(now)] as const
  const key = secretText`${settings.consumerSecret.map(percentEncoded)}&${tokenSecret.map(percentEncoded)}`
  const signature = hmac('sha256', key, identity.map(percentEncoded).join('&'))
  const [, consumerKey, token] = identity
  const passport = element(
    'platformMsgs:tokenPassport',
    {},
    element('platformCore:account', {}, account),
    element('platformCore:consumerKey', {}, consumerKey),
    element('platformCore:token', {}, token),
    element('platformCore:nonce', {}, nonce),
    element('platformCore:timestamp', {}, String(now)),
    element('platformCore:signature', { algorithm: 'HMAC-SHA256' }, signature),
  )
  return { ...call, header: [passport, ...(call.header ?? [])] }
}

/** The account as signatures know it, such as `1234567_SB1`: another case or a hyphen is an invalid login. */
export function accountId(account: string): string {
  return account.toUpperCase().replaceAll('-', '_')
}

/** The account as a part of a host, such as `1234567-sb1`. */
export function accountHost(account: string): string {
  return account.toLowerCase().replaceAll('_', '-')
}
