/** NetSuite's words for the countries of the world. */
export const countries: Readonly<Record<string, string>> = {
  BR: 'Brazil',
  DE: 'Germany',
  GB: 'United Kingdom',
  IE: 'Ireland',
  JP: 'Japan',
  US: 'United States',
}

const hourThere = new Intl.DateTimeFormat('en', { timeZone: 'America/Los_Angeles', hour: 'numeric', hourCycle: 'h23' })

/** The first moment of an instant's day in the time zone of the NetSuite account, which is Oracle's own. */
export function dayAt(instant: string | null): string | null {
  if (instant === null) return null
  const day = instant.slice(0, 10)
  const moments = [`${day}T07:00:00Z`, `${day}T08:00:00Z`]
  return moments.find(moment => Number(hourThere.format(new Date(moment))) === 0) ?? null
}
