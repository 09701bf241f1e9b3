import { z } from 'zod'
import { ConfigError, type Surroundings, textOf } from './config-values.ts'
import { Secret } from './contract/secret.ts'
import type { ChannelConfig } from './telemetry/alerts/channels.ts'

const address = z
  .string()
  .describe('A reference to the address, which lets anybody write there: "env:NAME" or "file:PATH".')

const channelForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webhook').describe('JSON by HTTP POST.'), url: address }),
  z.strictObject({ kind: z.literal('slack').describe('A webhook of Slack, or of what takes the same.'), url: address }),
  z.strictObject({
    kind: z.literal('email').describe('Mail by SMTP.'),
    smtp: z
      .string()
      .describe(
        'A reference to an address such as "smtps://user:password@mail.example:465": "env:NAME" or "file:PATH".',
      ),
    from: z.email().describe('From whom.'),
    to: z.array(z.email()).min(1).describe('To whom.'),
  }),
])

/** The form of how people are told of what goes wrong. */
export const alertsForm = z
  .strictObject({
    channels: z.array(channelForm).default([]).describe('Where they are told. All alerts stand in the log besides.'),
    gatherSeconds: z
      .number()
      .min(0)
      .max(3_600)
      .default(10)
      .describe('For how long what goes wrong is gathered to be told in one message, in seconds.'),
    calmSeconds: z
      .number()
      .min(0)
      .max(86_400)
      .default(120)
      .describe('For how long a thing must be well before it is told to be over, in seconds.'),
  })
  .prefault({})

/** The channels, with the addresses that they refer to. Throws a ConfigError. */
export function channelsOf(
  { channels }: z.infer<typeof alertsForm>,
  where: string,
  environment: Surroundings,
): readonly ChannelConfig[] {
  return channels.map((channel, index) => {
    const at = `${where}: alerts.channels[${index}]`
    const secretOf = (value: string, name: string, form: RegExp) => {
      const text = textOf(value, { at: `${at}.${name}`, isSecret: true, environment })
      if (!URL.canParse(text) || !form.test(text))
        throw new ConfigError(
          `${at}.${name}: found an address of another form, expected one that begins with ${name === 'smtp' ? '"smtp://" or "smtps://"' : '"https://"'}.`,
        )
      return new Secret(text)
    }
    if (channel.kind === 'email') return { ...channel, smtp: secretOf(channel.smtp, 'smtp', /^smtps?:/) }
    return { kind: channel.kind, url: secretOf(channel.url, 'url', /^https?:/) }
  })
}
