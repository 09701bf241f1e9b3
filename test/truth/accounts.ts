import { discoverConnectors } from '../../src/accounts/discover.ts'
import { protocolsOf } from '../conformance/protocols.ts'
import { eachProvider } from '../support/each-provider.ts'
import type { VendorTruth } from './vendor-truth.ts'

/** An account of a bundled simulator, by one protocol of its provider. */
export interface TruthAccount {
  /** The provider's name, with the protocol where it is not the connector's own: `servicenow-soap`. */
  readonly name: string
  readonly provider: string
  /** The settings that choose the protocol. */
  readonly chosen: Readonly<Record<string, string>>
}

const vendors = await eachProvider<VendorTruth>('truth.ts')
const connectors = await discoverConnectors()

/** Every account whose truth is written down. */
export const truthAccounts: readonly TruthAccount[] = [...vendors.keys()].flatMap(provider =>
  protocolsOf(connectors.get(provider)).map(chosen => ({
    name: [provider, ...Object.values(chosen)].join('-'),
    provider,
    chosen,
  })),
)

/** Their names. */
export const accounts: readonly string[] = truthAccounts.map(({ name }) => name)

/** What the vendor behind an account shows of the world. */
export function vendorOf(account: string): VendorTruth {
  const found = vendors.get(providerOf(account))
  if (found === undefined) throw new TypeError(`Write connectors/${account}/test/truth.ts.`)
  return found
}

/** The provider of an account. */
export function providerOf(account: string): string {
  return truthAccounts.find(({ name }) => name === account)?.provider ?? account
}
