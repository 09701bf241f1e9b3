import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from './exchange.ts'
import type { Forgiving } from './forgiven.ts'
import type { JudgeName } from './judge-names.ts'
import type { Judging } from './judging.ts'
import { recordedOf } from './recorded.ts'
import { sdkOf } from './sdk-judge.ts'
import type { Traffic } from './traffic.ts'
import { truthOf } from './truth.ts'
import { silence, type Verdict } from './verdict.ts'
import { specsFolder } from './with-specs.ts'

/** All judges of one provider; one that knows nothing of an exchange says nothing. */
export type Judges = Readonly<Record<JudgeName, (exchange: Exchange) => Verdict | Promise<Verdict>>>

/** The judges that look at replies alone, so that they can be shown other ones. */
export const replyJudges = ['spec-reply', 'recorded', 'truth'] as const

/** The judges of a provider's traffic. A provider that nobody has written a judge for is judged by none. */
export async function judgesOf(traffic: Traffic, judging: Judging, forgiving: Forgiving): Promise<Judges> {
  const { connector, subject, world } = traffic
  const folder = join(specsFolder, connector.name)
  const spec = existsSync(folder) ? await judging.spec?.(folder) : undefined
  const recorded = recordedOf(connector)
  const ids = await idsByKey(traffic)
  const truth = truthOf({
    connector,
    world,
    facts: await subject.facts(),
    idsByKey: (record, findBy) => ids.get(`${record}.${findBy}`) ?? new Map(),
  })
  return {
    'spec-request': exchange => forgiving.forgive(spec?.request(exchange) ?? silence, 'spec-request'),
    'spec-reply': exchange => forgiving.forgive(spec?.reply(exchange) ?? silence, 'spec-reply'),
    sdk: await sdkOf(traffic, judging.sdk, folder),
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
