import { Refusal } from './replies.ts'

/** One condition of a request: a field, an operator and a value. */
export interface Asked {
  readonly field: string
  readonly operator: string
  readonly value: string
  /** As it was written, such as `id[in]`. */
  readonly param: string
}

/** What a list is asked for. */
export interface ListRequest {
  readonly conditions: readonly Asked[]
  readonly limit: number
  readonly offset: string | undefined
  readonly includeDeleted: boolean
  readonly sort: { readonly attribute: string; readonly direction: 'asc' | 'desc' } | undefined
}

/** Reads the parameters of a list. https://apidocs.chargebee.com/docs/api/list-ops */
export function readListRequest(query: URLSearchParams): ListRequest {
  return {
    conditions: [...query].flatMap(([param, value]) => {
      const match = /^([a-z_0-9]+)\[([a-z_]+)\]$/.exec(param)
      const [, field = '', operator = ''] = match ?? []
      return match === null || field === 'sort_by' ? [] : [{ field, operator, value, param }]
    }),
    limit: limitIn(query),
    offset: query.get('offset') ?? undefined,
    includeDeleted: flagIn(query, 'include_deleted'),
    sort: sortIn(query),
  }
}

/** How many are wanted: from 1 to 100, and 10 by default. */
export function limitIn(query: URLSearchParams, { param = 'limit', most = 100, usual = 10 } = {}): number {
  const text = query.get(param)
  if (text === null) return usual
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (limit < 1 || limit > most) throw new Refusal(`${param} : should be between 1 and ${most}`, { param })
  return limit
}

function flagIn(query: URLSearchParams, param: string): boolean {
  const word = query.get(param)
  if (word !== null && word !== 'true' && word !== 'false') throw new Refusal(`${param} : invalid value`, { param })
  return word === 'true'
}

function sortIn(query: URLSearchParams): ListRequest['sort'] {
  for (const direction of ['asc', 'desc'] as const) {
    const attribute = query.get(`sort_by[${direction}]`)
    if (attribute !== null) return { attribute, direction }
  }
  return undefined
}
