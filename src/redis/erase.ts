import { inTime } from './connect.ts'

/** About how many names the server looks at in one step, in which nobody else is answered. */
const namesInStep = 500

/** The part of a connection through which names are found and erased. */
interface Connection {
  scan(
    cursor: string,
    options: { readonly MATCH: string; readonly COUNT: number },
  ): Promise<{ readonly cursor: string; readonly keys: string[] }>
  unlink(keys: string[]): Promise<number>
}

/** Erases all that has a name in one of these places, step by step, and gives how much that was. Rejects where the server is away. */
export async function eraseIn(client: Connection, places: readonly string[]): Promise<number> {
  let erased = 0
  for (const place of places) {
    let cursor = '0'
    do {
      const found = await inTime(client.scan(cursor, { MATCH: `${place}:*`, COUNT: namesInStep }))
      if (found.keys.length > 0) erased += await inTime(client.unlink(found.keys))
      cursor = found.cursor
    } while (cursor !== '0')
  }
  return erased
}
