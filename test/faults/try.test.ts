import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { truthAccounts } from '../truth/accounts.ts'
import { startLane } from './lane.ts'
import { questionsOf } from './questions.ts'
import { runCase } from './run-case.ts'
import { scheduleOf } from './schedule.ts'

const seed = Number(process.env.UNIGRAPH_SEED ?? 1)
const each = Number(process.env.EACH ?? 150)
const only = process.env.ONLY
test('try', async () => {
  const out: any[] = []
  const rejections: unknown[] = []
  process.on('unhandledRejection', e => rejections.push(e))
  await Promise.all(
    truthAccounts
      .filter(a => !only || a.name === only)
      .map(async account => {
        const lane = await startLane(account)
        const t = Date.now()
        const q = await questionsOf(lane, { seed, part: Number(process.env.PART ?? 0.15) })
        const t2 = Date.now()
        const picked = process.env.PICK?.split(',').map(Number)
    for (const c of scheduleOf(q, seed).slice(0, each)) {
      if (picked && !picked.includes(c.index)) continue
      if (picked) { lane.renew(); lane.simulator.faults.set([c.rule]); const a = await lane.query(c.question.document, c.question.variables); lane.simulator.faults.clear(); console.log(c.index, c.kind.name, JSON.stringify({ errors: a.errors, sources: a.data?.list?.sources }).slice(0, 1500)) }
          const b = Date.now()
          const wrong = await runCase(lane, c)
          const ms = Date.now() - b
          out.push({
            account: account.name,
            index: c.index,
            kind: c.kind.name,
            op: c.operation,
            q: c.question.name,
            rule: c.rule,
            wrong,
            ms,
          })
        }
        console.log(account.name, q.length, t2 - t, Date.now() - t2)
        await lane.close()
      }),
  )
  console.log('rejections', rejections)
  writeFileSync('/tmp/faults-out.json', JSON.stringify(out))
}, 900000)
