import type { Reply } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import type { SigningPair } from '../contract/oauth1.ts'
import { Secret } from '../contract/secret.ts'

/** What the answer of an endpoint of OAuth 1.0 gives. Throws a Fault for what is no token. https://www.rfc-editor.org/rfc/rfc5849#section-2.3 */
export function pairIn({ body }: Pick<Reply, 'body'>, title: string): SigningPair {
  const [identifier, secret] = [textIn(body?.oauth_token), textIn(body?.oauth_token_secret)]
  if (identifier === undefined || secret === undefined)
    throw new Fault('PROVIDER_BAD_RESPONSE', `${title} sent an answer without a token where one was asked for.`)
  return { identifier: new Secret(identifier), secret: new Secret(secret) }
}

/**
 * The same, from a server that says that it sends people back to us alone: one that knows only the protocol of before would
 * let anybody use up what somebody else has allowed. https://www.rfc-editor.org/rfc/rfc5849#section-2.1
 */
export function confirmedPairIn(reply: Pick<Reply, 'body'>, title: string): SigningPair {
  if (reply.body?.oauth_callback_confirmed !== 'true')
    throw new Fault(
      'PROVIDER_BAD_RESPONSE',
      `${title} does not confirm where people are sent back to, and nobody is sent there.`,
    )
  return pairIn(reply, title)
}

/** A token is printable: what has other characters is none. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined
}
