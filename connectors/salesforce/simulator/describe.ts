import type { Field, FieldType, Kind, Org } from './model.ts'

const soapTypes: Partial<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  anyType: 'xsd:anyType',
}

const texts: ReadonlySet<FieldType> = new Set(['string', 'textarea', 'picklist', 'email', 'phone', 'url', 'combobox'])
const numbers: ReadonlySet<FieldType> = new Set(['double', 'currency', 'percent'])

/** A field as it is described, in the order of the alphabet. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm */
export function describeField(field: Field) {
  const { name, label, type, custom, isLong = false, words = [], relationship, referenceTo = [] } = field
  const length = type === 'id' || type === 'reference' ? 18 : texts.has(type) ? (isLong ? 32_000 : 255) : 0
  const isOwn = /^(Id|IsDeleted|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp)$/.test(name)
  return {
    aggregatable: !isLong,
    aiPredictionField: false,
    autoNumber: false,
    byteLength: length * 3,
    calculated: false,
    calculatedFormula: null,
    cascadeDelete: false,
    caseSensitive: false,
    compoundFieldName: null,
    controllerName: null,
    createable: !isOwn,
    custom,
    defaultValue: null,
    defaultValueFormula: null,
    defaultedOnCreate: isOwn,
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: false,
    extraTypeInfo: null,
    filterable: !isLong,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: false,
    groupable: !isLong,
    highScaleNumber: false,
    htmlFormatted: false,
    idLookup: type === 'id',
    inlineHelpText: null,
    label,
    length,
    mask: null,
    maskType: null,
    name,
    nameField: name === 'Name',
    namePointing: referenceTo.length > 1,
    nillable: !isOwn && type !== 'boolean',
    permissionable: !isOwn,
    picklistValues: words.map(value => ({ active: true, defaultValue: false, label: value, validFor: null, value })),
    polymorphicForeignKey: referenceTo.length > 1,
    precision: numbers.has(type) ? 18 : 0,
    queryByDistance: false,
    referenceTargetField: null,
    referenceTo,
    relationshipName: relationship ?? null,
    relationshipOrder: null,
    restrictedDelete: false,
    restrictedPicklist: false,
    scale: numbers.has(type) ? 2 : 0,
    searchPrefilterable: false,
    soapType: soapTypes[type] ?? 'xsd:string',
    sortable: !isLong && type !== 'multipicklist',
    type,
    unique: false,
    updateable: !isOwn,
    writeRequiresMasterRead: false,
  }
}

/** What is said of a kind of object wherever it is described. */
export function describeKind({ name, label, plural, prefix, custom = false, isSearchable = false }: Kind) {
  return {
    activateable: false,
    createable: true,
    custom,
    customSetting: false,
    deepCloneable: false,
    deletable: true,
    deprecatedAndHidden: false,
    feedEnabled: !custom,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: prefix,
    label,
    labelPlural: plural,
    layoutable: true,
    mergeable: false,
    mruEnabled: true,
    name,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    searchable: isSearchable,
    triggerable: true,
    undeletable: true,
    updateable: true,
  }
}

/** The fields of a kind that the user may see. */
export const visibleFields = ({ fields }: Kind) => fields.filter(({ isHidden }) => isHidden !== true)

/** The kinds of children of a kind. */
export function describeChildren({ children }: Kind) {
  return children.map(({ name, kind, field }) => ({
    cascadeDelete: false,
    childSObject: kind,
    deprecatedAndHidden: false,
    field,
    junctionIdListNames: [],
    junctionReferenceTo: [],
    relationshipName: name,
    restrictedDelete: false,
  }))
}

/** Where a page of a record is; `{ID}` stands for its id. */
export const pageOf = ({ pages }: Org) => `${pages}/{ID}`
