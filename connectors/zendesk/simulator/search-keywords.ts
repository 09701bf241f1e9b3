import { idOf, type Kind, numberIn } from './ids.ts'
import { everything, groups, organizations, type Table, tickets, users, type Where } from './reading.ts'
import { BadQuery, groupTerms, parseQuery, type Term } from './search-language.ts'

/** Turns a term into a condition. */
type Keyword = (term: Term) => Where

/** What can be searched: its table, its keywords, and where plain words are looked for. */
export interface Searchable {
  readonly table: Table
  readonly keywords: Readonly<Record<string, Keyword>>
  readonly texts: readonly string[]
}

const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/

/** A text: a phrase is the whole of it, a word the beginning of one of its words; `none` is nothing. */
const text =
  (column: string): Keyword =>
  ({ value, isPhrase }) => {
    if (isPhrase) return { sql: `${column} = ? COLLATE NOCASE`, values: [value] }
    if (value === 'none') return { sql: `${column} IS NULL`, values: [] }
    const like = value.replace(/[%_\\]/g, '\\$&').replaceAll('*', '%')
    const forms = [`${like}%`, ...[' ', '@', '.', '-'].map(sign => `%${sign}${like}%`)]
    return { sql: `(${forms.map(() => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`, values: forms }
  }

const instant =
  (column: string): Keyword =>
  ({ operator, value }) => {
    if (!day.test(value)) throw new BadQuery(`${value} is no date`)
    if (operator === ':') return { sql: `${column} LIKE ?`, values: [`${value.slice(0, 10)}%`] }
    return { sql: `${column} ${operator} ?`, values: [value] }
  }

/** A word of a list, some of which can be compared. */
const word =
  (column: string, words: readonly (readonly [theirs: string, ours: string])[]): Keyword =>
  ({ operator, value }) => {
    if (value.toLowerCase() === 'none') return { sql: `${column} IS NULL`, values: [] }
    const place = words.findIndex(([theirs]) => theirs === value.toLowerCase())
    if (place < 0) throw new BadQuery(`${value} is not one of ${words.map(([theirs]) => theirs).join(', ')}`)
    const fits = (index: number) =>
      ({
        ':': index === place,
        '<': index < place,
        '>': index > place,
        '<=': index <= place,
        '>=': index >= place,
      })[operator]
    const values = words.flatMap(([, ours], index) => (fits(index) ? [ours] : []))
    return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values }
  }

/** Another record, by its id, its e-mail address or its name. */
const record =
  (column: string, kind: Kind, table: string): Keyword =>
  ({ value }) => {
    if (value === 'none') return { sql: `${column} IS NULL`, values: [] }
    if (/^\d+$/.test(value)) return { sql: `${column} = ?`, values: [numberIn(kind, Number(value))] }
    const by = value.includes('@') ? 'email' : 'name'
    return { sql: `${column} IN (SELECT n FROM ${table} WHERE ${by} = ? COLLATE NOCASE)`, values: [value] }
  }

const tag: Keyword = ({ value }) => ({
  sql: 'EXISTS (SELECT 1 FROM json_each(t.tags) WHERE value = ? COLLATE NOCASE)',
  values: [value],
})

const times = { created: instant('t.created_at'), updated: instant('t.updated_at') }
const statuses = [
  ['new', 'NEW'],
  ['open', 'OPEN'],
  ['pending', 'PENDING'],
  ['hold', 'ON_HOLD'],
  ['solved', 'RESOLVED'],
  ['closed', 'CLOSED'],
] as const
const upper = (...words: readonly string[]) => words.map(each => [each, each.toUpperCase()] as const)

