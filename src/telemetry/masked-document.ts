import { type DocumentNode, Kind, print, visit } from 'graphql'

/** A document with its form alone: the values of texts in it are people's. */
export function maskedDocument(document: DocumentNode): string {
  const bare = visit(document, { [Kind.STRING]: node => ({ ...node, value: '…', block: false }) })
  return print(bare)
}
