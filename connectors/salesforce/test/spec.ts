import { join } from 'node:path'
import type { Call } from '../../../src/contract/call.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, silence, type Verdict } from '../../../test/judges/verdict.ts'
import { compileInlineXsd } from '../../../test/judges/xsd.ts'
import { xmlLeavesOf } from '../../../test/recorded/xml-leaves.ts'

/**
 * Salesforce's WSDL of the Partner API says which element answers which, and its schemas what stands in them, down to the
 * fields of a record, which they leave open. Of the REST API there is no document.
 */
export function salesforceSpec(folder: string): Spec {
  const xsd = compileInlineXsd(join(folder, 'partner-v47.wsdl.xml'))
  return {
    request: ({ call, request }) => (call.protocol === 'soap' ? judge(request.body, actionOf(call)) : silence),
    reply: ({ call, answer }) => (call.protocol === 'soap' ? judge(answer.text, `${actionOf(call)}Response`) : silence),
  }

  function judge(text: string, wanted: string): Verdict {
    const complaints = xsd.complaints(text)
    if (complaints.length > 0) return refusal(...complaints)
    const parts = parseXml(text).children
    const [body] = parts.find(({ name }) => name === 'Body')?.children ?? []
    if (body?.name !== wanted) return refusal(`there is ${body?.name} where the WSDL has ${wanted}`)
    const elements = parts.flatMap(({ children }) => children)
    const leaves = elements.flatMap(element => xmlLeavesOf(element, element.name).map(({ path }) => path))
    return { complaints: [], leaves: new Set(leaves) }
  }
}

const actionOf = (call: Call) => (call.protocol === 'soap' ? call.action : '')
