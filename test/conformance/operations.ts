import type { Call, Reply } from '../../src/contract/call.ts'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import type { Children, OneParent } from '../../src/contract/children.ts'
import type { Connector, EntitySpec } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import type { Ask, PageRequest, RecordSpec } from '../../src/contract/record.ts'
import { sampleQuery } from './sample-query.ts'

/** One way in which a connector asks its provider: how the call is built, and how the reply is read. */
export interface Operation {
  /** Such as `contact.get` or `Contact.deals`. */
  readonly name: string
  /** The record whose ids the call carries; absent where it carries none. */
  readonly keysOf?: string
  /** The key of a lookup by something other than ids. */
  readonly findBy?: string
  /** How many keys the call carries at most; 1 if absent. */
  readonly atMost?: number | undefined
  readonly quota?: string | undefined
  /** False for a list that leaves rows out; true if absent. */
  readonly keepsAll?: boolean
  /** The sizes that its pages may have; absent where the size is not of the caller's choosing. */
  readonly sizes?: { readonly atMost: number; readonly atLeast?: number }
  build(given: Given): Call
  /** Reads a good reply; absent where nothing is read. The first page, if none is named. */
  read?(reply: Reply, page?: PageRequest): unknown
}

/** What calls are built from. */
export interface Given {
  readonly ask: Ask
  readonly keys: readonly string[]
  readonly page: PageRequest
}

/** Every operation of a connector. */
export function operationsOf(connector: Connector): readonly Operation[] {
  const { check, facts = {}, auth, records, addedObjects } = connector
  return [
    { name: 'check', build: ({ ask }) => check(ask.settings) },
    ...(auth.kind === 'session'
      ? [{ name: 'session.open', build: ({ ask }: Given) => auth.open(ask.settings), read: auth.read }]
      : []),
    ...Object.entries(facts).map(([name, fact]) => ({
      name: `facts.${name}`,
      build: ({ ask }: Given) => fact.call(ask.settings),
      read: (reply: Reply) => fact.read(reply),
    })),
    ...(addedObjects === undefined
      ? []
      : [
          {
            name: 'addedObjects',
            build: ({ ask }: Given) => addedObjects.call(ask.settings),
            read: (reply: Reply) => addedObjects.read(reply),
          },
        ]),
    ...Object.entries(records).flatMap(([name, record]) => recordOperations(name, record)),
    ...entitiesOf(connector).flatMap(([name, entity]) =>
      (Object.entries(entity.edges ?? {}) as [string, Children][]).flatMap(([field, children]) =>
        childOperations(`${name}.${field}`, entity.of, children),
      ),
    ),
    ...entitiesOf(connector).flatMap(([name, entity]) => listOperations(name, entity)),
  ]
}

function recordOperations(name: string, { get, detail, list, all, findBy = {} }: RecordSpec<unknown>): Operation[] {
  const batches = Object.entries({ get, detail }).flatMap(([operation, batch]) =>
    batch === undefined ? [] : [{ operation, batch }],
  )
  return [
    ...batches.map(({ operation, batch }) => ({
      name: `${name}.${operation}`,
      keysOf: name,
      atMost: batch.atMost,
      quota: batch.quota,
      build: ({ keys, ask }: Given) => batch.call(keys, ask),
      read: (reply: Reply) => batch.rows(reply),
    })),
    ...(list === undefined
      ? []
      : [
          {
            name: `${name}.list`,
            quota: list.quota,
            sizes: list,
            build: ({ page, ask }: Given) => list.call(page, ask),
            read: (reply: Reply, page: PageRequest = { size: list.atMost, cursor: undefined }) =>
              list.page(reply, page),
          },
        ]),
    ...(all === undefined
      ? []
      : [
          {
            name: `${name}.all`,
            quota: all.quota,
            build: ({ ask, page }: Given) => all.call(ask, page.cursor),
            read: (reply: Reply, page?: PageRequest) => all.page(reply, page?.cursor),
          },
        ]),
    ...Object.entries(findBy).map(([key, find]) => ({
      name: `${name}.findBy.${key}`,
      keysOf: name,
      findBy: key,
      atMost: find.atMost,
      quota: find.quota,
      build: ({ keys, ask, page }: Given) => find.call(keys, ask, page.cursor),
      read: (reply: Reply) => find.page(reply),
    })),
  ]
}

/** The lists of an entity that the provider narrows or orders, and its search for a text. */
function listOperations(name: EntityName, entity: EntitySpec<EntityName, unknown>): Operation[] {
  const queries = (entity.queries ?? []).map((query, index): Operation => {
    const { query: asked, keepsAll } = sampleQuery(entity, query)
    return {
      name: `${entity.of}.query.${name}${index === 0 ? '' : `.${index + 1}`}`,
      quota: query.quota,
      sizes: query,
      keepsAll,
      build: ({ page, ask }) => query.call(page, ask, asked),
      read: (reply, page = { size: query.atMost, cursor: undefined }) => query.page(reply, page),
    }
  })
  const { search } = entity
  if (search === undefined) return queries
  return [
    ...queries,
    {
      name: `${entity.of}.search.${name}`,
      quota: search.quota,
      sizes: search,
      keepsAll: false,
      build: ({ page, ask }) => search.call('engine', page, ask),
      read: (reply, page = { size: search.atMost, cursor: undefined }) => search.page(reply, page),
    },
  ]
}

function childOperations(name: string, keysOf: string, children: Children): Operation[] {
  switch (children.by) {
    case 'filter': {
      const { atMost, quota, pageSize, beyond } = children
      return [
        {
          ...{ name, keysOf, atMost, quota },
          build: ({ keys, page, ask }) => children.call(keys, { ...page, size: pageSize }, ask),
          read: (reply, page) => children.page(reply, { size: pageSize, cursor: page?.cursor }),
        },
        oneParent(`${name}.beyond`, keysOf, beyond),
      ]
    }
    case 'nested': {
      const { atMost, quota, mostRows, beyond } = children
      return [
        {
          ...{ name, keysOf, atMost, quota },
          build: ({ keys, page, ask }) => children.call(keys, Math.min(page.size, mostRows), ask),
          read: (reply, page) => children.lists(reply, page?.size ?? mostRows),
        },
        oneParent(`${name}.beyond`, keysOf, beyond),
      ]
    }
    case 'links': {
      const { atMost, quota } = children
      return [
        {
          ...{ name, keysOf, atMost, quota },
          build: ({ keys, ask }) =>
            children.call(
              keys.map(id => ({ id })),
              ask,
            ),
          read: reply => children.links(reply),
        },
      ]
    }
    case 'parent':
      return [oneParent(name, keysOf, children)]
    case 'embedded':
      return children.beyond === undefined ? [] : [oneParent(`${name}.beyond`, keysOf, children.beyond)]
    default:
      return children satisfies never
  }
}

function oneParent(name: string, keysOf: string, one: OneParent<unknown>): Operation {
  return {
    ...{ name, keysOf, quota: one.quota, sizes: one },
    build: ({ keys, page, ask }) => one.call(keys[0] ?? '', page, ask),
    read: (reply, page = { size: one.atMost, cursor: undefined }) => one.page(reply, page),
  }
}
