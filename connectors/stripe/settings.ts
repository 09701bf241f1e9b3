import type { AccountEnvironment } from '../../src/contract/connector.ts'
import type { SettingsOf, SettingsSpec } from '../../src/contract/settings.ts'

/** What Stripe is asked with. */
export const settings = {
  signIn: {
    about: 'With what Stripe is asked: key, of its API, or oauth, of a Stripe App that somebody has installed.',
    example: 'key',
    pattern: 'key|oauth',
    default: 'key',
  },
  secretKey: {
    about:
      'A secret or restricted API key: Developers, API keys. A restricted key needs to read Customers, Products, ' +
      'Prices, Subscriptions, Coupons and Promotion Codes, Invoices, PaymentIntents, PaymentMethods, Payment Records, ' +
      'Charges and Refunds, Balance transactions, Disputes, Credit notes. ' +
      'Searching has to be available to the account, which it is not in India.',
    example: 'rk_live_00000000_example',
    secret: true,
    pattern: '(sk|rk)_(live|test)_[A-Za-z0-9_]+',
    onlyWith: { signIn: 'key' },
  },
  clientId: {
    about: 'The client id in the authorize link of the Stripe App, whose manifest says what it may read.',
    example: 'ca_00000000example',
    pattern: 'ca_[A-Za-z0-9_]+',
    onlyWith: { signIn: 'oauth' },
  },
  clientSecret: {
    about: 'The secret key of the account that the Stripe App belongs to, live or test as its link is.',
    example: 'sk_live_00000000_example',
    secret: true,
    pattern: 'sk_(live|test)_[A-Za-z0-9_]+',
    onlyWith: { signIn: 'oauth' },
  },
  link: {
    about:
      'Of an app that is not published: what stands between `/oauth/v2/` and `/authorize` in its link, on its page, External test.',
    example: 'published',
    pattern: 'published|chnlink_[A-Za-z0-9_]+|channellink\\*[A-Za-z0-9_%-]+',
    default: 'published',
    onlyWith: { signIn: 'oauth' },
  },
  refreshToken: {
    about:
      'The refresh token that Stripe gave when somebody installed the app. It is used up at once: what replaces it is kept in the store.',
    example: 'rt_00000000example',
    secret: true,
    comesFromConnecting: true,
    pattern: '\\S{8,}',
    onlyWith: { signIn: 'oauth' },
  },
} as const satisfies SettingsSpec

/** The settings as the connector receives them. */
export type StripeSettings = SettingsOf<typeof settings>

/** The account of a key, or that of the app's, is there for business or to try things out; each has keys of its own. */
export function environment({ secretKey, clientSecret }: StripeSettings): AccountEnvironment {
  return /^.._test_/.test((secretKey ?? clientSecret)?.reveal() ?? '') ? 'SANDBOX' : 'PRODUCTION'
}
