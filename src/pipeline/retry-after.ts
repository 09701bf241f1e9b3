/** The longest pause that a provider can ask for; more is as good as no answer. One day, in milliseconds. */
const longest = 86_400_000

/** The forms in which providers write it, and how many milliseconds each means at a moment of the provider's clock. */
const forms: readonly { readonly form: RegExp; read(value: string, now: number): number }[] = [
  // Numbers first: Date.parse would read "120" as the year 120.
  { form: /^\d+(\.\d+)?$/, read: value => Number(value) * 1000 },
  // The date of today's HTTP, and that of RFC 850.
  { form: /^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -](\d{4}|\d{2}) \d{2}:\d{2}:\d{2} GMT$/, read: untilDate },
  // That of C's asctime, which names no zone.
  {
    form: /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
    read: (value, now) => untilDate(`${value} GMT`, now),
  },
  // No form of HTTP, but there is one way only to understand it.
  { form: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, read: untilDate },
]

/**
 * How long the provider wants to be left alone, in milliseconds; undefined where it does not say, or says nonsense. Of
 * several times, which a header that was sent twice has, the longest.
 */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now = Date.now()): number | undefined {
  // Measured against the provider's own clock, which ours may not agree with.
  const sent = Date.parse(headers.date ?? '')
  const moment = Number.isFinite(sent) ? sent : now
  const values = (headers['retry-after'] ?? '').split(/(?<!\b[A-Z][a-z]+),/)
  const waits = values.map(value => waitOf(value.trim(), moment)).filter(wait => wait !== undefined)
  return waits.length === 0 ? undefined : Math.max(...waits)
}

function waitOf(value: string, now: number): number | undefined {
  const wait = forms.find(({ form }) => form.test(value))?.read(value, now) ?? Number.NaN
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest)
}

function untilDate(value: string, now: number): number {
  return Date.parse(value) - now
}
