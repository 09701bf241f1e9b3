import type { TypedDocumentString } from './generated/graphql.ts'

/** Asks a Unigraph server; the document says what the variables and the answer are. */
export async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Result; errors?: readonly { message: string }[] }
  if (data === undefined || data === null)
    throw new Error(errors?.map(error => error.message).join('\n') ?? response.statusText)
  return data
}
