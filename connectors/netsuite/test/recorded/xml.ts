import { textOf, type XmlNode } from '../../../../src/contract/xml.ts'

/** A record has an id; a line of an invoice has a number that is unique in its invoice only. */
export function idsOf(record: XmlNode | undefined, xml: XmlNode): { readonly id: string; readonly parent?: string } {
  const parent = String(record?.attributes.internalId)
  return xml === record || xml.attributes.internalId !== undefined
    ? { id: String(xml.attributes.internalId) }
    : { id: `${parent}-${textOf(xml, 'line')}`, parent }
}

/** The whole reply, as our own request would have it, and the record in it. */
export function opened(body: XmlNode): { readonly content: XmlNode; readonly record: XmlNode } {
  const [get] = body.children
  const [response] = get?.children ?? []
  const record = response?.children.find(({ name }) => name === 'record')
  if (get === undefined || record === undefined) throw new TypeError('The recording holds no record.')
  const list = { ...get, name: 'readResponseList', attributes: {}, children: get.children }
  return { content: { ...get, name: 'getListResponse', children: [list] }, record }
}
