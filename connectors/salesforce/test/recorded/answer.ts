import { type Answerer, around, type Source } from '../../../../test/recorded/answer.ts'
import { type Exact, property, textOf } from '../../../../test/recorded/exact.ts'

const records: Readonly<Record<string, string>> = {
  Account: 'account',
  Case: 'case',
  Contact: 'contact',
  User: 'user',
}

/** Salesforce by its recordings. */
export const answer: Answerer = ({ method, path, query, body }, source) => {
  // A recorded answer names its own host, which the replay is not.
  if (path === '/services/oauth2/token') return around({ access_token: 'replayed', token_type: 'Bearer' })
  const soql = path.endsWith('/query') ? (query.get('q') ?? '') : ''
  // Nobody recorded an organization with its currency, and no stages.
  if (path.endsWith('/connect/organization'))
    return around({ features: { defaultCurrencyIsoCode: 'USD', multiCurrency: false } })
  if (soql.includes('FROM OpportunityStage')) return around({ totalSize: 0, done: true, records: [] })
  const described = /\/sobjects\/(\w+)\/describe$/.exec(path)?.[1]
  if (described !== undefined) return around({ fields: fieldsIn(source, records[described] ?? ''), urls: {} })
  const type =
    method === 'POST' ? /\/composite\/sobjects\/(\w+)$/.exec(path)?.[1] : / FROM (\w+) WHERE Id IN /.exec(soql)?.[1]
  const record = records[type ?? '']
  if (record === undefined) return undefined
  const rows = new Map(source.rows(record).map(row => [textOf(property(row, 'Id')), row]))
  if (method === 'POST') return around((JSON.parse(body).ids as readonly string[]).map(id => rows.get(id) ?? null))
  const found = [...rows].flatMap(([id, row]) => (soql.includes(`'${id}'`) ? [row] : []))
  return around({ totalSize: found.length, done: true, records: found })
}

/** The recorded descriptions were cut to three fields: what was recorded of records says which others there are. */
function fieldsIn(source: Source, record: string): readonly object[] {
  const names = new Set(source.rows(record).flatMap((row: Exact) => Object.keys(row as object)))
  names.delete('attributes')
  return [...names].map(name => ({ name, label: name, type: 'string', custom: false, filterable: true }))
}
