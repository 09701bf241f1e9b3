import type { SettingsSpec } from '../../src/contract/settings.ts'

/** What HubSpot is asked with. */
export const settings = {
  signIn: {
    about: 'With what HubSpot is asked: token, of a private app, or oauth, of an app that somebody has installed.',
    example: 'token',
    pattern: 'token|oauth',
    default: 'token',
  },
  token: {
    about:
      'The access token of a private app: Settings, Integrations, Private Apps. Scopes: crm.objects.contacts.read, ' +
      'crm.objects.companies.read, crm.objects.deals.read, crm.objects.leads.read, crm.objects.line_items.read, ' +
      'crm.objects.products.read, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, ' +
      'crm.schemas.deals.read, tickets, sales-email-read; crm.schemas.custom.read shows your own objects to discover.',
    example: 'pat-na1-00000000-0000-0000-0000-000000000000',
    secret: true,
    pattern: '\\S{10,}',
    onlyWith: { signIn: 'token' },
  },
  clientId: {
    about: 'The client id of the app that the account has installed: its page, Auth.',
    example: '00000000-0000-4000-8000-000000000000',
    pattern: '\\S{8,}',
    onlyWith: { signIn: 'oauth' },
  },
  clientSecret: {
    about: 'The client secret of the app.',
    example: '00000000-0000-4000-8000-00000example',
    secret: true,
    onlyWith: { signIn: 'oauth' },
  },
  refreshToken: {
    about: 'The refresh token that HubSpot gave when the account installed the app.',
    example: 'na1-0000-example',
    secret: true,
    pattern: '\\S{8,}',
    onlyWith: { signIn: 'oauth' },
  },
} as const satisfies SettingsSpec
