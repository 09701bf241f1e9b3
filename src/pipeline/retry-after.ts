/** The longest pause that a provider can ask for; more is as good as no answer. One day, in milliseconds. */
const longest = 86_400_000

/** How long the provider wants to be left alone, in milliseconds; undefined where it does not say, or says nonsense. */
export function retryAfterOf(headers: Readonly<Record<string, string>>): number | undefined {
  const value = headers['retry-after']?.trim()
  if (value === undefined) return undefined
  // Digits first: Date.parse would read "120" as the year 120.
  if (/^\d{1,10}$/.test(value)) return Math.min(Number(value) * 1000, longest)
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  // Measured against the provider's own clock, which ours may not agree with.
  const wait = Date.parse(value) - Date.parse(headers.date ?? new Date().toUTCString())
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longest) : undefined
}
