import { readText, readUrl } from '../../../src/contract/read.ts'

/** Where agents open a record, from the address that the API gives it: the host is the same. */
export function agentUrl(
  { url, id }: { readonly url?: string | null; readonly id: number },
  folder: 'tickets' | 'users' | 'organizations',
): string | null {
  const api = readUrl(url)
  return api === null ? null : `${new URL(api).origin}/agent/${folder}/${readText(id)}`
}
