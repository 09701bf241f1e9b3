import { createStores } from '../../../src/cache/stores.ts'
import type { Connector } from '../../../src/contract/connector.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { askForToken } from '../../../src/pipeline/ask-for-token.ts'
import type { Clock } from '../../../src/pipeline/clock.ts'
import { compose, type Means } from '../../../src/pipeline/stage.ts'
import type { Token } from '../../../src/pipeline/token.ts'
import { Tokens } from '../../../src/pipeline/tokens.ts'
import { transport } from '../../../src/pipeline/transport.ts'
import type { Random } from '../../../src/simulator/random.ts'
import type { CredentialStore } from '../../../src/store/credentials.ts'
import { toy } from '../../support/toy.ts'
import { toyOAuth } from '../toy-oauth.ts'
import type { Life } from './life.ts'
import type { Misfortunes } from './misfortunes.ts'
import { wayToProvider } from './network.ts'
import { firstToken, type TokenServer } from './token-server.ts'
import { wayToStore } from './way-to-store.ts'

interface Surroundings {
  readonly life: Life
  readonly store: CredentialStore
  readonly clock: Clock
  readonly random: Random
  readonly server: TokenServer
  readonly misfortunes: Misfortunes
}

/** One process of ours, as far as it has to do with tokens: the code that is tested, with its ways to the store and the provider. */
export class AppProcess {
  readonly #surroundings: Surroundings
  readonly #tokens = new Map<number, Tokens>()

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  /** A token with which the account can be asked. */
  take(account: number): Promise<Token> {
    const known = this.#tokens.get(account)
    if (known !== undefined) return known.take()
    const tokens = tokensOf(account, this.#surroundings)
    this.#tokens.set(account, tokens)
    return tokens.take()
  }
}

const connector: Connector = { ...toy, auth: toyOAuth }
const { replies, changes } = createStores()

function tokensOf(account: number, { store, ...around }: Surroundings): Tokens {
  const { clock, random } = around
  const means: Means = {
    ...{ connector, clock, replies, changes, random: () => random.next(), onCall: () => {} },
    settings: { refreshToken: new Secret(firstToken(account)) },
    account: { tenant: 'default', name: `account-${account}`, credentialVersion: '1' },
    origin: 'https://toy.example',
    http: wayToProvider({ account, ...around }),
    credentials: wayToStore({ store, account, ...around }),
  }
  return new Tokens(means, { auth: toyOAuth, ask: askForToken(means, toyOAuth, compose([transport(means)])) })
}
