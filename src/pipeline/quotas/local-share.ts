/** From this length on a window outlasts most failures of the store, in seconds. */
const long = 3_600

interface Circumstances {
  /** How much the limit allows all processes together. */
  readonly whole: number
  /** How many processes there are at most. */
  readonly processes: number
  /** What this process held when the store was last heard of; undefined where it held nothing. */
  readonly held: number | undefined
  /** How much nobody held then. */
  readonly free: number
  /** How long what was sent before counts, in seconds. */
  readonly seconds: number
  /** For how long no lease has been in use anywhere, in milliseconds. */
  readonly since: number
}

/**
 * What a process may use while the processes cannot agree: its share, when whatever they held before has left the window;
 * until then no more than it held, so that the sum stays within the quota. A long window cannot be waited out: a cautious
 * part of what was free is added to what the process holds of it.
 */
export function localShare({ whole, processes, held, free, seconds, since }: Circumstances): number {
  const share = Math.floor(whole / processes)
  if (since >= seconds * 1000) return share
  if (seconds < long) return Math.min(held ?? 0, share)
  // Others may have taken of it too since we heard of it: half of it is left alone.
  return held === undefined ? share : held + Math.floor(free / (2 * processes))
}
