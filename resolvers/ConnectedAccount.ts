import { capabilitiesOf } from '../src/contract/capabilities.ts'
import { accountId } from '../src/graph/connecting.ts'
import { instant } from '../src/graph/logged.ts'
import type { ConnectedAccountResolvers } from './types.ts'

/** A provider account that this server is connected to. See schema/account.graphql. */
export const ConnectedAccount: ConnectedAccountResolvers = {
  id: accountId,
  provider: ({ connector }) => connector.name,
  title: ({ connector }) => connector.title,
  categories: ({ connector }) => [...connector.categories],
  version: ({ connector }) => connector.version,
  environment: ({ environment }) => environment ?? null,
  quotas: ({ quotas }, _args, { caller }) => (caller.mayInspect ? [...quotas.read()] : null),
  deprecations: ({ deprecations }) =>
    deprecations.all.map(each => ({ ...each, first: instant(each.first), last: instant(each.last) })),
  drift: ({ shapes }) => [...shapes.all],
  unknownWords: ({ unknownWords }) => unknownWords.all.map(each => ({ ...each, word: each.word ?? null })),
  health: ({ health: { current } }) => ({
    state: current.state,
    reason: current.reason ?? null,
    since: instant(current.since),
  }),
  capabilities: ({ connector }) => capabilitiesOf(connector),
}
