import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../../src/contract/call.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import { specsFolder } from '../../../test/judges/with-specs.ts'

/** A reply of REST. */
export const replied = (status: number, body: unknown): Reply => ({ status, headers: {}, body, bytes: 0 })

/** A reply of SOAP, from the text of its envelope. */
export function soapReplied(text: string, status = 200): Reply {
  const body = parseXml(text).children.find(({ name }) => name === 'Body')
  const xml = body?.children[0]
  return { ...replied(status, null), ...(xml !== undefined && { xml }) }
}

/** An envelope around a body. */
export const enveloped = (body: string): string =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sf="urn:fault.partner.soap.sforce.com"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`

/** The text of something that Salesforce once said. */
export const sample = (file: string): string => readFileSync(join(specsFolder, 'salesforce', 'samples', file), 'utf8')
