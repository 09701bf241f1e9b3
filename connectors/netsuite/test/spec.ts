import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from '../../../src/contract/call.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, type Verdict } from '../../../test/judges/verdict.ts'
import { compileXsd } from '../../../test/judges/xsd.ts'
import { xmlLeavesOf } from '../../../test/recorded/xml-leaves.ts'

/** NetSuite's WSDL says which element answers which; its schemas say what stands in them, to the last leaf. */
export function netsuiteSpec(folder: string): Spec {
  const wsdl = join(folder, 'wsdl/netsuite.wsdl')
  const operations = readOperations(wsdl)
  const xsd = compileXsd(wsdl)
  return {
    request: ({ call, request }) => judgeEnvelope(request.body, actionOf(call), 'input'),
    reply: ({ call, answer }) => judgeEnvelope(answer.text, actionOf(call), 'output'),
  }

  function judgeEnvelope(text: string, action: string, way: 'input' | 'output'): Verdict {
    const complaints = xsd.complaints(text)
    if (complaints.length > 0) return refusal(...complaints)
    const parts = parseXml(text).children
    const [body] = parts.find(({ name }) => name === 'Body')?.children ?? []
    const wanted = operations.get(action)?.[way]
    if (body?.name !== wanted) return refusal(`${action} has ${body?.name} where the WSDL has ${wanted}`)
    const elements = parts.flatMap(({ children }) => children)
    // The schemas leave no element and no attribute open.
    const leaves = elements.flatMap(element => xmlLeavesOf(element, element.name).map(({ path }) => path))
    return { complaints: [], leaves: new Set(leaves) }
  }
}

const actionOf = (call: Call) => (call.protocol === 'soap' ? call.action : '')

function readOperations(wsdl: string): ReadonlyMap<string, { readonly input: string; readonly output: string }> {
  const text = readFileSync(wsdl, 'utf8')
  const elementOf = (message: string) =>
    new RegExp(`<message name="${message}">\\s*<part name="\\w+" element="\\w+:(\\w+)"`).exec(text)?.[1] ?? ''
  const portType = /<portType[\s\S]*?<\/portType>/.exec(text)?.[0] ?? ''
  const found = [...portType.matchAll(/<operation name="(\w+)"[\s\S]*?<\/operation>/g)]
  return new Map(
    found.map(([whole, name = '']) => {
      const of = (way: string) => elementOf(new RegExp(`<${way}[^>]*message="\\w+:(\\w+)"`).exec(whole)?.[1] ?? '')
      return [name, { input: of('input'), output: of('output') }] as const
    }),
  )
}
