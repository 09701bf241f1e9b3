import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Variables } from '../document-counter.ts'

/** A list of which fewer rows are read than were asked for. */
export interface Cut {
  /** The list's place in the document, by the names of the answer. */
  readonly field: string
  readonly asked: number
  readonly first: number
}

/** A document of which every list is cut to a part of its rows, and what was cut. */
export interface CutDocument {
  readonly document: DocumentNode
  readonly cuts: readonly Cut[]
}

interface CutOptions {
  readonly schema: GraphQLSchema
  readonly variables: Variables
  /** How much of each list is left, of 1; a row of each is always left. */
  readonly share: number
}

/** The document with its lists cut. A list that is cut goes on after its last row, by its cursor, as any other. */
export function cutLists(document: DocumentNode, { schema, variables, share }: CutOptions): CutDocument {
  const cuts: Cut[] = []
  const types = new TypeInfo(schema)
  const path: string[] = []
  const cut = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          path.push((node.alias ?? node.name).value)
          const field = types.getFieldDef()
          if (field == null || !field.args.some(({ name }) => name === 'first')) return undefined
          const asked = Number(getArgumentValues(field, node, variables).first ?? 0)
          const first = Math.max(Math.min(1, asked), Math.floor(asked * share))
          if (first === asked) return undefined
          cuts.push({ field: path.join('.'), asked, first })
          return withFirst(node, first)
        },
        leave() {
          path.pop()
        },
      },
    }),
  )
  return { document: cut, cuts }
}

function withFirst(node: FieldNode, first: number): FieldNode {
  const argument: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(first) },
  }
  return { ...node, arguments: [...(node.arguments ?? []).filter(({ name }) => name.value !== 'first'), argument] }
}
