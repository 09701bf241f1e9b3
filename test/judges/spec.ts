import type { Exchange } from './exchange.ts'
import type { Verdict } from './verdict.ts'

/** A vendor's specification, which judges both directions. */
export interface Spec {
  /** What the connector asked. */
  request(exchange: Exchange): Verdict
  /** What the simulator answered. Throws on an answer that cannot be read. */
  reply(exchange: Exchange): Verdict
}
