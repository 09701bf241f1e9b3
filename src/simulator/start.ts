import { discoverSimulators } from './discover.ts'
import { type ServedSimulator, serveSimulator } from './serve.ts'
import type { Simulator } from './simulator.ts'
import { openWorld, type World, type WorldOptions } from './world/open.ts'

/** What `startSimulators` may be told. */
export interface StartOptions {
  /** The simulators to start: names of connectors, or simulators themselves; all connectors' by default. */
  only?: readonly (string | Simulator)[]
  world?: WorldOptions
  /** Decides the jitter of delays, and the world unless that has a seed of its own; 1 by default. */
  seed?: number
}

/** Simulators that listen, and the world that they serve. */
export interface StartedSimulators {
  world: World
  get(name: string): ServedSimulator
  /** By name. */
  origins: Record<string, string>
  close(): Promise<void>
}

/** Starts simulators in this process, on one world. */
export async function startSimulators({
  only,
  world: options,
  seed = 1,
}: StartOptions = {}): Promise<StartedSimulators> {
  const named = only?.filter(each => typeof each === 'string')
  const given = only?.filter(each => typeof each !== 'string') ?? []
  const simulators = [...given, ...(named?.length === 0 ? [] : await discoverSimulators(named))]
  const world = openWorld({ seed, ...options } as WorldOptions)
  const served = await Promise.all(simulators.map(simulator => serveSimulator(simulator, world, { seed })))
  return {
    world,
    get(name) {
      const found = served.find(each => each.name === name)
      if (!found) throw new Error(`The simulator ${name} was not started; started are ${served.map(each => each.name)}`)
      return found
    },
    origins: Object.fromEntries(served.map(({ name, origin }) => [name, origin])),
    async close() {
      await Promise.all(served.map(each => each.close()))
      world.close()
    },
  }
}
