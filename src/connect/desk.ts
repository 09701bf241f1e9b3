import type { Connecting } from './connecting.ts'
import type { Links } from './links.ts'
import type { SigningIn } from './signing-in.ts'

/** What connects accounts, by GraphQL and by the page. */
export interface Desk {
  readonly connecting: Connecting
  readonly signingIn: SigningIn
  readonly links: Links
}
