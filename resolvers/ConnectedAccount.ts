import { writeGlobalId } from '../src/accounts/global-id.ts'
import { capabilitiesOf } from '../src/contract/capabilities.ts'
import type { ConnectedAccountResolvers } from './types.ts'

/** A provider account that this server is connected to. See schema/account.graphql. */
export const ConnectedAccount: ConnectedAccountResolvers = {
  id: ({ tenant, name }) => writeGlobalId({ tenant, account: name, entity: 'ConnectedAccount', remoteId: name }),
  provider: ({ connector }) => connector.name,
  title: ({ connector }) => connector.title,
  categories: ({ connector }) => [...connector.categories],
  capabilities: ({ connector }) => capabilitiesOf(connector),
}
