/** One request as it came in, and what became of it. */
export interface LedgerEntry {
  /** From 1, in the order of arrival. */
  number: number
  /** The real time of arrival. */
  at: string
  method: string
  path: string
  /** With its question mark, as it came; empty without one. */
  query: string
  /** A credential's value is replaced by `[present]`. */
  headers: Record<string, string>
  body: string
  /** 0 until the reply is decided, and where there was none. */
  status: number
  milliseconds: number
  /** True when the connection ended before the reply had gone out whole. */
  aborted: boolean
}

/** Which entries to count; a text is looked for anywhere, and every part has to fit. */
export interface LedgerFilter {
  method?: string
  path?: string | RegExp
  body?: string
  status?: number
}

/** Every request that a simulator got. */
export interface Ledger {
  all(): LedgerEntry[]
  clear(): void
  count(filter?: LedgerFilter | ((entry: LedgerEntry) => boolean)): number
  /** Writes an entry down; the caller fills in what became of it. */
  record(entry: Omit<LedgerEntry, 'number' | 'at' | 'status' | 'milliseconds' | 'aborted'>): LedgerEntry
}

const secretHeaders = /^(authorization|proxy-authorization|cookie|x-api-key|api-key)$/

/** An empty ledger. */
export function createLedger(): Ledger {
  let entries: LedgerEntry[] = []
  let last = 0
  return {
    all: () => entries.map(entry => ({ ...entry })),
    clear() {
      entries = []
    },
    count(filter = {}) {
      const fits = typeof filter === 'function' ? filter : (entry: LedgerEntry) => matches(entry, filter)
      return entries.filter(fits).length
    },
    record(request) {
      last += 1
      const headers = withoutSecrets(request.headers)
      const at = new Date().toISOString()
      const entry = { number: last, at, ...request, headers, status: 0, milliseconds: 0, aborted: false }
      entries.push(entry)
      return entry
    },
  }
}

function matches(entry: LedgerEntry, { method, path, body, status }: LedgerFilter): boolean {
  if (method !== undefined && entry.method !== method.toUpperCase()) return false
  if (typeof path === 'string' && !entry.path.includes(path)) return false
  if (path instanceof RegExp && !path.test(entry.path)) return false
  if (body !== undefined && !entry.body.includes(body)) return false
  return status === undefined || entry.status === status
}

function withoutSecrets(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.test(name) ? '[present]' : value]),
  )
}
