import { writeGlobalId } from '../../src/accounts/global-id.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { ask } from '../support/unigraph.ts'
import { entityOf } from './entity-of.ts'
import { index } from './index.ts'
import type { Reel } from './replay.ts'
import { listOf, selectionOf } from './selection.ts'

/** A record as GraphQL answered it. */
export interface Answered {
  readonly provider: string
  readonly entity: EntityName
  readonly file: string
  readonly path: string
  readonly id: string
  /** The id of the parent that it was found in, where it is a child. */
  readonly parent?: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What all records of a group are answered as, and what went wrong. */
export interface Answers {
  readonly nodes: readonly Answered[]
  readonly errors: readonly string[]
}

type Node = Readonly<Record<string, unknown>> & { readonly remoteId: string }

/** Asks for every record of a group with every field, and for the children that were recorded with it. */
export async function askFor(url: string, reel: Reel): Promise<Answers> {
  const places = [...new Set(reel.recordings.map(({ place }) => place))]
  const questions = places.flatMap(place => place.entities.map(entity => askEntity(url, reel, entity)))
  const answers = await Promise.all(questions)
  return { nodes: answers.flatMap(({ nodes }) => nodes), errors: answers.flatMap(({ errors }) => errors) }
}

async function askEntity(url: string, reel: Reel, entity: EntityName): Promise<Answers> {
  const recordings = reel.recordings.filter(({ place }) => place.entities.includes(entity))
  const isList = recordings.every(({ way }) => way === 'list')
  const own = recordings.filter(recording => entityOf(recording) === entity)
  if (own.length === 0 && !isList) return { nodes: [], errors: [] }
  const children = index.find(({ provider, through }) => provider === reel.provider && through?.parent === entity)
  const inside = children?.entities.map(
    child => `${children.through?.field}(first: 100) { nodes { ${selectionOf(child)} } }`,
  )
  const fields = [selectionOf(entity), ...(inside ?? [])].join(' ')
  const ids = own.map(({ id }) => writeGlobalId({ tenant: 'default', account: reel.name, entity, remoteId: id }))
  const document = isList
    ? `{ found: ${listOf(entity)}(accounts: ["${reel.name}"], first: 100) { nodes { ${fields} } } }`
    : `query ($ids: [ID!]!) { found: nodes(ids: $ids) { ... on ${entity} { ${fields} } } }`
  const { data, errors = [] } = await ask(url, document, isList ? {} : { ids })
  const found = ((isList ? data?.found?.nodes : data?.found) ?? []) as readonly (Node | null)[]
  const file = recordings[0]?.file ?? ''
  const about = { provider: reel.provider, file, path: recordings[0]?.path ?? '' }
  const nodes = found.filter(node => node !== null)
  return {
    nodes: nodes.flatMap(node => [
      { ...about, entity, id: node.remoteId, fields: node },
      ...(children === undefined
        ? []
        : childrenIn(node, children.through?.field ?? '').map(child => ({
            ...about,
            entity: children.entities[0] as EntityName,
            id: child.remoteId,
            parent: node.remoteId,
            fields: child,
          }))),
    ]),
    errors: errors.map(({ message, path }) => `${file} ${entity} ${path?.join('.')}: ${message}`),
  }
}

function childrenIn(node: Node, field: string): readonly Node[] {
  return (node[field] as { readonly nodes: readonly Node[] } | null)?.nodes ?? []
}
