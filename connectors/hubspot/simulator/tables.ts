import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { remoteNumber } from '../../../src/simulator/world/open.ts'
import type { CrmUserRow, PipelineRow, StageRow } from '../../../src/simulator/world/schema.ts'
import { checked, failure, Invalid, integerOf, invalid, onlyKnown, portalId } from './replies.ts'
import { homeCurrency, idOf, instant, otherCurrencies } from './values.ts'

/** Pipelines were made when the account was, of which HubSpot keeps no record. */
const never = '1970-01-01T00:00:00Z'

/** Pipelines, owners and the account itself. */
export function tableRoutes({ world }: SimulatorContext): Route[] {
  return [
    // https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide
    route('GET', '/crm/v3/pipelines/:type', ({ params }) => ofDeals(params, () => json({ results: pipelines() }))),
    route('GET', '/crm/v3/pipelines/:type/:id', ({ params }) => ofDeals(params, () => one(pipelines(), params.id))),
    route('GET', '/crm/v3/pipelines/:type/:id/stages', ({ params }) =>
      ofDeals(params, () => {
        const found = pipelines().find(({ id }) => id === params.id)
        return found ? json({ results: found.stages }) : one([], params.id)
      }),
    ),
    // https://developers.hubspot.com/docs/api-reference/crm-crm-owners-v3/guide
    route('GET', '/crm/v3/owners', checked(owners)),
    route('GET', '/crm/v3/owners/:id', ({ params, query }) => {
      const wanted = query.get('archived') === 'true' ? 0 : 1
      const n = /^1\d{9}$/.test(params.id ?? '') ? remoteNumber(params.id ?? '') : 0
      const row = world.get<CrmUserRow>('SELECT * FROM crm_user WHERE n = ? AND is_active = ?', n, wanted)
      return one(row ? [ownerOf(row)] : [], params.id)
    }),
    // https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide
    route('GET', '/account-info/v3/details', () => json(account)),
  ]

  function pipelines() {
    const stages = Map.groupBy(world.all<StageRow>('SELECT * FROM stage ORDER BY n'), ({ pipeline_n }) => pipeline_n)
    return world.all<PipelineRow>('SELECT * FROM pipeline ORDER BY position').map(row => ({
      label: row.name,
      displayOrder: row.position,
      id: idOf('1', row.n),
      // Not in their order, which `displayOrder` tells.
      stages: (stages.get(row.n) ?? []).toReversed().map(stageOf),
      createdAt: never,
      updatedAt: never,
      archived: row.is_active === 0,
    }))
  }

  function owners({ query }: SimulatorRequest): SimulatorReply {
    onlyKnown(query.keys(), ['limit', 'after', 'archived', 'email'])
    const limit = integerOf(query.get('limit'), { name: 'limit', otherwise: 100, most: 500 })
    const after = query.get('after')
    if (after !== null && !/^\d+$/.test(after)) throw new Invalid(`The cursor '${after}' is not one of this list`)
    const active = query.get('archived') === 'true' ? 0 : 1
    const email = query.get('email')
    const rows = world.all<CrmUserRow>(
      'SELECT * FROM crm_user WHERE is_active = ? AND n > ? AND (? IS NULL OR lower(email) = lower(?)) ORDER BY n LIMIT ?',
      ...[active, Number(after ?? 0), email, email, limit + 1],
    )
    const page = rows.slice(0, limit)
    const next = String(page.at(-1)?.n ?? 0)
    const link = `https://api.hubapi.com/crm/v3/owners?limit=${limit}&after=${next}`
    return json({ results: page.map(ownerOf), ...(rows.length > limit && { paging: { next: { after: next, link } } }) })
  }
}

function stageOf(row: StageRow) {
  return {
    label: row.name,
    displayOrder: row.position,
    metadata: {
      isClosed: String(row.category !== 'OPEN'),
      probability: Number.isInteger(row.probability) ? row.probability.toFixed(1) : String(row.probability),
    },
    id: idOf('2', row.n),
    createdAt: never,
    updatedAt: never,
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    archived: false,
  }
}

function ownerOf(row: CrmUserRow) {
  const id = idOf('1', row.n)
  return {
    id,
    email: row.email,
    type: 'PERSON',
    firstName: row.first_name,
    lastName: row.last_name,
    // An archived owner has no user any more.
    ...(row.is_active === 1 && { userId: 40_000_000 + row.n }),
    userIdIncludingInactive: 40_000_000 + row.n,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    archived: row.is_active === 0,
    ...(row.team !== null && { teams: [{ id: String(row.team.length), name: row.team, primary: true }] }),
  }
}

function ofDeals({ type }: Readonly<Record<string, string>>, handler: () => SimulatorReply): SimulatorReply {
  return type === 'deals' || type === '0-3' ? handler() : invalid(`Unable to infer object type from: ${type}`)
}

function one(rows: readonly { id: string | null }[], id: string | undefined): SimulatorReply {
  const row = rows.find(each => each.id === id)
  return row ? json(row) : failure(404, 'OBJECT_NOT_FOUND', 'Object not found', { context: { id: [id] } })
}

const account = {
  portalId,
  accountType: 'DEVELOPER_TEST',
  timeZone: 'US/Eastern',
  companyCurrency: homeCurrency,
  additionalCurrencies: otherCurrencies,
  utcOffset: '-04:00',
  utcOffsetMilliseconds: -14_400_000,
  uiDomain: 'app.hubspot.com',
  dataHostingLocation: 'na1',
}
