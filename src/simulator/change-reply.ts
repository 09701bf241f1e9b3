import { jsonChanges } from './json-changes.ts'
import { createRandom, type Random } from './random.ts'
import type { SimulatorReply } from './simulator.ts'
import { textChanges } from './text-changes.ts'
import { xmlChanges } from './xml-changes.ts'

/** The name of a change: of what the reply says, in JSON and in XML alike, or of how it is written. */
export type Change = keyof typeof jsonChanges | keyof typeof textChanges

/** Every change there is. */
export const changes = [...Object.keys(jsonChanges), ...Object.keys(textChanges)] as readonly Change[]

/** A good reply, changed; one that has no place for the change, or is no success, stays as it is. */
export function changeReply(reply: SimulatorReply, { change, seed = 1 }: { change: Change; seed?: number }) {
  const text = reply.body === undefined ? reply.text : JSON.stringify(reply.body)
  if (text === undefined || reply.status >= 300) return reply
  const random = createRandom(seed)
  const isXml = text.trimStart().startsWith('<')
  const { body: _, ...rest } = reply
  const contentType = reply.contentType ?? (isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8')
  if (isTextChange(change)) return { ...rest, contentType, text: undefined, ...written(text, change, random) }
  const changed = isXml ? xmlChanges[change](text, random) : inJson(text, change, random)
  return { ...rest, contentType, text: changed }
}

function isTextChange(change: Change): change is keyof typeof textChanges {
  return Object.hasOwn(textChanges, change)
}

function written(text: string, change: keyof typeof textChanges, random: Random): Partial<SimulatorReply> {
  return textChanges[change](text, random)
}

function inJson(text: string, change: keyof typeof jsonChanges, random: Random): string {
  try {
    const root: unknown = JSON.parse(text)
    jsonChanges[change](root, random)
    return JSON.stringify(root)
  } catch {
    return text
  }
}
