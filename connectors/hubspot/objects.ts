import type { Reply } from '../../src/contract/call.ts'
import { ask, get, path, type RestCall } from '../../src/contract/call.ts'
import type { FaultNews } from '../../src/contract/faults.ts'
import type { Batch, Find, Mask, Page, RecordSpec } from '../../src/contract/record.ts'
import { codeOfCategory, type HubspotError, newsOf } from './fault.ts'
import type { CrmObject } from './rows.ts'

/** The names of the CRM objects in paths. */
export type ObjectType = 'contacts' | 'companies' | 'deals'

/** What makes a record of a kind of CRM object. */
interface ObjectOptions<Row> {
  readonly type: ObjectType
  /** All properties that a mapping reads, for when everything is wanted: HubSpot cannot be asked for all. */
  readonly properties: readonly string[]
  readonly always?: readonly string[]
  readonly findBy?: RecordSpec<Row>['findBy']
}

/** A kind of CRM object: fetched in batches of 100, listed in pages of 100. */
export function objectRecord<Row extends CrmObject>(options: ObjectOptions<Row>): RecordSpec<Row> {
  const { type, properties, always, findBy } = options
  return {
    id: row => String(row.id),
    idForm: /^\d{1,19}$/,
    selectsFields: true,
    get: {
      // https://developers.hubspot.com/docs/api-reference/crm-objects-v3/batch/post-crm-v3-objects-objectType-batch-read
      atMost: 100,
      call: (keys, { want }) => batchRead(type, { ids: keys, properties: wanted(want, properties) }),
      rows: batchRows<Row>,
      failures: batchFailures,
    } satisfies Batch<Row>,
    list: {
      // https://developers.hubspot.com/docs/api-reference/crm-objects-v3/basic/get-crm-v3-objects-objectType
      atMost: 100,
      call: ({ size, cursor }, { want }) =>
        get(path`/crm/v3/objects/${type}`, {
          limit: size,
          after: cursor,
          properties: wanted(want, properties).join(',') || undefined,
          archived: false,
        }),
      page: pageOf<Row>,
    },
    ...(always && { always }),
    ...(findBy && { findBy }),
  }
}

/** Records by a unique property; not an index, so that it never lags. */
export function findByProperty<Row extends CrmObject>(
  options: Pick<ObjectOptions<Row>, 'type' | 'properties'> & { idProperty: string; keys: Find<Row>['keys'] },
): Find<Row> {
  const { type, properties, idProperty, keys } = options
  return {
    atMost: 100,
    call: (ids, { want }) => batchRead(type, { ids, idProperty, properties: wanted(want, properties) }),
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
  options: Pick<ObjectOptions<Row>, 'type' | 'properties'> & { among: readonly string[]; keys: Find<Row>['keys'] },
): Find<Row> {
  const { type, properties, among, keys } = options
  return {
    // IN takes 100 values, a search 5 groups and gives 10,000 rows in pages of 200.
    // https://developers.hubspot.com/docs/api-reference/crm-search-v3/guide
    atMost: 100,
    quota: 'search',
    // "A few moments", says the guide.
    lagSeconds: 30,
    call: (values, { want }, cursor) =>
      ask(path`/crm/v3/objects/${type}/search`, {
        filterGroups: among.map(propertyName => ({
          // IN tells capitals apart, and the values of such properties have none.
          filters: [{ propertyName, operator: 'IN', values: values.map(value => value.toLowerCase()) }],
        })),
        // The oldest first, which is the order that stands still while pages are read.
        sorts: [],
        properties: wanted(want, properties),
        limit: 200,
        after: cursor ?? '0',
      }),
    page: pageOf<Row>,
    keys,
  }
}

/** One page of any of HubSpot's lists. */
export function pageOf<Row>(reply: Reply): Page<Row> {
  return { rows: resultsOf<Row>(reply), next: nextOf(reply.body) }
}

/** The list in a reply; a body without one makes no sense. */
export function resultsOf<Row>(reply: Reply): readonly Row[] {
  const results: unknown = reply.body?.results
  if (!Array.isArray(results)) throw new TypeError('expected a list in "results"')
  return results
}

/** The cursor of the next page. */
export function nextOf(body: { paging?: { next?: { after?: unknown } } }): string | undefined {
  const after = body.paging?.next?.after
  return after === undefined || after === null ? undefined : String(after)
}

/** The errors that came along with results. */
export function errorsOf(reply: Reply): readonly HubspotError[] {
  return Array.isArray(reply.body?.errors) ? reply.body.errors : []
}

function batchRead(
  type: ObjectType,
  { ids, properties, idProperty }: { ids: readonly string[]; properties: readonly string[]; idProperty?: string },
): RestCall {
  const inputs = ids.map(id => ({ id }))
  const body = { inputs, properties, propertiesWithHistory: [], ...(idProperty && { idProperty }) }
  return ask(path`/crm/v3/objects/${type}/batch/read`, body, { archived: false })
}

function wanted(want: Mask, properties: readonly string[]): readonly string[] {
  return want === 'ALL' ? properties : want
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
