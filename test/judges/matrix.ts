import type { Exchange } from './exchange.ts'
import { type JudgeName, judgeNames } from './judge-names.ts'
import type { Judges } from './judges.ts'
import type { Traffic } from './traffic.ts'
import { refusal, together, type Verdict } from './verdict.ts'

/** What every judge of a provider says of every operation. */
export type Matrix = ReadonlyMap<string, Readonly<Record<JudgeName, Verdict>>>

/** Clients are slow, and one question is enough for them. */
const mostForSdk = 1

/** Lets every judge judge every operation on all of its traffic. */
export async function fillMatrix({ exchanges }: Traffic, judges: Judges): Promise<Matrix> {
  const matrix = new Map<string, Record<JudgeName, Verdict>>()
  for (const [operation, all] of exchanges) {
    const row = {} as Record<JudgeName, Verdict>
    for (const name of judgeNames) {
      const judged = name === 'sdk' ? fullest(all).slice(0, mostForSdk) : all
      const verdicts: Verdict[] = []
      for (const exchange of judged) verdicts.push(await attempt(() => judges[name](exchange)))
      row[name] = together(verdicts)
    }
    matrix.set(operation, row)
  }
  return matrix
}

/** A judge who cannot read something at all is not content with it. */
export async function attempt(judge: () => Verdict | Promise<Verdict>): Promise<Verdict> {
  try {
    return await judge()
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error))
  }
}

/** First those whose answer says the most, of first pages alone: a client cannot be told where to go on. */
function fullest(exchanges: readonly Exchange[]): readonly Exchange[] {
  const first = exchanges.filter(({ given }) => given.page.cursor === undefined)
  return first.toSorted((one, other) => other.answer.text.length - one.answer.text.length)
}

/** The matrix as a table to be read. */
export function tableOf(title: string, matrix: Matrix): string {
  const width = Math.max(...[...matrix.keys()].map(name => name.length), title.length)
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(width), ...cells.map((cell, index) => cell.padStart(judgeNames[index]?.length ?? 0))].join('  ')
  const rows = [...matrix].map(([operation, row]) =>
    line(
      operation,
      judgeNames.map(name => String(row[name].leaves.size || '-')),
    ),
  )
  return [line(title, judgeNames), ...rows].join('\n')
}
