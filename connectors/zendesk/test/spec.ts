import { join } from 'node:path'
import { openApi } from '../../../test/judges/openapi.ts'
import type { Spec } from '../../../test/judges/spec.ts'

/** Zendesk's document of 2024. */
export function zendeskSpec(folder: string): Spec {
  return openApi({
    files: [join(folder, 'zendesk-support-oas.json')],
    // "List Tickets" and its like tell all their paths in words, and one of them in a form that machines read.
    sameAs: {
      '/api/v2/users/{user_id}/tickets/requested': '/api/v2/tickets',
      '/api/v2/organizations/{organization_id}/tickets': '/api/v2/tickets',
      '/api/v2/organizations/{organization_id}/users': '/api/v2/users',
      '/api/v2/groups/{group_id}/users': '/api/v2/users',
      '/api/v2/users/{user_id}/organizations': '/api/v2/organizations',
      '/api/v2/users/{user_id}/groups': '/api/v2/groups',
    },
  })
}
