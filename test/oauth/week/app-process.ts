import { createStores } from '../../../src/cache/stores.ts'
import type { Connector } from '../../../src/contract/connector.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { askForToken } from '../../../src/pipeline/ask-for-token.ts'
import type { Clock } from '../../../src/pipeline/clock.ts'
import type { Http } from '../../../src/pipeline/http.ts'
import { compose, type Means } from '../../../src/pipeline/stage.ts'
import { Tokens } from '../../../src/pipeline/tokens.ts'
import { transport } from '../../../src/pipeline/transport.ts'
import type { Random } from '../../../src/simulator/random.ts'
import type { CredentialStore } from '../../../src/store/credentials.ts'
import { toy } from '../../support/toy.ts'
import { toyOAuth } from '../toy-oauth.ts'
import { firstToken } from './token-server.ts'

interface Surroundings {
  readonly clock: Clock
  readonly random: Random
  /** The ways to the provider of an account, and to where its tokens rest. */
  readonly http: (account: number) => Http
  readonly store: (account: number) => CredentialStore
}

/** One process of ours, as far as it has to do with tokens: the code that is tested, with its ways to the store and the provider. */
export class AppProcess {
  readonly #surroundings: Surroundings
  readonly #tokens = new Map<number, Tokens>()

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
  }

  /** A token with which the account can be asked. */
  async take(account: number): Promise<string> {
    const tokens = this.#tokens.get(account) ?? tokensOf(account, this.#surroundings)
    this.#tokens.set(account, tokens)
    return (await tokens.take()).accessToken.reveal()
  }
}

const connector: Connector = { ...toy, auth: toyOAuth }
const { replies, changes } = createStores()

function tokensOf(account: number, { clock, random, http, store }: Surroundings): Tokens {
  const means: Means = {
    ...{ connector, clock, replies, changes, random: () => random.next(), onCall: () => {} },
    settings: { refreshToken: new Secret(firstToken(account)) },
    account: { tenant: 'default', name: nameOf(account), credentialVersion: '1' },
    origin: 'https://toy.example',
    http: http(account),
    credentials: store(account),
  }
  return new Tokens(means, { auth: toyOAuth, ask: askForToken(means, toyOAuth, compose([transport(means)])) })
}

/** What the store calls an account. */
export const nameOf = (account: number): string => `account-${account}`
