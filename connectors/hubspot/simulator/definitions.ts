import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
} from '../../../src/simulator/simulator.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { CrmTicketStageRow, LeadStageRow, PipelineRow, StageRow } from '../../../src/simulator/world/schema.ts'
import { addedDefinitions, definition } from './added.ts'
import { kindOf, ownNames } from './kinds.ts'
import { checked, invalid, one, onlyKnown } from './replies.ts'
import { leadStageOf, ticketPipelineOf, ticketStageOf } from './service-properties.ts'
import { idOf } from './values.ts'

/** Pipelines were made when the account was, of which HubSpot keeps no record. */
const never = '1970-01-01T00:00:00Z'
const times = { createdAt: never, updatedAt: never }

/** Pipelines and the definitions of properties. */
export function definitionRoutes({ world }: SimulatorContext): Route[] {
  return [
    // https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide
    route('GET', '/crm/v3/pipelines/:type', ({ params }) => of(params.type, all => json({ results: all }))),
    route('GET', '/crm/v3/pipelines/:type/:id', ({ params }) => of(params.type, all => one(all, params.id))),
    route('GET', '/crm/v3/pipelines/:type/:id/stages', ({ params }) =>
      of(params.type, all => {
        const found = all.find(({ id }) => id === params.id)
        return found ? json({ results: found.stages }) : one([], params.id)
      }),
    ),
    // https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide
    route(
      'GET',
      '/crm/v3/properties/:type',
      checked(({ params, query }) => {
        onlyKnown(query.keys(), ['archived', 'dataSensitivity', 'locale', 'properties'])
        const kind = kindOf(params.type)
        if (kind === undefined) return invalid(`Unable to infer object type from: ${params.type}`)
        const archived = query.get('archived') === 'true'
        const own = archived
          ? []
          : ownNames(kind).map(name => ({ ...definition(name, name), hubspotDefined: true, archived }))
        return json({ results: [...own, ...addedDefinitions(world, { table: kind.table, archived })] })
      }),
    ),
    // https://developers.hubspot.com/docs/api-reference/crm-custom-objects-v3/guide
    route(
      'GET',
      '/crm-object-schemas/v3/schemas',
      checked(({ query }) => {
        onlyKnown(query.keys(), ['archived'])
        return json({ results: query.get('archived') === 'true' ? [] : [machines] })
      }),
    ),
  ]

  function of(type: string | undefined, answer: (pipelines: readonly Pipeline[]) => SimulatorReply): SimulatorReply {
    const pipelines = pipelinesOf[kindOf(type)?.type ?? '']
    return pipelines ? answer(pipelines(world)) : invalid(`Unable to infer object type from: ${type}`)
  }
}

/** The one kind of object that the account has added. */
const machines = {
  id: '2024001',
  objectTypeId: '2-2024001',
  fullyQualifiedName: 'p147000001_machine',
  name: 'machine',
  labels: { singular: 'Machine', plural: 'Machines' },
  primaryDisplayProperty: 'serial_number',
  requiredProperties: ['serial_number'],
  searchableProperties: ['serial_number'],
  properties: [],
  associations: [],
  ...times,
  archived: false,
}

interface Pipeline {
  id: string | null
  stages: readonly object[]
}

const pipelinesOf: Readonly<Record<string, (world: World) => readonly Pipeline[]>> = {
  deals: dealPipelines,
  leads: leadPipelines,
  tickets: ticketPipelines,
}

function dealPipelines(world: World) {
  const stages = Map.groupBy(world.all<StageRow>('SELECT * FROM stage ORDER BY n'), ({ pipeline_n }) => pipeline_n)
  return world.all<PipelineRow>('SELECT * FROM pipeline ORDER BY position').map(row => ({
    label: row.name,
    displayOrder: row.position,
    id: idOf('1', row.n),
    // Not in their order, which `displayOrder` tells.
    stages: (stages.get(row.n) ?? []).toReversed().map(dealStage),
    ...times,
    archived: row.is_active === 0,
  }))
}

function dealStage(row: StageRow) {
  const probability = Number.isInteger(row.probability) ? row.probability.toFixed(1) : String(row.probability)
  const metadata = { isClosed: String(row.category !== 'OPEN'), probability }
  return stage({ id: idOf('2', row.n), label: row.name, displayOrder: row.position, metadata })
}

function leadPipelines(world: World) {
  const stages = world
    .all<LeadStageRow>('SELECT * FROM lead_stage ORDER BY n DESC')
    .map(({ n, name }) =>
      stage({ id: leadStageOf(n), label: name, displayOrder: n - 1, metadata: { isClosed: 'false' } }),
    )
  return [{ label: 'Lead pipeline', displayOrder: 0, id: 'lead-pipeline-id', stages, ...times, archived: false }]
}

function ticketPipelines(world: World) {
  const rows = world.all<CrmTicketStageRow>('SELECT * FROM crm_ticket_stage ORDER BY n')
  return [...Map.groupBy(rows, ({ pipeline }) => pipeline)].map(([label, own], displayOrder) => ({
    label,
    displayOrder,
    id: ticketPipelineOf(own[0]?.n ?? 1),
    stages: own.map(({ n, name, position, status }) => {
      const isClosed = status === 'CLOSED'
      const metadata = { isClosed: String(isClosed), ticketState: isClosed ? 'CLOSED' : 'OPEN' }
      return stage({ id: ticketStageOf(n), label: name, displayOrder: position, metadata })
    }),
    ...times,
    archived: false,
  }))
}

function stage(parts: { id: string | null; label: string; displayOrder: number; metadata: object }) {
  return { ...parts, ...times, writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT', archived: false }
}
