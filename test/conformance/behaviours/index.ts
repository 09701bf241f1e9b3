import type { Behaviour } from './behaviour.ts'
import { children } from './children.ts'
import { emptiness } from './emptiness.ts'
import { failures } from './failures.ts'
import { finds } from './finds.ts'
import { gets } from './gets.ts'
import { identity } from './identity.ts'
import { lists } from './lists.ts'
import { masks } from './masks.ts'
import { nonsense } from './nonsense.ts'
import { purity } from './purity.ts'
import { quotas } from './quotas.ts'
import { secrets } from './secrets.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { tables } from './tables.ts'
import { values } from './values.ts'
import { words } from './words.ts'

/** The groups of behaviours, in the order in which somebody writes a connector. */
const groups: readonly (readonly [string, readonly Behaviour[]])[] = [
  ['What it says of itself', identity],
  ['Settings', settings],
  ['Quotas', quotas],
  ['Tables', tables],
  ['Files', sources],
  ['Calls and replies', [...purity, ...nonsense]],
  ['Words', words],
  ['Values', [...values, ...emptiness]],
  ['Lists', lists],
  ['Reading by ids', gets],
  ['Lookups', finds],
  ['Children', children],
  ['Fields by name', masks],
  ['When things go wrong', failures],
  ['Secrets', secrets],
]

/** What every connector must show. */
export const behaviours: readonly Behaviour[] = groups.flatMap(([, members]) => members)

/** The behaviours as a list in Markdown, for the page about adding a connector. */
export function checklist(): string {
  return groups
    .map(([title, members]) => [`**${title}**`, '', ...members.map(({ name }) => `- [ ] ${name}.`)].join('\n'))
    .join('\n\n')
}
