import { createMemory } from '../cache/memory.ts'
import { limits } from './limits.ts'

/** How many documents are remembered; an application has tens, and whoever sends more pushes out the least used. */
const mostDocuments = 1_000
/** How many characters they may have together: even documents of the largest size leave room for 250 of them. */
const mostCharacters = 250 * limits.characters

/** Documents by their hashes, as the executor remembers them for clients that send the hash alone. */
interface PersistedDocuments {
  get(hash: string): Promise<string | undefined>
  set(hash: string, document: string): Promise<void>
  delete(hash: string): Promise<boolean>
}

/** An empty memory of documents, bounded by their number and by their size. What it forgets, a client sends again. */
export function createPersistedDocuments(): PersistedDocuments {
  const documents = createMemory<string>({ entries: mostDocuments, bytes: mostCharacters }, ({ length }) => length)
  return {
    get: hash => documents.get(hash),
    set: async (hash, document) => void (await documents.set(hash, document)),
    delete: hash => documents.delete(hash),
  }
}
