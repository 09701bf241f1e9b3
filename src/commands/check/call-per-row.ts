import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import type { Account } from '../../accounts/account.ts'
import { capabilitiesOf } from '../../contract/capabilities.ts'
import type { Finding } from './finding.ts'

/** The lists that cost a call for every row around them, but for those that are allowed; and what is allowed in vain. */
export function callPerRow(
  accounts: readonly Account[],
  schema: GraphQLSchema,
  allowed: readonly string[],
): readonly Finding[] {
  const dear = new Map<string, string[]>()
  for (const { name, connector } of accounts)
    for (const { entity, edges } of capabilitiesOf(connector))
      for (const { field, by, parentsPerRequest } of edges) {
        if (by === 'EMBEDDED' || parentsPerRequest > 1) continue
        const edge = `${entity}.${field}`
        dear.set(edge, [...(dear.get(edge) ?? []), name])
      }
  const costly = [...dear].filter(([edge]) => !allowed.includes(edge))
  const inVain = allowed.filter(edge => !dear.has(edge))
  return [
    ...costly.map(
      ([edge, names]): Finding => ({
        kind: 'CALL_PER_ROW',
        where: edge,
        found: `costs a call for every row at ${names.join(', ')}, such as in ${smallestQuery(edge, schema)}`,
        mend: `Keep "first" of the list around it small; or say that it is known, with "check": { "allowCallPerRow": ["${edge}"] } in unigraph.json.`,
      }),
    ),
    ...inVain.map(
      (edge): Finding => ({
        kind: 'ALLOWED_IN_VAIN',
        where: edge,
        found: 'is allowed to cost a call for every row, which it does at no account',
        mend: 'Take it out of "check.allowCallPerRow" in unigraph.json.',
      }),
    ),
  ]
}

/** The smallest query that asks for the children of two rows. */
function smallestQuery(edge: string, schema: GraphQLSchema): string {
  const [entity = '', field = ''] = edge.split('.')
  const owner = schema.getType(entity)
  const type = isObjectType(owner) ? owner.getFields()[field]?.type : undefined
  const isPage = isObjectType(getNamedType(type)) && rowType(getNamedType(type)) !== undefined
  const children = isPage ? `${field}(first: 1) { nodes { id } }` : `${field} { id }`
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
  const list = roots.find(root => root.name !== 'search' && rowType(getNamedType(root.type)) === entity)
  return list === undefined
    ? `{ nodes(ids: ["...", "..."]) { ... on ${entity} { ${children} } } }`
    : `{ ${list.name}(first: 2) { nodes { ${children} } } }`
}

function rowType(type: unknown): string | undefined {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined
  return nodes && getNamedType(nodes.type).name
}
