import cluster from 'node:cluster'
import { randomUUID } from 'node:crypto'
import { AggregatorRegistry } from 'prom-client'
import type { MetricsText, ReadMetrics } from '../telemetry/metrics.ts'

/** What a worker asks the process that started it, and what it is told. */
interface Question {
  readonly metricsFor: string
}
interface Told extends Question {
  readonly text: string
}

/** How long a worker waits for the metrics of all, in milliseconds: after that it gives its own. */
const patience = 6_000

/** Tells each worker that asks what all of them count together. */
export function tellMetricsOfAll(): void {
  const all = new AggregatorRegistry()
  cluster.on('message', async (worker, message: Partial<Question>) => {
    if (typeof message.metricsFor !== 'string') return
    const text = await all.clusterMetrics().catch(() => '')
    if (worker.isConnected()) worker.send({ metricsFor: message.metricsFor, text } satisfies Told)
  })
}

/** Reads what all workers count together, whichever of them is asked; where there are none, what this process counts. */
export function metricsOfAll(own: ReadMetrics & { takePart(): void }): ReadMetrics {
  if (!cluster.isWorker) return own
  new AggregatorRegistry()
  own.takePart()
  return {
    async read() {
      const mine = await own.read()
      const text = await asked()
      return text === '' ? mine : { ...mine, text }
    },
  }
}

function asked(): Promise<MetricsText['text']> {
  const metricsFor = randomUUID()
  return new Promise(resolve => {
    const end = (text: string) => {
      clearTimeout(timer)
      process.off('message', hear)
      resolve(text)
    }
    const hear = (message: Partial<Told>) => {
      if (message.metricsFor === metricsFor) end(message.text ?? '')
    }
    const timer = setTimeout(end, patience, '')
    process.on('message', hear)
    process.send?.({ metricsFor } satisfies Question)
  })
}
