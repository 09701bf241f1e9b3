import { get, path, type Reply } from '../../../src/contract/call.ts'
import { columns } from '../../../src/contract/columns.ts'
import { defineConnector } from '../../../src/contract/connector.ts'
import type { Team } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { secretText } from '../../../src/contract/secret.ts'

/** A squad as the provider sends it. */
interface SquadRow {
  readonly id: number
  readonly title: string | null
  readonly purpose: string | null
  readonly created: string | null
  readonly retired: boolean | null
}

const c = columns<SquadRow>()

/** Team from squads. */
const teamMapping: Mapping<Team, SquadRow> = {
  ...absent('customFields', 'isDefault', 'updatedAt', 'url'),
  name: c.text('title'),
  description: c.text('purpose'),
  createdAt: c.instant('created'),
  isDeleted: c.flag('retired'),
}

/** A helpdesk of one record, as an example. */
export default defineConnector({
  name: 'example',
  title: 'Example Desk',
  categories: ['HELPDESK'],
  version: '1',
  docs: 'https://desk.example/docs',
  settings: {
    key: { about: 'The API key: Settings, API.', example: 'key_1', secret: true, pattern: 'key_\\w+' },
    site: { about: 'The first part of your address, before .desk.example.', example: 'acme', pattern: '[a-z0-9-]+' },
  },
  origin: ({ site }) => `https://${site}.desk.example`,
  auth: { kind: 'headers', headers: ({ key }) => ({ authorization: secretText`Bearer ${key}` }) },
  quotas: { default: { windows: [{ requests: 100, perSeconds: 60 }], docs: 'https://desk.example/docs/limits' } },
  check: () => get(path`/squads`, { limit: 1 }),
  records: {
    squad: {
      id: (row: SquadRow) => String(row.id),
      get: {
        atMost: 50,
        call: ids => get(path`/squads`, { ids: ids.join(',') }),
        rows: squadsIn,
      },
      list: {
        atMost: 100,
        call: ({ size, cursor }) => get(path`/squads`, { limit: size, after: cursor }),
        page: reply => ({ rows: squadsIn(reply), next: reply.body.after ?? undefined }),
      },
    },
  },
  entities: { Team: { of: 'squad', mapping: teamMapping } },
})

/** The squads in a reply; a reply without them makes no sense, and says so rather than look empty. */
function squadsIn({ body }: Reply): readonly SquadRow[] {
  if (!Array.isArray(body?.squads)) throw new TypeError('expected a list in "squads"')
  return body.squads
}
