import { path } from '../../src/contract/call.ts'
import type { OAuth } from '../../src/contract/oauth.ts'
import { Secret } from '../../src/contract/secret.ts'

/** What tokens are asked for with. */
interface AppSettings {
  readonly clientId?: string | undefined
  readonly clientSecret?: Secret | undefined
  readonly refreshToken?: Secret | undefined
}

const nothing = new Secret('')

/**
 * An app that the account has installed. Access tokens live for half an hour, as `expires_in` says; refresh tokens stay
 * good until the app is uninstalled. https://developers.hubspot.com/docs/api-reference/auth-oauth-v3/guide
 */
export const byRefreshToken: OAuth<AppSettings> = {
  kind: 'oauth',
  endpoint: { path: path`/oauth/2026-03/token`, client: 'post' },
  authorization: {
    endpoint: () => 'https://app.hubspot.com/oauth/authorize',
    scopes: [
      'oauth',
      'crm.objects.companies.read',
      'crm.objects.contacts.read',
      'crm.objects.deals.read',
      'crm.objects.owners.read',
    ],
    pkce: true,
  },
  grant: ({ clientId = '', clientSecret = nothing, refreshToken = nothing }) => ({
    kind: 'refresh_token',
    clientId,
    clientSecret,
    refreshToken,
  }),
  livesSeconds: 1_800,
  // HubSpot writes it as the status, and as the subcategory of a newer form.
  deadWords: ['BAD_REFRESH_TOKEN'],
}
