/** True when the origin is the account's own, or is https and its host is one that the connector names; `*.` stands for one label. */
export function originAllowed(origin: string, own: string, hosts: readonly string[] = []): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  if (url.origin === own) return true
  return url.protocol === 'https:' && hosts.some(pattern => hostMatches(url.hostname, pattern))
}

function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern
  const tail = pattern.slice(1)
  const label = host.slice(0, -tail.length)
  return host.endsWith(tail) && label !== '' && !label.includes('.')
}
