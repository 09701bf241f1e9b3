import { wordOf } from '../../../src/contract/columns.ts'
import type { CustomStatus } from '../../../src/contract/entities.ts'
import { readText } from '../../../src/contract/read.ts'
import type { StatusDefinition } from '../facts.ts'
import { statuses } from './ticket-words.ts'

/** The name of something by its id; null for one that the account does not list. */
export function nameOf(fact: unknown, id: number | null | undefined): string | null {
  return readText((fact as Readonly<Record<string, unknown>> | undefined)?.[String(id)])
}

/** A status by the account's own name for it. */
export function customStatusOf(fact: unknown, id: number | null | undefined): CustomStatus | null {
  const remoteId = readText(id)
  if (remoteId === null) return null
  const known = (fact as Readonly<Record<string, StatusDefinition>> | undefined)?.[remoteId]
  return {
    remoteId,
    label: readText(known?.label),
    endUserLabel: readText(known?.endUserLabel),
    category: wordOf(statuses, readText(known?.category)),
  }
}
