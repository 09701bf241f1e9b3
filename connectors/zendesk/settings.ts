import type { SettingsSpec } from '../../src/contract/settings.ts'

/** What Zendesk is asked with. */
export const settings = {
  subdomain: {
    about: 'The part of the address of your Zendesk before `.zendesk.com`.',
    example: 'unigraph-demo',
    pattern: '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?',
  },
  signIn: {
    about: 'With what Zendesk is asked: token, of its API, or oauth, of an OAuth client.',
    example: 'token',
    pattern: 'token|oauth',
    default: 'token',
  },
  email: {
    about: 'The e-mail address of the agent in whose name Zendesk is asked; an admin sees everything.',
    example: 'admin@unigraph-demo.example',
    pattern: '[^\\s:@]+@[^\\s:@]+',
    onlyWith: { signIn: 'token' },
  },
  token: {
    about: 'An API token: Admin Center, Apps and integrations, APIs, API tokens.',
    example: 'Xr0aMdEiNvEnTeDtOkEnFoRtHeDoCsNoTrEaL00',
    secret: true,
    pattern: '\\S{10,}',
    onlyWith: { signIn: 'token' },
  },
  clientId: {
    about: 'The unique identifier of an OAuth client: Admin Center, Apps and integrations, APIs, OAuth clients.',
    example: 'unigraph_example',
    pattern: '\\S+',
    onlyWith: { signIn: 'oauth' },
  },
  clientSecret: {
    about: 'The secret of the OAuth client.',
    example: '0000000000000000000000000000example',
    secret: true,
    onlyWith: { signIn: 'oauth' },
  },
  refreshToken: {
    about:
      'The refresh token that Zendesk gave when an agent let the client in. It is used up at once: what replaces it is kept in the store.',
    example: '0000000000000000000000000000example',
    secret: true,
    pattern: '\\S{8,}',
    onlyWith: { signIn: 'oauth' },
  },
} as const satisfies SettingsSpec
