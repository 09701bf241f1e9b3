import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { remoteNumber } from '../../../src/simulator/world/open.ts'
import type { CrmTeamRow, CrmUserRow } from '../../../src/simulator/world/schema.ts'
import { checked, Invalid, integerOf, one, onlyKnown, portalId } from './replies.ts'
import { homeCurrency, idOf, instant, otherCurrencies } from './values.ts'

/** Owners and the account itself. */
export function tableRoutes({ world }: SimulatorContext): Route[] {
  return [
    // https://developers.hubspot.com/docs/api-reference/crm-crm-owners-v3/guide
    route('GET', '/crm/v3/owners', checked(owners)),
    route('GET', '/crm/v3/owners/:id', ({ params, query }) => {
      const wanted = query.get('archived') === 'true' ? 0 : 1
      const n = /^1\d{9}$/.test(params.id ?? '') ? remoteNumber(params.id ?? '') : 0
      const row = world.get<CrmUserRow>('SELECT * FROM crm_user WHERE n = ? AND is_active = ?', n, wanted)
      return one(row ? [ownerOf(row, teamsOf(row.n))] : [], params.id)
    }),
    // https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide
    route('GET', '/account-info/v3/details', () => json(account)),
  ]

  function teamsOf(user: number) {
    const rows = world.all<CrmTeamRow & { is_primary: 0 | 1 }>(
      // Not in their order, which `primary` tells.
      `SELECT crm_team.*, m.is_primary FROM crm_team_member m JOIN crm_team ON crm_team.n = m.team_n
        WHERE m.user_n = ? ORDER BY m.n DESC`,
      user,
    )
    return rows.map(({ n, name, is_primary }) => ({ id: idOf('3', n), name, primary: is_primary === 1 }))
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
    return json({
      results: page.map(row => ownerOf(row, teamsOf(row.n))),
      ...(rows.length > limit && { paging: { next: { after: next, link } } }),
    })
  }
}

function ownerOf(row: CrmUserRow, teams: readonly object[]) {
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
    ...(teams.length > 0 && { teams }),
  }
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
