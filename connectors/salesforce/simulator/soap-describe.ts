import { element, type XmlChildren, type XmlNode } from '../../../src/simulator/soap.ts'
import { describeChildren, describeField, describeKind, pageOf, visibleFields } from './describe.ts'
import type { Value } from './model.ts'
import type { RestMeans } from './rest.ts'
import { valueXml } from './soap-rows.ts'
import { unknownType } from './soql-run.ts'

/** What an object is, with its fields and the lists within it. */
export function describeXml({ org }: Pick<RestMeans, 'org'>, name: string): XmlChildren {
  const kind = org.kind(name)
  if (kind === undefined) throw unknownType(name)
  const { searchable, ...common } = describeKind(kind)
  const said: Readonly<Record<string, Value>> = {
    ...common,
    searchable,
    compactLayoutable: true,
    defaultImplementation: null,
    idEnabled: true,
    implementedBy: null,
    implementsInterfaces: null,
    networkScopeFieldName: null,
    searchLayoutable: true,
    urlDetail: pageOf(org),
    urlEdit: `${pageOf(org)}/e`,
    urlNew: `${org.pages}/${kind.prefix}/e`,
  }
  const lists: Readonly<Record<string, readonly XmlNode[]>> = {
    childRelationships: describeChildren(kind).map(child => element('childRelationships', {}, described(child))),
    fields: visibleFields(kind).map(field => element('fields', {}, described(describeField(field)))),
  }
  return inAlphabet({
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, [valueXml(key, value)]])),
    ...lists,
  })
}

/** Of what REST says is null, SOAP says nothing; lists are repeated. */
function described(object: Readonly<Record<string, unknown>>): XmlChildren {
  return inAlphabet(
    Object.fromEntries(
      Object.entries(object).flatMap(([name, value]) => {
        if (value === null) return []
        if (!Array.isArray(value)) return [[name, [element(name, {}, value as Value)]]]
        const all = value.map(each =>
          typeof each === 'object'
            ? element(name, {}, described(each as Readonly<Record<string, unknown>>))
            : element(name, {}, each),
        )
        return [[name, all]]
      }),
    ),
  )
}

/** The schema has all of them in the order of the alphabet. */
function inAlphabet(elements: Readonly<Record<string, readonly XmlNode[]>>): XmlChildren {
  return Object.entries(elements)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, nodes]) => nodes)
}
