import type { SettingsSpec } from '../../src/contract/settings.ts'

/** What an instance is asked with. */
export const settings = {
  instance: {
    about: 'The part of the address of your instance before `.service-now.com`.',
    example: 'unigraphdemo',
    pattern: '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?',
  },
  signIn: {
    about:
      'With what the instance is asked: basic, a user name and a password; oauth, tokens of a user who has let an app in; or ' +
      'client, the credentials of an app that has a user of its own.',
    example: 'basic',
    pattern: 'basic|oauth|client',
    default: 'basic',
  },
  username: {
    about: 'The user name of the user in whose name the instance is asked, who needs no more than to read.',
    example: 'unigraph.reader',
    pattern: '[^\\s:]+',
    onlyWith: { signIn: 'basic' },
  },
  password: {
    about: 'The password of that user.',
    example: 'invented-Pa55word',
    secret: true,
    pattern: '.+',
    onlyWith: { signIn: 'basic' },
  },
  clientId: {
    about:
      'The client id of an app: System OAuth, Application Registry, or Machine Identity Console, Inbound integrations.',
    example: '00000000000000000000000000000000',
    pattern: '\\S{8,}',
    onlyWith: { signIn: ['oauth', 'client'] },
  },
  clientSecret: {
    about: 'The client secret of the app.',
    example: 'invented-Cl1entSecret',
    secret: true,
    onlyWith: { signIn: ['oauth', 'client'] },
  },
  refreshToken: {
    about:
      'The refresh token that the instance gave when a user let the app in. It ends after 100 days, unless the app says otherwise.',
    example: 'invented-refresh-token-00000000',
    secret: true,
    comesFromConnecting: true,
    pattern: '\\S{8,}',
    onlyWith: { signIn: 'oauth' },
  },
  api: {
    about: 'How the instance is asked: `rest` for the Table API, or `soap` for direct web services.',
    example: 'rest',
    pattern: 'rest|soap',
    default: 'rest',
  },
  security: {
    about: 'How a SOAP message says whose it is: `basic`, or `wsse` for a WS-Security user name token besides.',
    example: 'basic',
    pattern: 'basic|wsse',
    default: 'basic',
    onlyWith: { api: 'soap', signIn: 'basic' },
  },
} as const satisfies SettingsSpec
