import type { FieldPlan } from '../../../src/contract/added-fields.ts'
import { type Clock, systemClock } from '../../../src/pipeline/clock.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World, type WorldOptions } from '../../../src/simulator/world/open.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import { createSalesforce, type SalesforceOptions } from '../simulator.ts'

/** A server with one account, of a Salesforce of the test's own. */
export interface SalesforceAccount {
  readonly unigraph: Unigraph
  readonly served: ServedSimulator
  readonly world: World
  /** What a query answers; an error fails the test. */
  // biome-ignore lint/suspicious/noExplicitAny: its form follows from each test's own document.
  ask(document: string, variables?: Record<string, unknown>): Promise<any>
  /** The queries of SOQL that were asked since this was called last. */
  queries(): readonly string[]
  /** How many calls came in since this was called last, those that open sessions or describe objects aside. */
  calls(): number
  close(): Promise<void>
}

interface Options {
  readonly api?: 'rest' | 'soap'
  readonly salesforce?: SalesforceOptions
  readonly world?: WorldOptions
  /** Fields that the operator adds. */
  readonly fields?: readonly FieldPlan[]
  readonly clock?: Clock
}

/** Opens one by REST or by SOAP. */
export async function openSalesforce({
  api = 'rest',
  salesforce = {},
  world: options = {},
  fields = [],
  clock = systemClock,
}: Options = {}) {
  const world = openWorld({ scale: 0.2, ...options } as WorldOptions)
  const served = await serveSimulator(createSalesforce(salesforce), world)
  const unigraph = await startUnigraph({
    accounts: [{ name: 'salesforce', provider: 'salesforce', chosen: { api } }],
    world: { scale: 0.05 },
    origins: { salesforce: served.origin },
    isUnhurried: true,
    clock,
    fields,
  })
  const account: SalesforceAccount = {
    unigraph,
    served,
    world,
    async ask(document, variables = {}) {
      const { data, errors } = await unigraph.query(document, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    queries() {
      const entries = served.ledger.all().map(({ path, query, body }) => queryIn({ path, query, body }))
      served.ledger.clear()
      return entries.flatMap(soql => soql ?? [])
    },
    calls() {
      const counted = served.ledger
        .all()
        .filter(
          ({ path, body }) => !/oauth2|describe|connect/.test(path) && !/<sf:(login|describe|getUserInfo)/.test(body),
        )
      served.ledger.clear()
      return counted.length
    },
    async close() {
      await unigraph.close()
      await served.close()
      world.close()
    },
  }
  return account
}

/** The query in a request, by whichever API. */
function queryIn({ path, query, body }: { path: string; query: string; body: string }): string | undefined {
  const plain = new URLSearchParams(query).get('q')
  if (plain !== null) return plain
  if (path.endsWith('/composite')) {
    const { url } = JSON.parse(body).compositeRequest[0]
    return new URL(url, 'http://simulated.invalid').searchParams.get('q') ?? undefined
  }
  const escaped = /<sf:queryString>([^<]*)</.exec(body)?.[1]
  return escaped?.replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
