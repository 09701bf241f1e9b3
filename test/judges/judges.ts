import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from './exchange.ts'
import { forgive } from './forgiven.ts'
import { recordedOf } from './recorded.ts'
import { sdkOf } from './sdk/index.ts'
import type { Spec } from './specs/spec.ts'
import type { Traffic } from './traffic.ts'
import { truthOf } from './truth.ts'
import { silence, type Verdict } from './verdict.ts'
import { specsFolder } from './with-specs.ts'

/** Who judges, in the order of the columns. */
export const judgeNames = ['spec-request', 'spec-reply', 'sdk', 'recorded', 'truth'] as const

/** One of them. */
export type JudgeName = (typeof judgeNames)[number]

/** All judges of one provider; one that knows nothing of an exchange says nothing. */
export type Judges = Readonly<Record<JudgeName, (exchange: Exchange) => Verdict | Promise<Verdict>>>

/** The judges that look at replies alone, so that they can be shown other ones. */
export const replyJudges = ['spec-reply', 'recorded', 'truth'] as const

/** Each is loaded only where it is needed: parsers and validators take their time. */
const specs: Readonly<Record<string, (folder: string) => Promise<Spec>>> = {
  hubspot: async folder => (await import('./specs/hubspot.ts')).hubspotSpec(folder),
  zendesk: async folder => (await import('./specs/zendesk.ts')).zendeskSpec(folder),
  stripe: async folder => (await import('./specs/stripe.ts')).stripeSpec(folder),
  netsuite: async folder => (await import('./specs/netsuite.ts')).netsuiteSpec(folder),
}

/** The judges of a provider's traffic. A provider that nobody has written a judge for is judged by none. */
export async function judgesOf(traffic: Traffic): Promise<Judges> {
  const { connector, subject, world } = traffic
  const { name } = connector
  const folder = join(specsFolder, name)
  const spec = existsSync(folder) ? await specs[name]?.(folder) : undefined
  const recorded = recordedOf(connector)
  const ids = await idsByKey(traffic)
  const truth = truthOf({
    connector,
    world,
    facts: await subject.facts(),
    idsByKey: (record, findBy) => ids.get(`${record}.${findBy}`) ?? new Map(),
  })
  return {
    'spec-request': exchange => forgive(spec?.request(exchange) ?? silence, name, 'spec-request'),
    'spec-reply': exchange => forgive(spec?.reply(exchange) ?? silence, name, 'spec-reply'),
    sdk: await sdkOf(traffic, folder),
    recorded: exchange => recorded.judge(exchange),
    truth: exchange => truth.judge(exchange),
  }
}

/** The ids that each key finds, for every lookup of a connector. */
async function idsByKey({ connector, subject }: Traffic) {
  const found = new Map<string, Map<string, string[]>>()
  for (const [record, { findBy = {}, id }] of Object.entries(connector.records))
    for (const [by, find] of Object.entries(findBy)) {
      const byKey = new Map<string, string[]>()
      for (const row of await subject.rows(record))
        for (const key of find.keys(row)) byKey.set(key, [...(byKey.get(key) ?? []), id(row)])
      found.set(`${record}.${by}`, byKey)
    }
  return found
}
