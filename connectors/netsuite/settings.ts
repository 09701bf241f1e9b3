import type { SettingsSpec } from '../../src/contract/settings.ts'

/** What NetSuite is asked with. */
export const settings = {
  account: {
    about: 'The account id: Setup > Company > Company Information.',
    example: '1234567_SB1',
    pattern: '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?',
  },
  signIn: {
    about:
      'With what NetSuite is asked: token, an access token that somebody has made there, or oauth, one that comes of letting the app in on a page of NetSuite.',
    example: 'token',
    pattern: 'token|oauth',
    default: 'token',
  },
  consumerKey: { about: 'The consumer key of the integration record.', example: 'ck-0001', secret: true },
  consumerSecret: { about: 'The consumer secret of the integration record.', example: 'cs-0001', secret: true },
  tokenId: {
    about: 'The id of the access token.',
    example: 'tk-0001',
    secret: true,
    onlyWith: { signIn: 'token' },
  },
  tokenSecret: {
    about: 'The secret of the access token.',
    example: 'ts-0001',
    secret: true,
    onlyWith: { signIn: 'token' },
  },
  grantedTokenId: {
    about: 'The id of the access token that came of letting the app in.',
    example: 'tk-0002',
    secret: true,
    comesFromConnecting: true,
    onlyWith: { signIn: 'oauth' },
  },
  grantedTokenSecret: {
    about: 'The secret of the access token that came of letting the app in.',
    example: 'ts-0002',
    secret: true,
    comesFromConnecting: true,
    onlyWith: { signIn: 'oauth' },
  },
} as const satisfies SettingsSpec
