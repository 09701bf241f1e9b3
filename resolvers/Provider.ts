import { choicesOf, type SettingsSpec } from '../src/contract/settings.ts'
import type { ProviderResolvers } from './types.ts'

/** A kind of provider that accounts can be connected of. See schema/connecting.graphql. */
export const Provider: ProviderResolvers = {
  categories: ({ categories }) => [...categories],
  hasSimulator: ({ name }, _args, { desk }) => desk?.connecting.hasSimulator(name) ?? false,
  settings: ({ settings }) =>
    Object.entries(settings as SettingsSpec).map(([name, setting]) => ({
      name,
      about: setting.about,
      example: setting.example,
      isSecret: setting.secret === true,
      comesFromSigningIn: setting.comesFromConnecting === true,
      pattern: setting.pattern ?? null,
      default: setting.default ?? null,
      choices: choicesOf(setting),
      onlyWith: Object.entries(setting.onlyWith ?? {}).map(([other, values]) => ({
        name: other,
        values: [values].flat(),
      })),
    })),
}
