import type { Reply } from '../../src/contract/call.ts'
import { ask, get, path, type RestCall } from '../../src/contract/call.ts'
import type { FaultNews } from '../../src/contract/faults.ts'
import { formed } from '../../src/contract/form.ts'
import { readText } from '../../src/contract/read.ts'
import type { Ask, Batch, Find, Paged, RecordSpec } from '../../src/contract/record.ts'
import { addedNames, factOf } from './custom-fields.ts'
import { codeOfCategory, type HubspotError, newsOf } from './fault.ts'
import { errorsOf, pageOf, resultsOf } from './replies.ts'
import type { CrmObject } from './rows.ts'
import { searchCall, searchLimits } from './search.ts'
import type { ObjectType } from './types.ts'

/** A type of object, and what can be asked of it. */
export interface ObjectKind {
  readonly type: ObjectType
  /** All properties that a mapping reads, for when everything is wanted: HubSpot cannot be asked for all. */
  readonly properties: readonly string[]
}

/** What makes a record of a kind of CRM object. */
interface ObjectOptions<Row> extends ObjectKind {
  readonly always?: readonly string[]
  /** Properties whose former values can be asked for, with a request of their own. */
  readonly history?: readonly string[]
  /** False where nothing lists all records of the kind; true if absent. */
  readonly isListed?: false
  readonly findBy?: RecordSpec<Row>['findBy']
}

/** A kind of CRM object: fetched in batches of 100, listed in pages of 100. */
export function objectRecord<Row extends CrmObject>(options: ObjectOptions<Row>): RecordSpec<Row> {
  const { type, always, history, isListed = true, findBy } = options
  return {
    id: ({ id, properties }) => {
      formed(properties, {}, 'properties')
      return readText(id) ?? ''
    },
    idForm: /^\d{1,19}$/,
    selectsFields: true,
    everyField: {
      facts: [factOf(type)],
      names: facts => [...new Set([...options.properties, ...addedNames(type, facts)])].sort(),
    },
    fieldSpace: { page: searchLimits.mostNames },
    join: (one, other) => ({ ...one, ...other, properties: { ...one.properties, ...other.properties } }),
    get: {
      // https://developers.hubspot.com/docs/api-reference/crm-objects-v3/batch/post-crm-v3-objects-objectType-batch-read
      atMost: 100,
      call: (keys, ask) => batchRead(type, { ids: keys, properties: wanted(ask, options) }),
      rows: batchRows<Row>,
      failures: batchFailures,
    } satisfies Batch<Row>,
    ...(isListed && { list: listOf<Row>(options) }),
    ...(history && { forms: { [historyField]: Object.fromEntries(history.map(name => [name, [{}] as const])) } }),
    ...(history && { detail: historyOf<Row>(type, history) }),
    ...(always && { always }),
    ...(findBy && { findBy }),
  }
}

function listOf<Row>(kind: ObjectKind): Paged<Row> {
  return {
    // https://developers.hubspot.com/docs/api-reference/crm-objects-v3/basic/get-crm-v3-objects-objectType
    atMost: 100,
    call: ({ size, cursor }, ask) =>
      get(path`/crm/v3/objects/${kind.type}`, {
        limit: size,
        after: cursor,
        properties: wanted(ask, kind).join(',') || undefined,
        archived: false,
      }),
    page: pageOf<Row>,
  }
}

/** Where a row has the former values of its properties; no property has this name. */
const historyField = 'propertiesWithHistory'

/** The former values of properties, with which a batch is half as large. */
function historyOf<Row extends CrmObject>(
  type: ObjectType,
  history: readonly string[],
): NonNullable<RecordSpec<Row>['detail']> {
  return {
    // https://developers.hubspot.com/docs/api-reference/crm-deals-v3/guide#retrieve-deals
    atMost: 50,
    fields: [historyField],
    call: ids => batchRead(type, { ids, properties: ['hs_object_id'], history }),
    // What else such a row has must not be laid over the row that it belongs to.
    rows: reply =>
      batchRows<Row>(reply).map(
        row => ({ id: row.id, [historyField]: row[historyField as keyof Row] }) as unknown as Row,
      ),
  }
}

/** Records by a unique property; not an index, so that it never lags. */
export function findByProperty<Row extends CrmObject>(
  options: ObjectKind & { idProperty: string; keys: Find<Row>['keys'] },
): Find<Row> {
  const { type, idProperty, keys } = options
  return {
    atMost: 100,
    call: (ids, ask) => batchRead(type, { ids, idProperty, properties: wanted(ask, options) }),
    page(reply) {
      const [failure] = batchFailures(reply)
      if (failure) throw new TypeError(`a key failed by itself: ${failure.fault.message ?? failure.fault.code}`)
      return { rows: batchRows<Row>(reply) }
    },
    keys,
  }
}

/** Records by any of several properties, from the search index. */
export function findBySearch<Row extends CrmObject>(
  options: ObjectKind & { among: readonly string[]; keys: Find<Row>['keys'] },
): Find<Row> {
  const { type, among, keys } = options
  return {
    // As many domains as fit into a search that names each twice.
    atMost: 30,
    quota: searchLimits.quota,
    lagSeconds: searchLimits.lagSeconds,
    call: (values, ask, cursor) =>
      searchCall(type, {
        // IN takes words of any property in small letters.
        groups: among.map(propertyName => [
          { propertyName, operator: 'IN', values: values.map(value => value.toLowerCase()) },
        ]),
        properties: wanted(ask, options),
        page: { size: searchLimits.atMost, cursor },
      }),
    page: pageOf<Row>,
    keys,
  }
}

interface BatchRead {
  readonly ids: readonly string[]
  readonly properties: readonly string[]
  readonly history?: readonly string[]
  readonly idProperty?: string
}

function batchRead(type: ObjectType, { ids, properties, history = [], idProperty }: BatchRead): RestCall {
  const inputs = ids.map(id => ({ id }))
  const body = { inputs, properties, propertiesWithHistory: history, ...(idProperty && { idProperty }) }
  return ask(path`/crm/v3/objects/${type}/batch/read`, body, { archived: false })
}

/** The properties to ask for; where everything is wanted, all that the mapping reads and all that the account has added. */
export function wanted(
  { want, facts }: Pick<Ask, 'want' | 'facts'>,
  { type, properties }: ObjectKind,
): readonly string[] {
  const names = want === 'ALL' ? [...properties, ...addedNames(type, facts)] : want
  return names.filter(name => name !== historyField)
}

function batchRows<Row>(reply: Reply): readonly Row[] {
  const { status } = reply.body ?? {}
  if (status !== undefined && status !== 'COMPLETE') throw new TypeError('the batch was not completed')
  // An error that names no key could be about any of them: none may then be taken for absent.
  const unowned = errorsOf(reply).find(error => !isAbsence(error) && idsOf(error).length === 0)
  if (unowned) throw new TypeError(`a batch failed in part: ${newsOf(unowned, 'PROVIDER_REJECTED').message ?? ''}`)
  return resultsOf<Row>(reply)
}

/** A missing id is an error of category OBJECT_NOT_FOUND in a 207, and no failure. */
function batchFailures(reply: Reply): readonly { readonly key: string; readonly fault: FaultNews }[] {
  return errorsOf(reply)
    .filter(error => !isAbsence(error))
    .flatMap(error => idsOf(error).map(key => ({ key, fault: newsOf(error, codeOfCategory(error)) })))
}

const isAbsence = (error: HubspotError) => error.category === 'OBJECT_NOT_FOUND'

const idsOf = (error: HubspotError) => error.context?.ids ?? []
