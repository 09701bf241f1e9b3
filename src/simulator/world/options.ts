/** What a world is made of: one skewed like life, which is the default. */
interface SkewedWorldOptions {
  shape?: 'skewed'
  seed?: number
  /** Multiplies the rows. */
  scale?: number
  /** Where to keep it; a temporary file that goes away on close without it. */
  file?: string
}

/** What a world is made of: one in which every customer has exactly as much as the others. */
export interface EvenWorldOptions {
  shape: 'even'
  customers: number
  ticketsEach: number
  invoicesEach: number
  agents: number
  /** Tickets that stand in the CRM, each with five comments; none, if absent. */
  crmTicketsEach?: number
  seed?: number
  file?: string
}

/** What `openWorld` takes. */
export type WorldOptions = SkewedWorldOptions | EvenWorldOptions
