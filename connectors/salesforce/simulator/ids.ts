const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** An id of 18 characters: prefix, marker, the world's number in nine digits, and where the capitals stand. */
export function idOf(prefix: string, n: number | null | undefined, marker = 'Sim'): string | null {
  return n === null || n === undefined ? null : withChecksum(`${prefix}${marker}${String(n).padStart(9, '0')}`)
}

/** The long form of an id of 15 characters. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm#i1435616 */
export function withChecksum(id: string): string {
  let suffix = ''
  for (let from = 0; from < 15; from += 5) {
    let bits = 0
    for (let index = 0; index < 5; index += 1) {
      const letter = id[from + index] as string
      if (letter >= 'A' && letter <= 'Z') bits |= 1 << index
    }
    suffix += digits[bits]
  }
  return id + suffix
}

/** The short form of an id; undefined for what is none, or whose last characters say another thing. */
export function shortId(id: string): string | undefined {
  if (/^[a-zA-Z0-9]{15}$/.test(id)) return id
  if (!/^[a-zA-Z0-9]{18}$/.test(id)) return undefined
  const short = id.slice(0, 15)
  return withChecksum(short).toLowerCase() === id.toLowerCase() ? short : undefined
}
