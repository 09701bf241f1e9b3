import type { Random } from './random.ts'
import type { SimulatorReply } from './simulator.ts'

type TextChange = (text: string, random: Random) => Pick<SimulatorReply, 'text' | 'bytes' | 'contentType'>

/** What may be wrong with how a reply is written. */
export const textChanges = {
  /** Cut anywhere, with a length that says that this is all. */
  cut: (text, random) => ({ text: text.slice(0, random.integer(1, Math.max(1, text.trimEnd().length - 1))) }),
  brokenUtf8: (text, random) => {
    const bytes = Buffer.from(text)
    const middle = random.integer(1, bytes.length - 1)
    return { bytes: Buffer.concat([bytes.subarray(0, middle), Buffer.from([0xff]), bytes.subarray(middle)]) }
  },
  /** Another charset than UTF-8, and it says so: right data. */
  utf16: text => ({
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(withoutDeclaration(text), 'utf16le')]),
    contentType: isXml(text) ? 'text/xml; charset=utf-16' : 'application/json; charset=utf-16',
  }),
  byteOrderMark: text => ({ bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]) }),
  twoRoots: text => ({ text: isXml(text) ? `${text}<another/>` : `${text}{}` }),
  garbageAfter: text => ({ text: `${text} and more` }),
  /** JSON in the place of XML, and XML in the place of JSON. */
  otherFormat: text =>
    isXml(text)
      ? { text: '{"result":[],"status":"success"}', contentType: 'application/json' }
      : { text: '<?xml version="1.0"?><result><row/></result>', contentType: 'application/xml' },
  doctype: text => ({
    text: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${isXml(text) ? withoutDeclaration(text) : '<x>&b;</x>'}`,
    contentType: 'text/xml; charset=utf-8',
  }),
  emptyBody: () => ({ text: '' }),
  emptyEnvelope: text =>
    isXml(text)
      ? {
          text: '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body/></soapenv:Envelope>',
        }
      : { text: '{}' },
  justNull: text => ({ text: isXml(text) ? '<null/>' : 'null' }),
  /** The first key of each object again, with another value: which of them counts is anybody's guess. */
  keysTwice: text => ({ text: text.replace(/\{"(\w+)":/, '{"$1":"first","$1":') }),
  prototypeKeys: text => ({
    text: isXml(text)
      ? text.replace(/(<\/(?:[\w.-]+:)?Body>)/, '<__proto__><polluted>yes</polluted></__proto__>$1')
      : text.replaceAll('{"', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"'),
  }),
  html: () => ({
    text: '<!doctype html><html><head><title>Maintenance</title></head><body><h1>We will be right back.</h1></body></html>',
    contentType: 'text/html; charset=utf-8',
  }),
  deep: text => ({
    text: isXml(text)
      ? text.replace(/(<\/(?:[\w.-]+:)?Body>)/, `${'<d>'.repeat(5_000)}${'</d>'.repeat(5_000)}$1`)
      : `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  }),
} satisfies Record<string, TextChange>

function isXml(text: string): boolean {
  return text.trimStart().startsWith('<')
}

function withoutDeclaration(text: string): string {
  return text.replace(/^\s*<\?xml[^>]*\?>/, '')
}
