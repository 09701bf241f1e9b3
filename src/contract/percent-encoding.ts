/** Percent-encodes after RFC 5849 (section 3.6), which leaves letters, digits, `-`, `.`, `_` and `~` alone. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}
