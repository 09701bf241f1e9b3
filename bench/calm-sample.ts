import { setTimeout as wait } from 'node:timers/promises'
import type { CellName } from './cells.ts'
import type { Contestant } from './contestants.ts'
import { busyTime } from './processes.ts'
import { type Means, type Sample, takeSample } from './sample.ts'

/** From how much of a core on that others used, a sample counts as disturbed. */
export const disturbance = 0.15

/** How long the machine may take to come to rest before a sample, in milliseconds. */
const longestUnrest = 10_000
/** For how long it is looked at, in milliseconds. */
const glance = 300

/** Measures until nobody disturbs it, and so often at most; gives the sample that was disturbed least. */
export async function takeCalmSample(
  contestant: Contestant,
  cell: CellName,
  { attempts, ...means }: Means & { readonly attempts: number },
): Promise<Sample> {
  if (attempts > 1) await untilCalm()
  const sample = await takeSample(contestant, cell, means)
  // Where the system tells nothing of others, nothing is known against the sample.
  if (attempts <= 1 || !(sample.foreign > disturbance)) return sample
  const next = await takeCalmSample(contestant, cell, { attempts: attempts - 1, ...means })
  return next.foreign < sample.foreign ? next : sample
}

/** Waits until others use next to nothing of the machine; not for ever. */
async function untilCalm(): Promise<void> {
  const until = performance.now() + longestUnrest
  while (performance.now() < until) {
    const [busy, at] = [busyTime(), performance.now()]
    await wait(glance)
    if (!((busyTime() - busy) / (performance.now() - at) > disturbance)) return
  }
}
