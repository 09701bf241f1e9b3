import hubspot from '../../connectors/hubspot/index.ts'
import netsuite from '../../connectors/netsuite/index.ts'
import stripe from '../../connectors/stripe/index.ts'
import zendesk from '../../connectors/zendesk/index.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Provider } from './specs.ts'

/** The four connectors that the recordings are of. */
export const connectors: Readonly<Record<Provider, Connector>> = { hubspot, netsuite, stripe, zendesk }
