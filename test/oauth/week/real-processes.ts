import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Processes } from './processes.ts'
import { type Forked, hasEnded, RealProcess } from './real-process.ts'
import { StoreWitness } from './store-witness.ts'

/** Each a process of the operating system, with its own connections to a store in PostgreSQL; one that ends is killed. */
export async function realProcesses(url: string): Promise<Processes> {
  const witness = await StoreWitness.of(url)
  const compiled = mkdtempSync(join(tmpdir(), 'unigraph-week-'))
  const options = { execArgv: [], env: { ...process.env, NODE_COMPILE_CACHE: compiled } }
  const running = new Map<RealProcess, Forked>()
  let count = 0
  const forkOne = (): Forked => {
    count += 1
    const name = `week-${count}`
    const child = fork(join(import.meta.dirname, 'child.ts'), [`${url}?application_name=${name}`], options)
    const isReady = Promise.race([once(child, 'message'), once(child, 'exit').then(notReady)])
    // Nobody waits for one that has no place yet.
    isReady.catch(() => {})
    return { child, name, isReady }
  }
  // One is always there to take the place of another: to begin takes longer than all else.
  let spare = forkOne()
  // The others begin from what the first one has compiled.
  await spare.isReady

  return {
    begin(beginning) {
      const forked = spare
      spare = forkOne()
      const onEnd: typeof beginning.onEnd = (...end) => {
        running.delete(begun)
        beginning.onEnd(...end)
      }
      const begun = new RealProcess({ ...forked, witness, beginning: { ...beginning, onEnd } })
      running.set(begun, forked)
      return begun
    },
    async settle() {
      for (;;) {
        await turn()
        const speaking = [...running.keys()].flatMap(each => each.speak() ?? [])
        if (speaking.length === 0) return
        await Promise.all(speaking)
      }
    },
    async close() {
      for (const { child } of [spare, ...running.values()]) {
        if (hasEnded(child)) continue
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      }
      rmSync(compiled, { recursive: true })
      await witness.close()
    },
  }
}

function notReady([code]: readonly unknown[]): never {
  throw new Error(`A process that is to ask for tokens ended before it began, with ${code}: see what it wrote.`)
}
