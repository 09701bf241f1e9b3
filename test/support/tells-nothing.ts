/** What no message to a client may have in it, with what it would tell. */
const telling: readonly (readonly [what: string, form: RegExp])[] = [
  ['a trace of code', /\n\s+at |\bat \S+ \(|node_modules|\.[jt]s:\d/],
  ['a path of the machine', /\/(work|home|usr|tmp|var|root|app)\/\w|[A-Z]:\\\w/],
  ['an address inside', /\b(127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|localhost|\[?::1\]?:\d)/],
  ['the body of a page', /<html|<!doctype|<body|<\?xml/i],
  ['a secret', /\b(sk|rk|pat|xox[bp])[_-](live|test|na1)|Bearer \w|Basic \w{8}/],
  [
    'the words of the engine',
    /Cannot read propert|is not a function|is not iterable|Unexpected token|\[object Object\]/,
  ],
]

/**
 * Fails where an answer tells a client what is inside of the server or of a provider. Every answer of every suite that
 * asks by `ask` is looked at.
 */
export function assertTellsNothing(answer: unknown): void {
  for (const message of messagesIn(answer))
    for (const [what, form] of telling)
      if (form.test(message)) throw new Error(`A message to a client has ${what} in it: ${message.slice(0, 300)}`)
}

/** All texts that stand under the name "message", however deep. */
function messagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'message' && typeof inner === 'string' ? [inner] : messagesIn(inner),
  )
}
