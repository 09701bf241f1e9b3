import { bodyOf, type Dialect, type QuestionName } from './workload.ts'

/** How the requests of a cell differ from each other. */
type Bodies =
  /** Each differs from all that are under way, and so does all that it asks of the upstream. */
  | 'apart'
  /** Each differs from all that are under way; what they ask of the upstream is the same. */
  | 'different'
  /** All are the same. */
  | 'same'

/** One thing that is measured. */
export interface Cell {
  readonly title: string
  readonly question: QuestionName
  readonly bodies: Bodies
  /** True where answers, or what they are made of, may be kept. */
  readonly caches: boolean
  readonly connections: number
  /** How long the upstream takes for each answer, in milliseconds. */
  readonly latency: number
}

const plain = { caches: false, connections: 100, latency: 0 } as const

/** All cells, by their names. */
export const cells = {
  cold: { title: 'Q1, every request executed', question: 'Q1', bodies: 'apart', ...plain },
  shared: { title: 'Q1, different bodies over the same calls', question: 'Q1', bodies: 'different', ...plain },
  same: { title: 'Q1, identical bodies at once, nothing kept', question: 'Q1', bodies: 'same', ...plain },
  warm: { title: 'Q1, kept', question: 'Q1', bodies: 'same', ...plain, caches: true },
  titles: { title: 'Q2, every request executed', question: 'Q2', bodies: 'apart', ...plain },
  greet: { title: 'Q3, nothing asked of the upstream', question: 'Q3', bodies: 'apart', ...plain },
  far: {
    title: 'Q1, every request executed, upstream 20 ms away, 10 connections',
    question: 'Q1',
    bodies: 'apart',
    ...plain,
    connections: 10,
    latency: 20,
  },
} as const satisfies Record<string, Cell>

/** The name of a cell. */
export type CellName = keyof typeof cells

/** How many different bodies each connection sends, one after the other. */
const turns = 10

/** What each connection sends. */
export function bodiesOf({ question, bodies, connections }: Cell, dialect: Dialect): readonly (readonly string[])[] {
  return Array.from({ length: connections }, (_, lane) => {
    if (bodies === 'same') return [bodyOf(question, dialect, { lane: 0, turn: 0 })]
    return Array.from({ length: turns }, (_, turn) =>
      bodies === 'apart'
        ? bodyOf(question, dialect, { lane, turn })
        : bodyOf(question, dialect, { lane: 0, turn: lane * turns + turn }),
    )
  })
}

/** How many accounts Unigraph needs for a cell. */
export const accountsFor = ({ bodies, connections }: Cell) => (bodies === 'apart' ? connections : 1)
