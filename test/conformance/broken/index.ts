import type { Broken } from './breaking.ts'
import { brokenCalls } from './calls.ts'
import { brokenValues, brokenWords } from './columns.ts'
import { brokenFailures, brokenSecrets } from './failures.ts'
import { brokenFiles } from './files.ts'
import { brokenIdentity, brokenQuotas, brokenSettings } from './identity.ts'
import { brokenChildren, brokenFinds, brokenGets, brokenLists } from './reading.ts'
import { brokenTables } from './tables.ts'

/** For each behaviour, somebody who lacks it. */
export const broken: readonly Broken[] = [
  ...brokenIdentity,
  ...brokenSettings,
  ...brokenQuotas,
  ...brokenTables,
  ...brokenFiles,
  ...brokenCalls,
  ...brokenWords,
  ...brokenValues,
  ...brokenLists,
  ...brokenGets,
  ...brokenFinds,
  ...brokenChildren,
  ...brokenFailures,
  ...brokenSecrets,
]
