import { setTimeout as wait } from 'node:timers/promises'
import type { Running } from './processes.ts'
import type { ProfileNode, Spending } from './profile-shares.ts'

/** Flags that let a process be looked into. */
export const inspected = ['--inspect=127.0.0.1:0'] as const

/** Microseconds between two samples. */
const samplingInterval = 200

/** How many bytes lie between two samples of what is made in memory, on average. */
const samplingBytes = 32_768

/** The two things that can be looked at. */
export const spendings = { time: timeOf, memory: memoryMadeIn } as const

/** Looks for some seconds at where a process, which was started with `inspected`, spends its time, or makes things in memory. */
export async function spendingOf(kind: keyof typeof spendings, running: Running, seconds: number): Promise<Spending> {
  const [address] = /ws:\/\/\S+/.exec(running.output()) ?? []
  if (address === undefined)
    throw new Error(`The process cannot be looked into. It said: ${running.output().slice(0, 500)}`)
  const socket = new WebSocket(address)
  await new Promise((done, failed) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', failed)
  })
  try {
    return await spendings[kind]((method, params) => ask(socket, method, params), seconds)
  } finally {
    socket.close()
  }
}

type Ask = (method: string, params?: object) => Promise<unknown>

async function timeOf(tell: Ask, seconds: number): Promise<Spending> {
  await tell('Profiler.enable')
  await tell('Profiler.setSamplingInterval', { interval: samplingInterval })
  await tell('Profiler.start')
  await wait(seconds * 1000)
  const { profile } = (await tell('Profiler.stop')) as { profile: CpuProfile }
  const spent = new Map<number, number>()
  for (const [index, id] of profile.samples.entries())
    spent.set(id, (spent.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0))
  return { nodes: profile.nodes, spent }
}

/** What was soon thrown away counts too: it is what the collector works for. */
async function memoryMadeIn(tell: Ask, seconds: number): Promise<Spending> {
  const options = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true }
  await tell('HeapProfiler.startSampling', { samplingInterval: samplingBytes, ...options })
  await wait(seconds * 1000)
  const { profile } = (await tell('HeapProfiler.stopSampling')) as { profile: { head: HeapNode } }
  const all = withChildren(profile.head)
  return {
    nodes: all.map(({ id, callFrame, children }) => ({ id, callFrame, children: children.map(each => each.id) })),
    spent: new Map(all.map(({ id, selfSize }) => [id, selfSize])),
  }
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[]
}

interface HeapNode extends Omit<ProfileNode, 'children'> {
  readonly selfSize: number
  readonly children: readonly HeapNode[]
}

function withChildren(node: HeapNode): readonly HeapNode[] {
  return [node, ...node.children.flatMap(withChildren)]
}

/** One question at a time: the next answer is to it. */
function ask(socket: WebSocket, method: string, params: object = {}): Promise<unknown> {
  return new Promise((done, failed) => {
    const listen = ({ data }: MessageEvent) => {
      const { id, result, error } = JSON.parse(String(data))
      // What has no id of ours is news and no answer.
      if (id !== 1) return
      socket.removeEventListener('message', listen)
      if (error === undefined) done(result)
      else failed(new Error(`${method}: ${error.message}`))
    }
    socket.addEventListener('message', listen)
    socket.send(JSON.stringify({ id: 1, method, params }))
  })
}
