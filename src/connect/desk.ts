import type { Connecting } from './connecting.ts'
import type { Links } from './links.ts'
import type { SigningIn } from './signing-in.ts'

/** What connects accounts. */
export interface Connects {
  readonly connecting: Connecting
  readonly signingIn: SigningIn
}

/** The same as a server has it, by GraphQL and by the page. */
export interface Desk extends Connects {
  readonly links: Links
}
