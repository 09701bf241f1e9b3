import type { World } from '../../../src/simulator/world/open.ts'
import type { Fields } from '../compare.ts'

/** What the schema says that a row of the world is, whatever the vendor can show of it. */
export type Truth<Row> = (row: Row, world: World) => Fields
