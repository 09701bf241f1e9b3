import { toy } from '../toy/connector.ts'
import { type Broken, toyWith } from './breaking.ts'

const settings = { ...toy.settings }

/** Wrong in what the value says of itself. */
export const brokenIdentity: readonly Broken[] = [
  { lacks: 'Its name is that of its folder', because: 'its folder has another name', folder: 'playthings' },
  {
    lacks: "It links the provider's documentation by https",
    because: 'the documentation is linked by http',
    connector: toyWith({ docs: 'http://toy.example/docs' }),
  },
  {
    lacks: 'Its origin is https and nothing but a host',
    because: 'the origin ends with a path',
    connector: toyWith({ origin: () => 'https://toy.example/api' }),
  },
  {
    lacks: 'No setting that its pattern lets through leads to a stranger',
    because: 'the region may be any text',
    connector: toyWith({ settings: { ...settings, region: { ...settings.region, pattern: '.*' } } }),
  },
  {
    lacks: 'No setting that its pattern lets through leads to a stranger',
    because: 'the region has no pattern',
    connector: toyWith({ settings: { ...settings, region: { about: 'Where the toy stands.', example: 'us' } } }),
  },
  {
    lacks: 'Its check is a call that only reads',
    because: 'its check changes something',
    connector: toyWith({ check: () => ({ protocol: 'rest', method: 'POST', path: '/me', reads: false }) }),
  },
]

/** Wrong in what it asks a person for. */
export const brokenSettings: readonly Broken[] = [
  {
    lacks: 'Its settings say what they are, with an example',
    because: 'a setting is not explained',
    connector: toyWith({ settings: { ...settings, region: { ...settings.region, about: '' } } }),
  },
  {
    lacks: 'The examples and defaults of its settings have the form that they ask for',
    because: 'an example is of another form',
    connector: toyWith({ settings: { ...settings, region: { ...settings.region, example: 'Europe' } } }),
  },
  {
    lacks: 'Its settings that keep a secret are marked as secrets',
    because: 'the token is a plain text',
    connector: toyWith({ settings: { ...settings, token: { about: 'The token of the toy.', example: 'toy_1' } } }),
  },
  {
    lacks: 'Its simulator lets in whoever has the settings that it names',
    because: 'the simulator does not know one of the settings',
    connector: toyWith({ settings: { ...settings, colour: { about: 'The colour of the toy.', example: 'red' } } }),
  },
  {
    lacks: 'Its simulator lets in whoever has the settings that it names',
    because: 'the credentials are never sent',
    connector: toyWith({ auth: { kind: 'headers', headers: () => ({}) } }),
  },
]

/** Wrong in what the provider allows. */
export const brokenQuotas: readonly Broken[] = [
  {
    lacks: 'Its quotas are positive numbers with a link to where the provider says so',
    because: 'nothing may be asked at all',
    connector: toyWith({ quotas: { default: { windows: [{ requests: 0, perSeconds: 1 }], docs: toy.docs } } }),
  },
  {
    lacks: 'Its quotas are positive numbers with a link to where the provider says so',
    because: 'nobody can look the number up',
    connector: toyWith({ quotas: { default: { windows: [], docs: '' } } }),
  },
  {
    lacks: 'Its operations count against quotas that it has',
    because: 'an operation counts against a quota that is not there',
    connector: toyWith({
      records: { ...toy.records, deal: { ...toy.records.deal, get: { ...toy.records.deal?.get, quota: 'batches' } } },
    }),
  },
]
