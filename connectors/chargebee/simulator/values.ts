/** What the ids of each kind of resource begin with; the world's number follows in nine digits. */
const prefixes = {
  customer: 'cusUni',
  item: 'itemUni',
  item_price: 'priceUni-',
  subscription: 'subUni',
  invoice: 'INV-',
  draft: 'draft_inv_',
  line_item: 'li_Uni',
  credit_note: 'CN-',
  credit_note_line: 'li_UniCN',
  payment: 'txn_UniP',
  refund: 'txn_UniR',
  payment_source: 'pm_Uni',
  discount: 'ds_Uni',
  coupon: 'cpUni',
} as const

/** A kind of resource. */
export type Kind = keyof typeof prefixes

/** The id of a resource; undefined for none, since Chargebee leaves out what is empty. */
export function idOf(kind: Kind, n: number): string
export function idOf(kind: Kind, n: number | null): string | undefined
export function idOf(kind: Kind, n: number | null): string | undefined {
  return n === null ? undefined : `${prefixes[kind]}${String(n).padStart(9, '0')}`
}

/** The world's number in an id of that kind; -1, which nothing has, in any other text. */
export function numberIn(kind: Kind, id: string): number {
  const rest = id.startsWith(prefixes[kind]) ? id.slice(prefixes[kind].length) : ''
  return /^\d{9}$/.test(rest) ? Number(rest) : -1
}

/** The number in the id of an invoice, whether it is a draft's or another's. */
export function invoiceNumberIn(id: string): number {
  return Math.max(numberIn('draft', id), numberIn('invoice', id))
}

/** An id as an expression of SQL. */
export function idSql(kind: Kind, column: string): string {
  return `'${prefixes[kind]}' || printf('%09d', ${column})`
}

/** Unix time in seconds. */
export function seconds(at: string): number
export function seconds(at: string | null): number | undefined
export function seconds(at: string | null): number | undefined {
  return at === null ? undefined : Math.floor(Date.parse(at) / 1000)
}

/** Each resource says what it is, and in milliseconds which version of it this is. */
export function versioned(object: string, updatedAt: string) {
  return { updated_at: seconds(updatedAt), resource_version: Date.parse(updatedAt), deleted: false, object }
}

/** A person's name in two parts. */
export function nameParts(name: string | null) {
  if (!name) return {}
  const [, first_name = name, last_name] = /^(.*\S) (\S.*)$/s.exec(name) ?? []
  return { first_name, last_name }
}

/** What is not null: Chargebee leaves out what is empty. */
export function some<Value>(value: Value | null): Value | undefined {
  return value ?? undefined
}
