import { path } from '../../src/contract/call.ts'
import { type AppSettings, type OAuth, refreshGrant } from '../../src/contract/oauth.ts'

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
      'crm.objects.leads.read',
      'crm.objects.line_items.read',
      'crm.objects.owners.read',
      'crm.objects.products.read',
      'crm.schemas.companies.read',
      'crm.schemas.contacts.read',
      'crm.schemas.deals.read',
      'sales-email-read',
      'tickets',
    ],
    pkce: true,
    loopback: 'localhost',
  },
  // https://developers.hubspot.com/docs/api-reference/latest/authentication/oauth-tokens/revoke-token
  revocation: { path: path`/oauth/2026-03/token/revoke`, namesClient: true },
  grant: refreshGrant,
  livesSeconds: 1_800,
  // HubSpot writes it as the status, and as the subcategory of a newer form.
  deadWords: ['BAD_REFRESH_TOKEN'],
}
