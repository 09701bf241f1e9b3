import { path } from './call.ts'
import { Fault } from './faults.ts'
import type { AssertionGrant } from './oauth.ts'
import type { Secret } from './secret.ts'

/** What a service account asks for. */
interface Wish {
  readonly scopes: readonly string[]
  /** The person in whose name it asks, where an administrator has let it. */
  readonly subject?: string | undefined
}

const tokenOrigin = 'https://oauth2.googleapis.com'

/** Where Google gives tokens, whatever a key's file says: another place would be sent claims that Google takes. */
export const googleTokens = { origin: () => tokenOrigin, path: path`/token`, client: 'post' } as const

const tokenUri = `${tokenOrigin}${googleTokens.path}`

/** What a key's file must say, and how that is told to whoever has to mend it. */
const expected: readonly (readonly [field: string, isRight: (value: string) => boolean, words: string])[] = [
  ['type', value => value === 'service_account', 'is not "service_account"'],
  ['token_uri', value => value === tokenUri, `is not ${tokenUri}`],
  ['client_email', value => value.includes('@'), 'is no address'],
  ['private_key', value => value.includes('-----BEGIN'), 'is no key in PEM'],
  ['private_key_id', value => value !== '', 'is missing'],
]

/**
 * The grant of a Google service account, from the JSON file with its key.
 * https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests
 */
export function serviceAccountGrant(file: Secret, { scopes, subject }: Wish): AssertionGrant {
  const fields = fieldsIn(file)
  const textOf = (field: string) => (typeof fields[field] === 'string' ? fields[field] : '')
  for (const [field, isRight, words] of expected) if (!isRight(textOf(field))) throw unusable(`its "${field}" ${words}`)
  return {
    kind: 'jwt_bearer',
    issuer: textOf('client_email'),
    ...(subject !== undefined && subject !== '' && { subject }),
    audience: tokenUri,
    scopes,
    privateKey: file.map(() => textOf('private_key')),
    keyId: textOf('private_key_id'),
    goodSeconds: 3_600,
  }
}

function fieldsIn(file: Secret): Readonly<Record<string, unknown>> {
  try {
    const fields = JSON.parse(file.reveal())
    if (typeof fields === 'object' && fields !== null) return fields
  } catch {
    // The parser's own words quote the file, and are left out.
    throw unusable('it is no JSON')
  }
  throw unusable('it holds no object')
}

/** Says what is wrong, and nothing of what is there. */
function unusable(found: string): Fault {
  return new Fault(
    'PROVIDER_AUTH',
    `The service account's key in the settings cannot be used: ${found}. Give the whole JSON file that Google made for a service account's key.`,
    { notSent: true, permanent: true },
  )
}
