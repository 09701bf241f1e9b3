import { z } from 'zod'
import type { Caller, KnownCaller } from './callers.ts'
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
    .min(1)
    .max(2)
    .describe(
      'References to the bearer token that they send: "env:NAME", "file:PATH", "vault:PATH#FIELD" or "aws-sm:ID#FIELD". Two while one takes the place of the other.',
    ),
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
  const callers = given.map(({ tokens, mayInspect = false, mayConnect = false, ...caller }, index) => ({
    ...caller,
    mayInspect,
    mayConnect,
    tokens: tokens.map((value, at) => tokenOf(value, `${where}: callers[${index}].tokens[${at}]`, environment)),
  }))
  refuseShared(callers, where)
  return callers
}

/** What those are called who send no token. */
const anonymousName = 'anonymous'

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
