import type { OAuthServer } from '../../src/simulator/oauth.ts'
import {
  defineSimulator,
  json,
  type QuotaState,
  route,
  type Simulator,
  type SimulatorContext,
} from '../../src/simulator/simulator.ts'
import { bytesOf } from '../../src/simulator/world/attachment-bytes.ts'
import type { AttachmentRow } from '../../src/simulator/world/schema.ts'
import { attachments, journal, slaDefinitions, taskSlas } from './simulator/around-incidents.ts'
import { choices, dictionary, tableDefinitions } from './simulator/definitions.ts'
import type { Instance } from './simulator/evaluate.ts'
import { numberIn } from './simulator/ids.ts'
import { incidents } from './simulator/incidents.ts'
import { createServiceNowOAuth, isOfToken, isOfTokens, oauthRoutes } from './simulator/oauth.ts'
import { failure, notLetIn } from './simulator/replies.ts'
import { credentials, isBasic } from './simulator/security.ts'
import { soapRoutes } from './simulator/soap-routes.ts'
import { tableRoutes } from './simulator/table-routes.ts'
import { anyTable, companies, groups, memberships, users } from './simulator/users.ts'

/** What a ServiceNow simulator may be told. */
export interface ServiceNowOptions {
  /** Which columns conditions do not find, by their tables: the instance then leaves the conditions out without a word. */
  readonly forgets?: (column: string) => boolean
  /** Who gives out tokens; one of its own by default. */
  readonly oauth?: OAuthServer
}

/** How long the address of a request may be. */
const longestAddress = 8000

/** An offline instance: its Table API, its direct web services, and the files of its attachments. */
export function createServiceNow({
  forgets = () => false,
  oauth = createServiceNowOAuth(),
}: ServiceNowOptions = {}): Simulator {
  return defineSimulator({
    name: 'servicenow',
    credentials,
    // Made by an administrator: https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.html
    quotas: [
      { name: 'Table API', requests: 100_000, perSeconds: 3600, match: ({ path }) => path.startsWith('/api/now/') },
    ],
    rateLimited: ({ requests }, retryAfterSeconds) =>
      json(
        {
          error: {
            message: 'Rate limit exceeded',
            detail: `Rate limit of ${requests} requests per hour for Table API exceeded`,
          },
          status: 'failure',
        },
        429,
        { 'retry-after': String(Math.ceil(retryAfterSeconds)) },
      ),
    headers: states => ({ 'x-is-logged-in': 'true', ...quotaHeaders(states) }),
    guard: ({ headers, path, query }) => {
      if (isOfTokens(path)) return undefined
      if (!isBasic(headers.authorization) && !isOfToken(headers.authorization, oauth))
        return path.endsWith('.do')
          ? notLetIn()
          : failure(401, 'User Not Authenticated', 'Required to provide Auth information')
      if (path.length + query.toString().length > longestAddress)
        return { status: 414, text: '<html><body>414 Request-URI Too Large</body></html>', contentType: 'text/html' }
      return undefined
    },
    routes(context) {
      const instance = instanceOf(context, forgets)
      return [
        ...oauthRoutes(oauth),
        ...tableRoutes(instance, context.origin),
        ...soapRoutes(instance),
        fileRoute(context),
      ]
    },
    notFound: () => failure(400, 'Requested URI does not represent any resource'),
  })
}

export default createServiceNow()

function instanceOf({ world }: SimulatorContext, forgets: Instance['forgets']): Instance {
  return {
    world,
    forgets,
    tables: {
      incident: anyTable(incidents(world)),
      sys_user: anyTable(users(world)),
      core_company: anyTable(companies(world)),
      sys_user_group: anyTable(groups),
      sys_user_grmember: anyTable(memberships),
      sys_journal_field: anyTable(journal),
      sys_attachment: anyTable(attachments),
      task_sla: anyTable(taskSlas),
      contract_sla: anyTable(slaDefinitions),
      sys_dictionary: anyTable(dictionary(world)),
      sys_choice: anyTable(choices),
      sys_db_object: anyTable(tableDefinitions),
    },
  }
}

/** The bytes of a file. https://www.servicenow.com/docs/r/api-reference/rest-apis/c_AttachmentAPI.html */
function fileRoute({ world }: SimulatorContext) {
  return route('GET', '/api/now/attachment/:id/file', ({ params }) => {
    const n = numberIn('sys_attachment', params.id ?? '')
    const row = world.get<AttachmentRow>('SELECT * FROM attachment WHERE n = ? AND is_deleted = 0', n)
    if (row === undefined)
      return failure(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    const metadata = JSON.stringify({ file_name: encodeURIComponent(row.file_name), size_bytes: String(row.size) })
    const headers = { 'x-attachment-metadata': metadata }
    return { status: 200, bytes: bytesOf(row), contentType: row.content_type, headers }
  })
}

/** The rule's sys_id, and when the hour ends. */
function quotaHeaders(states: readonly QuotaState[]): Record<string, string> {
  const [state] = states
  if (state === undefined) return {}
  return {
    'x-ratelimit-limit': String(state.quota.requests),
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000 + state.resetSeconds)),
    'x-ratelimit-rule': '00000000000000000000000000000001',
  }
}
