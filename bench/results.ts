import type { CellName } from './cells.ts'
import type { Sample } from './sample.ts'
import type { SystemsSample } from './systems.ts'

/** All that one run of the bench found. */
export interface Results {
  readonly at: string
  readonly machine: string
  readonly node: string
  readonly isPinned: boolean
  readonly seconds: number
  readonly samples: readonly (Sample & { readonly round: number; readonly cell: CellName; readonly server: string })[]
  readonly starts: readonly { readonly server: string; readonly coldStart: number; readonly idleMemory: number }[]
  /** How many calls of the upstream it took to answer so many identical requests at once. */
  readonly atOnce: readonly { readonly server: string; readonly requests: number; readonly calls: number }[]
  /** Q4. */
  readonly systems: readonly SystemsSample[]
}

/** The middle of some numbers, and the least and the greatest of them. */
export interface Range {
  readonly median: number
  readonly least: number
  readonly greatest: number
}

export function rangeOf(numbers: readonly number[]): Range | undefined {
  const sorted = [...numbers].sort((one, other) => one - other)
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  if (least === undefined || greatest === undefined) return undefined
  const [low = least, high = least] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return { median: (low + high) / 2, least, greatest }
}

/** One number of a server in a cell, over all rounds. */
export function figure(
  { samples }: Results,
  { server, cell }: { server: string; cell: CellName },
  of: (sample: Sample) => number,
): Range | undefined {
  return rangeOf(samples.filter(each => each.server === server && each.cell === cell).map(of))
}

/** How many times as much one server did as another, compared within each round, since the machine is not the same in all of them. */
export function ratio(
  { samples }: Results,
  { server, beside, cell }: { server: string; beside: string; cell: CellName },
  of: (sample: Sample) => number,
): Range | undefined {
  const inCell = samples.filter(each => each.cell === cell)
  const pairs = inCell
    .filter(each => each.server === server)
    .flatMap(own => {
      const other = inCell.find(each => each.server === beside && each.round === own.round)
      return other === undefined ? [] : [of(own) / of(other)]
    })
  return rangeOf(pairs)
}
