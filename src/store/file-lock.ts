import { DatabaseSync } from 'node:sqlite'
import { StoreError } from './store-error.ts'

/** A file that this process alone has, until it lets go or ends. */
export interface FileLock {
  release(): void
}

/** A lock that nothing refers to any more would be let go of with the memory that it is in. */
const held = new Set<DatabaseSync>()

/**
 * Takes a file for this process alone. The lock is the kernel's, on a file beside it, and ends with the process whatever
 * it ends by: none is ever left behind, and a living one is never taken over, not even from another container.
 */
export function lockFile(file: string): FileLock {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 })
  try {
    // The holder's number is written first, and can be read while the lock is held.
    lock.exec('begin immediate')
    lock.exec(`pragma user_version = ${process.pid}`)
    lock.exec('commit')
    lock.exec('begin immediate')
  } catch (error) {
    const isHeld = ((error as { errcode?: number }).errcode ?? 0) % 256 === 5
    const holder = isHeld ? holderOf(lock) : ''
    lock.close()
    if (!isHeld) throw error
    throw new StoreError(
      'LOCKED',
      `The store ${file} is in use by another process${holder}. Stop that one first, or use PostgreSQL, which several processes can share.`,
    )
  }
  held.add(lock)
  return {
    release() {
      held.delete(lock)
      lock.close()
    },
  }
}

/** Its number as the lock says; nothing in the moment in which it is being written. */
function holderOf(lock: DatabaseSync): string {
  try {
    return `, number ${lock.prepare('pragma user_version').get()?.user_version}`
  } catch {
    return ''
  }
}
