import {
  type DirectiveNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What a selection is read from. */
type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>

/** True when the field of `info`, or the fields that `path` leads to from there, have one of the names selected in them. */
export function selects(info: Selecting, names: readonly string[], path: readonly string[] = []): boolean {
  const { fragments, variableValues } = info
  const inside = (nodes: readonly FieldNode[], name: string) =>
    selectedIn({ fieldNodes: nodes, fragments, variableValues }).filter(node => node.name.value === name)
  const selected = selectedIn({ fieldNodes: path.reduce(inside, info.fieldNodes), fragments, variableValues })
  return selected.some(node => names.includes(node.name.value))
}

/** The fields that are selected directly in others, through fragments too; what a directive leaves out is not selected. */
function selectedIn({ fieldNodes, fragments, variableValues }: Selecting): readonly FieldNode[] {
  const selected: FieldNode[] = []
  const isLeftOut = (node: { readonly directives?: readonly DirectiveNode[] | undefined }) =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if === false
  const visit = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (isLeftOut(selection)) continue
      if (selection.kind === Kind.FIELD) selected.push(selection)
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet)
      else visit(fragments[selection.name.value]?.selectionSet)
    }
  }
  for (const node of fieldNodes) visit(node.selectionSet)
  return selected
}
