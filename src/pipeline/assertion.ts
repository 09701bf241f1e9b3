import type { KeyObject } from 'node:crypto'
import { Fault } from '../contract/faults.ts'
import type { AssertionGrant } from '../contract/oauth.ts'
import { Secret } from '../contract/secret.ts'

/** How long ago a claim says that it was made: a provider whose clock is behind ours must not take it for one of the future. */
const backdated = 30
/** No provider takes a claim that is good for longer, in seconds. */
const longestGood = 3_600
/** Shorter keys are refused by RS256 (RFC 7518, section 3.3). */
const shortestKey = 2_048

/** A signed claim that we are who we say (RFC 7523), made at a Unix time in milliseconds. */
export async function signAssertion(grant: AssertionGrant, now: number): Promise<Secret> {
  const { issuer, subject, audience, scopes, keyId, goodSeconds } = grant
  const key = await keyOf(grant)
  const { SignJWT } = await import('jose')
  const issued = Math.floor(now / 1000) - backdated
  const claim = new SignJWT({ ...(scopes && { scope: scopes.join(' ') }) })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + Math.min(goodSeconds, longestGood))
  if (subject !== undefined) claim.setSubject(subject)
  return new Secret(await claim.sign(key))
}

/** The key, if it is one; what keeps it from being one is said without it. */
async function keyOf({ privateKey }: AssertionGrant): Promise<KeyObject> {
  const { createPrivateKey } = await import('node:crypto')
  // A key that went through JSON or a variable often has its line ends written out.
  const pem = privateKey.reveal().replaceAll('\\r', '').replaceAll('\\n', '\n').trim()
  if (!pem.startsWith('-----BEGIN ')) throw unusable('a text that is no PEM')
  if (pem.startsWith('-----BEGIN ENCRYPTED')) throw unusable('a key under a password')
  if (/^-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE)/.test(pem)) throw unusable('a public key or a certificate')
  const key = read(() => createPrivateKey(pem))
  if (key.asymmetricKeyType !== 'rsa') throw unusable(`a key for ${key.asymmetricKeyType ?? 'something else'}`)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < shortestKey) throw unusable(`an RSA key of ${bits} bits`)
  return key
}

function read(create: () => KeyObject): KeyObject {
  try {
    return create()
  } catch {
    // The reason of the library may quote the key, and is left out.
    throw unusable('a PEM that is broken')
  }
}

function unusable(found: string): Fault {
  return new Fault(
    'PROVIDER_AUTH',
    `The private key in the settings cannot be used: found ${found}, expected an RSA key of ${shortestKey} bits or more in PEM, "BEGIN PRIVATE KEY" or "BEGIN RSA PRIVATE KEY".`,
    { notSent: true, permanent: true },
  )
}
