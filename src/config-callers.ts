import { z } from 'zod'
import { anonymousName, type Caller, type KnownCaller } from './callers.ts'
import type { TrustedIssuer } from './claims.ts'
import { ConfigError, plainName, type Surroundings, textOf } from './config-values.ts'
import { Secret } from './contract/secret.ts'

/** What a caller may, known or not. */
export const rightsForm = z.strictObject({
  mayInspect: z
    .boolean()
    .optional()
    .describe(
      'True to let them see which calls were made: the trace of a request, and the request log. False, if absent.',
    ),
  mayConnect: z.boolean().optional().describe('True to let them connect accounts and take them out. False, if absent.'),
  callsPerOperation: z
    .number()
    .int()
    .positive()
    .optional()
    .describe(
      "How many calls to providers one operation may come to. As many as the server's own bounds allow, if absent.",
    ),
  whenOver: z
    .enum(['refuse', 'degrade'])
    .default('refuse')
    .describe('What becomes of an operation that would come to more: it is refused, or its lists are cut.'),
})

/** The form of one caller. */
export const callerForm = rightsForm.extend({
  name: z.string().regex(plainName, 'a name of small letters, digits and hyphens').describe('How logs call them.'),
  tokens: z
    .array(z.string())
    .max(2)
    .default([])
    .describe(
      'References to the bearer token that they send: "env:NAME", "file:PATH", "vault:PATH#FIELD" or "aws-sm:ID#FIELD". Two while one takes the place of the other.',
    ),
  jwt: z
    .strictObject({
      issuer: z.string().min(1).describe('Who signs the claims, as they say in `iss`.'),
      audience: z.string().min(1).describe('What the claims must be meant for, as they say in `aud`.'),
      keys: z
        .string()
        .describe(
          'Where the public keys of the issuer are (a JWK set): an address such as "https://id.example/.well-known/jwks.json", or "file:PATH".',
        ),
      subjects: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe('About whom the claims may be, as they say in `sub`. Anybody, if absent.'),
    })
    .optional()
    .describe('Whose signed claims (JWT) they send as the bearer token, in the place of tokens or beside them.'),
})

/** The callers of the configuration, with their tokens. Throws a ConfigError. */
export function callersOf(
  given: readonly z.infer<typeof callerForm>[],
  where: string,
  environment: Surroundings,
): readonly KnownCaller[] {
  const twice = given.find(({ name }, index) => given.findIndex(other => other.name === name) !== index)
  if (twice !== undefined)
    throw new ConfigError(`${where}: callers: two are called "${twice.name}". Give each its own "name".`)
  if (given.some(({ name }) => name === anonymousName))
    throw new ConfigError(
      `${where}: callers: one is called "${anonymousName}", which is the name of those who send no token. Give it another "name".`,
    )
  const nobody = given.find(({ tokens, jwt }) => tokens.length === 0 && jwt === undefined)
  if (nobody !== undefined)
    throw new ConfigError(
      `${where}: callers: "${nobody.name}" is known by nothing. Give it "tokens": ["env:NAME"], or "jwt".`,
    )
  const callers = given.map(({ tokens, jwt, mayInspect = false, mayConnect = false, ...caller }, index) => ({
    ...caller,
    ...(jwt && { jwt: { ...jwt, keys: keysOf(jwt.keys, `${where}: callers[${index}].jwt.keys`, environment) } }),
    mayInspect,
    mayConnect,
    tokens: tokens.map((value, at) => tokenOf(value, `${where}: callers[${index}].tokens[${at}]`, environment)),
  }))
  refuseShared(callers, where)
  return callers
}

/** A token of two callers would always be the first one's, with what the first one may. */
function refuseShared(callers: readonly KnownCaller[], where: string): void {
  const owners = new Map<string, string>()
  for (const { name, tokens } of callers)
    for (const token of tokens) {
      const owner = owners.get(token.reveal()) ?? name
      if (owner !== name)
        throw new ConfigError(`${where}: callers: "${owner}" and "${name}" have the same token. Give each its own.`)
      owners.set(token.reveal(), name)
    }
}

/** Where an issuer's keys are, or what they are. Keys that came in the clear could be anybody's. */
function keysOf(value: string, at: string, environment: Surroundings): TrustedIssuer['keys'] {
  if (!value.startsWith('file:')) {
    const isSafe = URL.canParse(value) && (/^https:/.test(value) || isOfThisMachine(new URL(value)))
    if (isSafe) return new URL(value)
    throw new ConfigError(
      `${at}: found "${value.slice(0, 80)}", expected an address that begins with "https://", or "file:PATH".`,
    )
  }
  const text = textOf(value, { at, isSecret: false, environment })
  const keys = parsed(text)
  if (Array.isArray(keys?.keys)) return keys as Exclude<TrustedIssuer['keys'], URL>
  throw new ConfigError(`${at}: found a file that is no JWK set, expected { "keys": [ ... ] }.`)
}

const isOfThisMachine = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

function parsed(text: string): { readonly keys?: unknown } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A token that could be guessed would be none. */
function tokenOf(value: string, at: string, environment: Surroundings): Secret {
  const text = textOf(value, { at, isSecret: true, mayBeRemote: true, environment })
  if (!/^[A-Za-z0-9._~+/=-]{20,}$/.test(text))
    throw new ConfigError(
      `${at}: found a token of another form, expected at least 20 letters, digits and signs of ._~+/=- such as "openssl rand -base64 32" gives.`,
    )
  return new Secret(text)
}

/** What those may who send no token: nothing where callers are named, unless it is said. */
export function anonymousOf(
  rights: z.infer<typeof rightsForm> | undefined,
  { isAlone, isTrial }: { readonly isAlone: boolean; readonly isTrial: boolean },
): Caller | undefined {
  if (rights === undefined && !isAlone) return undefined
  const { mayInspect = isAlone && isTrial, mayConnect = false, callsPerOperation, whenOver = 'refuse' } = rights ?? {}
  return { name: anonymousName, mayInspect, mayConnect, callsPerOperation, whenOver }
}
