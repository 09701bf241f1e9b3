import { readFileSync } from 'node:fs'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { childrenOf } from '../../../src/contract/xml.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import type { Exchange } from '../../../test/judges/exchange.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, type Verdict } from '../../../test/judges/verdict.ts'
import { xmlLeavesOf } from '../../../test/recorded/xml-leaves.ts'

/**
 * The WSDL of incidents. Each table has one of its own, with the same operations: of other tables the columns are left
 * open. https://www.servicenow.com/docs/r/api-reference/web-services/r_DirectWebServiceAPIFunctions.html
 */
export function wsdlSpec(file: string): Spec {
  const schema = /<xsd:schema[\s\S]*?<\/xsd:schema>/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  const validators = new Map<string, XsdValidator>()
  return {
    request: exchange => judge(exchange.request.body, exchange, 'getRecords'),
    reply: exchange => judge(exchange.answer.text, exchange, 'getRecordsResponse'),
  }

  function judge(envelope: string, { request }: Exchange, wanted: string): Verdict {
    const table = /^\/(\w+)\.do$/.exec(request.path)?.[1]
    if (table === undefined || !request.query.has('SOAP')) return refusal(`${request.path} is no web service`)
    const [body] = parseXml(envelope).children.filter(({ name }) => name === 'Body')
    const [content, ...others] = body?.children ?? []
    if (content?.name !== wanted || others.length > 0)
      return refusal(`the Body holds ${content?.name}, and no ${wanted}`)
    const complaints = complaintsOf(validatorOf(table), contentOf(envelope, wanted, table))
    const rows = childrenOf(content, 'getRecordsResult')
    const nameless = rows.some(row => !row.children.some(({ name }) => name === 'sys_id'))
    const leaves = xmlLeavesOf(content, wanted).map(({ path }) => path)
    return { complaints: [...complaints, ...(nameless ? ['a row has no sys_id'] : [])], leaves: new Set(leaves) }
  }

  function validatorOf(table: string): XsdValidator {
    const known = validators.get(table) ?? XsdValidator.fromDoc(XmlDocument.fromString(schemaFor(table)))
    validators.set(table, known)
    return known
  }

  function schemaFor(table: string): string {
    const own = schema.replaceAll('http://www.service-now.com/incident', `http://www.service-now.com/${table}`)
    const declared = own.replace('<xsd:schema', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"')
    if (table === 'incident') return declared
    const anything = '<xsd:any minOccurs="0" maxOccurs="unbounded" processContents="skip" namespace="##local"/>'
    return declared.replace(
      /(name="getRecordsResult"><xsd:complexType><xsd:sequence>)[\s\S]*?(<\/xsd:sequence>)/,
      `$1${anything}$2`,
    )
  }
}

/**
 * The one element of a Body by itself. The vendor's own examples leave the namespace of an answer out, which its WSDL
 * has; elements without a value stand there too, and columns that an instance has added are in its own WSDL alone. Nor
 * has this WSDL two columns that the recorded incidents have.
 */
function contentOf(envelope: string, wanted: string, table: string): string {
  const inner = /<soapenv:Body>([\s\S]*)<\/soapenv:Body>/.exec(envelope)?.[1] ?? ''
  const uri = `http://www.service-now.com/${table}`
  if (wanted === 'getRecords') return inner.replace('<table:getRecords', `<table:getRecords xmlns:table="${uri}"`)
  return inner
    .replace(/<(\w+)\/>/g, (whole, name: string) => (name === 'getRecordsResponse' ? whole : ''))
    .replace(/<(u_\w+|calendar_stc|work_notes_list)>[^<]*<\/\1>/g, '')
    .replace('<getRecordsResponse', `<t:getRecordsResponse xmlns:t="${uri}"`)
    .replace('</getRecordsResponse>', '</t:getRecordsResponse>')
}

function complaintsOf(validator: XsdValidator, xml: string): readonly string[] {
  const parsed = XmlDocument.fromString(xml)
  try {
    validator.validate(parsed)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return [...new Set(error.details.map(({ message }) => message.replace(/ Expected is[\s\S]*/, '').trim()))]
  } finally {
    parsed.dispose()
  }
}
