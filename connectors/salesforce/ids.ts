import { readText } from '../../src/contract/read.ts'
import type { Ref } from '../../src/contract/ref.ts'

/** What the ids of a kind of object begin with. https://help.salesforce.com/s/articleView?id=000385203&type=1 */
export const prefixes = {
  Account: '001',
  Note: '002',
  Contact: '003',
  User: '005',
  Opportunity: '006',
  CaseComment: '00a',
  Group: '00G',
  OpportunityLineItem: '00k',
  Lead: '00Q',
  Task: '00T',
  Event: '00U',
  Product2: '01t',
  EmailMessage: '02s',
  Case: '500',
} as const

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/**
 * An id in its long form. The short one has 15 characters, of which capitals and small letters differ; the long one
 * has three more, which tell where the capitals stand: both name the same record.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm#i1435616
 */
export function longId(id: string): string {
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return id
  const parts = [0, 5, 10].map(from => id.slice(from, from + 5))
  return id + parts.map(part => digits[capitalsOf(part)]).join('')
}

/** The form of the long ids of a kind of object. */
export function formOf(type: keyof typeof prefixes): RegExp {
  return new RegExp(`^${prefixes[type]}[A-Za-z0-9]{15}$`)
}

/** A pointer to a record of one kind; nothing, where the field points to one of another kind. */
export function pointerTo(record: string, type: keyof typeof prefixes, value: unknown): Ref | null {
  const id = readText(value)
  return id?.startsWith(prefixes[type]) ? { record, id: longId(id) } : null
}

function capitalsOf(part: string): number {
  return [...part].reduce((sum, letter, index) => sum + (/[A-Z]/.test(letter) ? 2 ** index : 0), 0)
}
