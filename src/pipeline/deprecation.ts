/** How much of a header is told, in characters. */
const longest = 200

/**
 * What a reply says of the end of what was asked for: by `Deprecation` (RFC 9745), by `Sunset` (RFC 8594), or by a `Warning`
 * of code 299, as Salesforce does. Undefined where it says nothing of the kind.
 */
export function deprecationIn(headers: Readonly<Record<string, string>>): string | undefined {
  const { deprecation, sunset, warning } = headers
  const warns = warning?.startsWith('299') && /deprecat|sunset|retire|no longer|end of life/i.test(warning)
  if (deprecation === undefined && sunset === undefined && !warns) return undefined
  const said = [
    ...(deprecation === undefined ? [] : [`deprecation: ${dateOf(deprecation)}`]),
    ...(sunset === undefined ? [] : [`sunset: ${sunset}`]),
    ...(warns ? [`warning: ${warning}`] : []),
  ]
  return said.join('; ').slice(0, longest)
}

/** A moment of RFC 9745 (`@` and the seconds since 1970) as people read it. */
function dateOf(value: string): string {
  const seconds = /^@(\d{1,11})$/.exec(value)?.[1]
  return seconds === undefined ? value : new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}
