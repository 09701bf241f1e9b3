import type { Route } from './simulator.ts'

/** The route of a method and path with the decoded parts of the path, or why there is none. */
export type RouteMatch = { route: Route; params: Record<string, string> } | 'unknown path' | 'unknown method'

/** Finds routes in their order; of two patterns that fit, the first wins. */
export function matchRoute(routes: readonly Route[]): (method: string, path: string) => RouteMatch {
  const compiled = routes.map(route => ({ route, pattern: compile(route.pattern) }))
  return (method, path) => {
    let found: RouteMatch = 'unknown path'
    for (const { route, pattern } of compiled) {
      const match = pattern.exec(path)
      if (!match) continue
      if (route.method !== method) {
        found = 'unknown method'
        continue
      }
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)] as const)
      return { route, params: Object.fromEntries(params) }
    }
    return found
  }
}

function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(:[A-Za-z][A-Za-z0-9]*)/)
    .map(part => (part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+?)` : escapeSource(part)))
    .join('')
  return new RegExp(`^${source}/?$`)
}

function escapeSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
