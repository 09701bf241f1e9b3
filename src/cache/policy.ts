/** For how long what was read is given again, in seconds. */
export interface CachePolicy {
  /** While it is fresh; 0 keeps nothing. */
  readonly recordSeconds: number
  /** How much longer it is given at once, as stale, while it is read anew behind the scenes. */
  readonly revalidateSeconds: number
  /** How much longer than fresh it is given, as stale, while the provider cannot be asked. */
  readonly ifErrorSeconds: number
  /** That there is no such record. */
  readonly absentSeconds: number
}

/** The policy of an account, with what is otherwise for single records. */
export interface CachePolicies extends CachePolicy {
  readonly records?: Readonly<Record<string, Partial<CachePolicy>>>
}

/** The policy that keeps records for so long, and none a moment longer. */
export const keepsFor = (recordSeconds: number): CachePolicy => ({
  recordSeconds,
  revalidateSeconds: 0,
  ifErrorSeconds: 0,
  absentSeconds: 0,
})

/** The policy that keeps nothing. */
export const keepsNothing = keepsFor(0)

/** The policy of one record of an account. */
export function policyOf({ records = {}, ...policy }: CachePolicies, record: string): CachePolicy {
  return { ...policy, ...(Object.hasOwn(records, record) ? records[record] : {}) }
}

/** What something that was kept is good for. */
export type Standing = 'fresh' | 'stale' | 'spare' | 'gone'

/** How long ago something was read, and for how long it was fresh; both in milliseconds. */
interface Age {
  readonly age: number
  readonly freshFor: number
}

/**
 * What something kept is good for: to be given, to be given while it is read anew, to be given where reading fails, or
 * nothing. Whoever names an age takes everything up to that age, and nothing beyond.
 */
export function standingOf(
  { age, freshFor }: Age,
  { revalidateSeconds, ifErrorSeconds }: CachePolicy,
  maxAgeSeconds?: number,
): Standing {
  if (maxAgeSeconds !== undefined) return age < maxAgeSeconds * 1000 ? 'fresh' : 'gone'
  if (age < freshFor) return 'fresh'
  if (age < freshFor + revalidateSeconds * 1000) return 'stale'
  return age < freshFor + ifErrorSeconds * 1000 ? 'spare' : 'gone'
}

/** Which part of its time something is fresh at least: what was read together is not read anew together. */
const leastPart = 0.9

/** For how long something is fresh that is read now, in milliseconds; `random` is a number in [0, 1). */
export const freshFor = (seconds: number, random: number) =>
  Math.round(seconds * 1000 * (leastPart + (1 - leastPart) * random))

/** For how long something is kept, in milliseconds. */
export const keptFor = ({ recordSeconds, revalidateSeconds, ifErrorSeconds }: CachePolicy) =>
  (recordSeconds + Math.max(revalidateSeconds, ifErrorSeconds)) * 1000