/** What can be searched, by Zendesk's name of the type. */
export const searchables: Readonly<Record<string, Searchable>> = {
  ticket: {
    table: tickets,
    texts: ['t.subject', 't.description'],
    keywords: {
      ...times,
      status: word('t.status', statuses),
      priority: word('t.priority', upper('low', 'normal', 'high', 'urgent')),
      ticket_type: word('t.type', upper('question', 'incident', 'problem', 'task')),
      requester: record('t.requester_n', 'user', 'helpdesk_user'),
      submitter: record('t.submitter_n', 'user', 'helpdesk_user'),
      assignee: record('t.assignee_n', 'user', 'helpdesk_user'),
      organization: record('t.organization_n', 'organization', 'organization'),
      group: record('t.team_n', 'group', 'team'),
      external_id: text('t.external_id'),
      due_date: instant('t.due_at'),
      subject: text('t.subject'),
      description: text('t.description'),
      tags: tag,
    },
  },
  user: {
    table: users,
    texts: ['t.name', 't.email', 't.notes'],
    keywords: {
      ...times,
      email: text('t.email'),
      name: text('t.name'),
      phone: text('t.phone'),
      notes: text('t.notes'),
      details: text('t.details'),
      external_id: text('t.external_id'),
      organization: record('t.organization_n', 'organization', 'organization'),
      role: word('t.role', [
        ['end-user', 'END_USER'],
        ['agent', 'AGENT'],
        ['admin', 'ADMIN'],
      ]),
      tags: tag,
    },
  },
  organization: {
    table: organizations,
    texts: ['t.name', 't.notes'],
    keywords: {
      ...times,
      name: text('t.name'),
      notes: text('t.notes'),
      details: text('t.details'),
      external_id: text('t.external_id'),
      tags: tag,
    },
  },
  group: { table: groups, texts: ['t.name'], keywords: { ...times, name: text('t.name') } },
}

const addedTables: Readonly<Record<string, string>> = {
  ticket: 'ticket',
  user: 'helpdesk_user',
  organization: 'organization',
}

/** A field that the account has added: of tickets by its id, of users and organizations by its key. */
function addedCondition({ keyword, value, isPhrase }: Term, type: string): Where | undefined {
  const object = addedTables[type]
  const id = /^custom_field_(\d+)$/.exec(keyword ?? '')?.[1]
  if (object === undefined || (type === 'ticket') !== (id !== undefined)) return undefined
  const named = id === undefined ? 'f.key = ?' : 'f.n = ?'
  const name = id === undefined ? String(keyword) : numberIn('field', Number(id))
  const held = `SELECT v.value FROM helpdesk_field f JOIN helpdesk_field_value v ON v.field_n = f.n
    WHERE f.object = '${object}' AND ${named} AND v.object_n = t.n`
  // A phrase may stand within a longer text.
  const like = `%${value.replace(/[%_\\]/g, '\\$&')}%`
  return isPhrase
    ? { sql: `(${held}) LIKE ? ESCAPE '\\'`, values: [name, like] }
    : { sql: `(${held}) = ? COLLATE NOCASE`, values: [name, value] }
}

/** The types that a query names. */
export function typesIn(query: string): readonly string[] {
  return parseQuery(query).flatMap(({ keyword, value }) => (keyword === 'type' ? [value.toLowerCase()] : []))
}

/** The condition that a query means for one type. */
export function compileQuery(query: string, type: string): Where {
  const terms = parseQuery(query).filter(({ keyword }) => keyword !== 'type')
  const parts = groupTerms(terms).map(group => {
    const conditions = group.map(term => conditionOf(term, type))
    return {
      sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
      values: conditions.flatMap(({ values }) => values),
    }
  })
  if (parts.length === 0) return everything
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) }
}

function conditionOf(term: Term, type: string): Where {
  const { keywords, texts, table } = searchables[type] as Searchable
  const condition =
    term.keyword === null ? anywhere(term) : (keywords[term.keyword]?.(term) ?? addedCondition(term, type))
  if (condition === undefined) throw new BadQuery(`${term.keyword} is no keyword of ${type}`)
  return term.isNegated ? { ...condition, sql: `NOT coalesce(${condition.sql}, 0)` } : condition

  function anywhere(word: Term): Where {
    const number = table.kind === 'ticket' && /^\d+$/.test(word.value) ? Number(word.value) : undefined
    if (number !== undefined) return { sql: 't.n = ?', values: [numberIn('ticket', idOf('ticket', number))] }
    const each = texts.map(column => text(column)({ ...word, isPhrase: false }))
    return { sql: `(${each.map(({ sql }) => sql).join(' OR ')})`, values: each.flatMap(({ values }) => values) }
  }
}
