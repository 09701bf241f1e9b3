import { createHash } from 'node:crypto'
import type { AccountKey } from '../store/credentials.ts'
import type { FactStore, Json } from '../store/facts.ts'
import type { Account } from './account.ts'
import type { Drift, LearnedShape } from './shapes.ts'

/** Under which names it rests what an account's records look like, and what was told of them. */
const shapeName = (key: string) => `shape:${createHash('sha256').update(key).digest('base64url')}`
const toldName = 'drift'

type Watched = Pick<Account, 'tenant' | 'name' | 'connector' | 'protocol' | 'shapes'>

/** Keeps how the records of accounts look, so that what changed while no process ran, or between two, is found out as well. */
export class KeptShapes {
  readonly #facts: Pick<FactStore, 'read' | 'list' | 'write'>
  /** How many drifts of an account were told when that was written last. */
  readonly #told = new Map<string, number>()

  constructor(facts: Pick<FactStore, 'read' | 'list' | 'write'>) {
    this.#facts = facts
  }

  /** Lets an account begin with what was learned by another process; what another version of its connector has learned is of no use. */
  async restore(account: Watched): Promise<void> {
    const key = keyOf(account)
    const kept = [...(await this.#facts.list(key, 'shape:')).values()] as unknown as readonly Kept[]
    const own = kept.filter(({ by }) => by === connectorOf(account))
    const told = (await this.#facts.read(key, toldName)) as unknown as KeptDrifts | undefined
    const drifts = told?.by === connectorOf(account) ? told.drifts : []
    account.shapes.restore(new Map(own.map(({ key: rows, shape }) => [rows, shape])), drifts)
    this.#told.set(account.name, drifts.length)
  }

  /** Writes what has been learned since. */
  async save(account: Watched): Promise<void> {
    const key = keyOf(account)
    const by = connectorOf(account)
    const failures: unknown[] = []
    for (const [rows, shape] of account.shapes.learned()) {
      const kept: Kept = { by, key: rows, shape }
      // One that is too large to be kept must not cost the others.
      await this.#facts
        .write(key, { name: shapeName(rows), value: kept as unknown as Json })
        .catch(error => failures.push(error))
    }
    if (failures.length > 0) throw failures[0]
    const drifts = account.shapes.all
    if (drifts.length === (this.#told.get(account.name) ?? 0)) return
    await this.#facts.write(key, { name: toldName, value: { by, drifts } satisfies KeptDrifts as unknown as Json })
    this.#told.set(account.name, drifts.length)
  }
}

interface Kept {
  readonly by: string
  readonly key: string
  readonly shape: LearnedShape
}

interface KeptDrifts {
  readonly by: string
  readonly drifts: readonly Drift[]
}

const keyOf = ({ tenant, name }: Watched): AccountKey => ({ tenant, account: name })

/** Which form the records have that were learned. */
const connectorOf = ({ connector: { name, version }, protocol }: Watched) =>
  JSON.stringify([name, version, protocol ?? null])
