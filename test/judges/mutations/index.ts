import { createRandom } from '../../../src/simulator/random.ts'
import type { Exchange } from '../exchange.ts'
import { type Judges, replyJudges } from '../judges.ts'
import { attempt, type Matrix } from '../matrix.ts'
import { readingOf } from '../reading.ts'
import { seed } from '../seed.ts'
import type { Traffic } from '../traffic.ts'
import { openDocument } from './document.ts'
import { type KindName, kinds } from './kinds.ts'
import { idsFor, targetsOf } from './targets.ts'

/** What became of the wrong replies of one kind to one operation. */
export interface Outcome {
  readonly operation: string
  readonly kind: KindName
  readonly tried: number
  readonly caught: number
  /** The judges that caught any of them. */
  readonly caughtBy: readonly string[]
}

/** How many leaves are tried of a kind that changes a single one, until one is missed: each costs milliseconds. */
const mostTries = 16
const ofOneLeaf: readonly KindName[] = ['renamed field', 'changed type', 'dropped field', 'unknown word']

/** Shows the judges wrong replies of every kind to every operation. */
export async function mutateAll(traffic: Traffic, judges: Judges, matrix: Matrix): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [operation, exchanges] of traffic.exchanges) {
    const own = seed * 1009 + hashOf(operation)
    const random = createRandom(own)
    const constrained = matrix.get(operation)?.['spec-reply'].leaves ?? new Set<string>()
    const targets = targetsOf(traffic.connector, operation)
    const { plain, goesOn } = basesOf(traffic, exchanges)
    const ids = plain && (await idsFor(traffic, plain))
    for (const kind of [...Object.keys(kinds), 'truncated'] as KindName[]) {
      const base = kind === 'cut cursor' ? goesOn : plain
      if (base === undefined) continue
      const seen = new Set([base.answer.text])
      const found: string[][] = []
      // A field that says what another says too can be missing: others are tried until one is missed.
      for (let turn = 0; turn < (ofOneLeaf.includes(kind) ? mostTries : 1); turn += 1) {
        if (found.some(each => each.length > 0)) break
        const text = wrongText(kind, base, turn)
        if (text === undefined || seen.has(text)) continue
        seen.add(text)
        found.push(await caughtBy(judges, { ...base, answer: { ...base.answer, text } }))
      }
      if (found.length === 0) continue
      const caught = found.filter(each => each.length > 0).length
      outcomes.push({ operation, kind, tried: found.length, caught, caughtBy: [...new Set(found.flat())] })

      function wrongText(kind: KindName, { answer }: Exchange, turn: number): string | undefined {
        if (kind === 'truncated') return answer.text.slice(0, random.integer(1, answer.text.length - 2))
        const document = openDocument(answer.text)
        const means = {
          ...{ document, ids, turn, seed: own },
          constrained: document.spots.filter(({ path }) => constrained.size === 0 || constrained.has(path)),
          read: document.spots.filter(spot => targets.isRead(spot)),
          words: document.spots.filter(spot => targets.isWord(spot)),
        }
        return kinds[kind](means) ? document.text() : undefined
      }
    }
  }
  return outcomes
}

/** The judges that have something against a reply. One who cannot read it at all has, but for the one of forms. */
async function caughtBy(judges: Judges, exchange: Exchange): Promise<string[]> {
  const caught: string[] = []
  for (const name of replyJudges) {
    const { complaints } = await attempt(() => judges[name](exchange))
    if (complaints.length > 0) caught.push(name)
  }
  return caught
}

/** The replies that are made wrong: one of two rows or more, as short as can be, and one of a list that goes on. */
function basesOf({ connector }: Traffic, exchanges: readonly Exchange[]) {
  const first = exchanges
    .filter(({ given }) => given.page.cursor === undefined)
    .map(exchange => ({ exchange, read: readingOf(connector, exchange) }))
  const rows = ({ read }: (typeof first)[number]) => Math.min(2, read.links?.length ?? read.rows.length)
  const sorted = first.toSorted(
    (one, other) => rows(other) - rows(one) || one.exchange.answer.text.length - other.exchange.answer.text.length,
  )
  return { plain: sorted[0]?.exchange, goesOn: sorted.find(({ read }) => read.goesOn)?.exchange }
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7)
}

/** How many of each kind were caught, and by whom. */
export function reportOf(provider: string, outcomes: readonly Outcome[]): string {
  const byKind = Map.groupBy(outcomes, ({ kind }) => kind)
  const lines = [...byKind].map(([kind, all]) => {
    const sum = (of: (each: Outcome) => number) => all.reduce((total, each) => total + of(each), 0)
    const judges = replyJudges.map(name => `${name} ${all.filter(each => each.caughtBy.includes(name)).length}`)
    const told = `${sum(each => each.caught)} of ${sum(each => each.tried)} caught`
    return `${kind.padEnd(14)}  ${told.padEnd(20)}  in ${all.length} operations: ${judges.join(', ')}`
  })
  return [`wrong replies of ${provider}, by UNIGRAPH_SEED=${seed}`, ...lines].join('\n')
}
