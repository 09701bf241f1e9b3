import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** The schemas of a WSDL, by which whole envelopes are judged. */
export interface Xsd {
  /** What the schemas have against an envelope. */
  complaints(envelope: string): readonly string[]
}

/** An envelope holds elements that the WSDL's schemas know, and no others. */
const envelopeSchema = `
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
  targetNamespace="http://schemas.xmlsoap.org/soap/envelope/" elementFormDefault="qualified">
  <!-- imports -->
  <xsd:complexType name="Part">
    <xsd:sequence><xsd:any namespace="##other" processContents="strict" minOccurs="0" maxOccurs="unbounded"/></xsd:sequence>
  </xsd:complexType>
  <xsd:element name="Envelope">
    <xsd:complexType>
      <xsd:sequence>
        <xsd:element name="Header" type="soap:Part" minOccurs="0"/>
        <xsd:element name="Body" type="soap:Part"/>
      </xsd:sequence>
    </xsd:complexType>
  </xsd:element>
</xsd:schema>`.trim()

/** Compiles all schemas of a WSDL, which takes NetSuite's two seconds: each of them imports the others. */
export function compileXsd(wsdl: string): Xsd {
  xmlRegisterFsInputProviders()
  const imports = readFileSync(wsdl, 'utf8').match(/<xsd:import namespace="[^"]+" schemaLocation="[^"]+"\/>/g) ?? []
  const schema = envelopeSchema.replace('<!-- imports -->', imports.join(''))
  return judgeOf(XmlDocument.fromString(schema, { url: join(wsdl, '../all.xsd') }))
}

/** Compiles the schemas that stand within a WSDL; one that imports another is told where that is. */
export function compileInlineXsd(wsdl: string): Xsd {
  const text = readFileSync(wsdl, 'utf8')
  const prefixes = /<(?:\w+:)?definitions\b[^>]*>/.exec(text)?.[0].match(/xmlns:\w+="[^"]*"/g) ?? []
  const schemas = text.match(/<(?:\w+:)?schema\b[\s\S]*?<\/(?:\w+:)?schema>/g) ?? []
  const placeOf = new Map(
    schemas.map((schema, index) => [/targetNamespace="([^"]*)"/.exec(schema)?.[1] ?? '', `inline-${index}.xsd`]),
  )
  const located = (schema: string) =>
    schema
      .replace(/<(?:\w+:)?schema\b[^>]*/, head => {
        // What a schema says of its own counts.
        const further = prefixes.filter(each => !head.includes(each.slice(0, each.indexOf('=') + 1)))
        return `${head} ${further.join(' ')}`
      })
      .replace(/<((?:\w+:)?import) namespace="([^"]*)"\s*\/>/g, (_, name: string, namespace: string) => {
        return `<${name} namespace="${namespace}" schemaLocation="${placeOf.get(namespace)}"/>`
      })
  const files = schemas.map((schema, index) => [`inline-${index}.xsd`, new TextEncoder().encode(located(schema))])
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)))
  const imports = [...placeOf].map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  )
  return judgeOf(
    XmlDocument.fromString(envelopeSchema.replace('<!-- imports -->', imports.join('')), { url: 'all.xsd' }),
  )
}

function judgeOf(schema: XmlDocument): Xsd {
  const validator = XsdValidator.fromDoc(schema)
  return {
    complaints(envelope) {
      const parsed = XmlDocument.fromString(envelope)
      try {
        validator.validate(parsed)
        return []
      } catch (error) {
        if (!(error instanceof XmlValidateError)) throw error
        return [...new Set(error.details.map(({ message }) => shortened(message)))]
      } finally {
        parsed.dispose()
      }
    },
  }
}

/** The message without its namespaces and its lists of what would have been right. */
function shortened(message: string): string {
  const [first = ''] = message.replace(/\{[^}]*\}/g, '').split(/ Expected is| is not an element of the set/)
  return first.trim()
}
