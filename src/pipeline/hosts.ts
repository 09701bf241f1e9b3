/**
 * True when the origin is the account's own, or is https at the usual port and its host is one that the connector names;
 * `*.` stands for one label.
 */
export function originAllowed(origin: string, own: string, hosts: readonly string[] = []): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  // A user, a path or another way to write it would go along to the address that is asked.
  if (url.origin !== origin) return false
  if (origin === own) return true
  return url.protocol === 'https:' && url.port === '' && hosts.some(pattern => hostMatches(url.hostname, pattern))
}

function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern
  const tail = pattern.slice(1)
  const label = host.slice(0, -tail.length)
  return host.endsWith(tail) && label !== '' && !label.includes('.')
}
