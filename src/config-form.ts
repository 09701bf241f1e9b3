import { z } from 'zod'
import { alertsForm } from './config-alerts.ts'
import { callerForm, rightsForm } from './config-callers.ts'
import { requestLogForm } from './config-request-log.ts'
import { storeForm, vaultForm } from './config-store.ts'
import { plainName } from './config-values.ts'
import { addedTypes } from './contract/added-fields.ts'

const count = z.number().int().positive()

/** The form of a quota of one account, where it is another than the connector's. */
const quotaForm = z.strictObject({
  windows: z
    .array(z.strictObject({ requests: count, perSeconds: z.number().positive().max(2_678_400) }))
    .optional()
    .describe('How many requests in how many seconds, in any stretch of that length.'),
  atOnce: count.optional().describe('How many requests may be under way at once.'),
})

const seconds = z.number().min(0).max(86400)

/** The form of how long what was read of an account is given again, where it is not as the whole server's. */
const cacheForm = z.strictObject({
  recordSeconds: seconds.optional().describe('In the place of `cache.recordSeconds`.'),
  revalidateSeconds: seconds.optional().describe('In the place of `cache.revalidateSeconds`.'),
  ifErrorSeconds: seconds.optional().describe('In the place of `cache.ifErrorSeconds`.'),
  absentSeconds: seconds.optional().describe('In the place of `cache.absentSeconds`.'),
})

/** The form of one account. */
export const accountForm = z.strictObject({
  name: z
    .string()
    .regex(plainName, 'a name of small letters, digits and hyphens')
    .optional()
    .describe("How lists and errors call the account. The connector's name, if absent."),
  connector: z.string().describe('The provider: the name of a folder under connectors/.'),
  environment: z
    .enum(['production', 'sandbox'])
    .optional()
    .describe('What the account is there for. What its settings tell, if absent.'),
  simulator: z.boolean().default(false).describe('True to ask the bundled offline simulator instead of the provider.'),
  settings: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'What the connector needs to be told. Secrets are references: "env:NAME", "file:PATH", "vault:PATH#FIELD" or "aws-sm:ID#FIELD".',
    ),
  cache: cacheForm
    .extend({
      records: z
        .record(z.string(), cacheForm)
        .default({})
        .describe('The same for single kinds of records, by the connector\'s names for them, such as "contact".'),
    })
    .prefault({})
    .describe("For how long what was read of the account is given again, where it is not as the whole server's."),
  quotas: z
    .record(z.string(), quotaForm)
    .default({})
    .describe('Quotas of the account\'s plan in the place of the connector\'s, by their names, such as "default".'),
})

const fieldName = /^[a-z][A-Za-z0-9_]{0,62}$/

/** The form of one field that the operator adds. */
const addedFieldForm = z.strictObject({
  type: z.enum(addedTypes).describe('What values it has, as GraphQL writes it.'),
  description: z.string().min(1).optional().describe('What it means, for those who read the schema.'),
  from: z
    .record(z.string(), z.string().min(1))
    .refine(from => Object.keys(from).length > 0, 'at least one account')
    .describe("What each account calls it, by the account's name or by the connector's for all of its accounts."),
})

/** True for scheme, host and port alone; a browser sends nothing else, so that anything else would never match. */
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)

/** True for a host as addresses on the web name it, without scheme, port or path. */
const isHost = (text: string) => {
  const url = `https://${text.includes(':') ? `[${text}]` : text}`
  return URL.canParse(url) && /^[a-z0-9:.-]+$/.test(text) && new URL(url).host.replace(/^\[|\]$/g, '') === text
}

/** The form of `unigraph.json`. */
export const configForm = z.strictObject({
  $schema: z.string().optional().describe('Where editors find the form of this file.'),
  server: z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('The address to listen on. 0.0.0.0 lets other machines in.'),
      port: z.number().int().min(0).max(65535).default(4000).describe('The port to listen on. The variable PORT wins.'),
      requestSeconds: z
        .number()
        .positive()
        .max(300)
        .default(20)
        .describe('How long one GraphQL request may take, in seconds.'),
      providerSeconds: z
        .number()
        .positive()
        .max(300)
        .default(8)
        .describe('How long one step of a request may wait for one provider, in seconds.'),
      introspection: z.boolean().default(true).describe('False to hide the schema from clients.'),
      exposeRaw: z
        .boolean()
        .default(false)
        .describe('True to let clients read records as providers send them, by the field `raw`. Secrets are left out.'),
      attachmentBytes: z
        .number()
        .int()
        .positive()
        .default(52_428_800)
        .describe('How large a file may be that clients get through the server, in bytes.'),
      allowedOrigins: z
        .array(z.url().refine(isOrigin, 'an origin without a path, such as "https://app.example"'))
        .default([])
        .describe('Web pages of these origins may ask from a browser.'),
      publicUrl: z
        .url()
        .refine(isOrigin, 'an origin without a path, such as "https://graph.example"')
        .optional()
        .describe(
          'How browsers reach the server from outside, where accounts are connected by a page: providers send people back to it. By localhost and the port, if absent.',
        ),
      browserCacheSeconds: z
        .number()
        .int()
        .min(0)
        .max(86400)
        .default(0)
        .describe('For how long a browser may keep a complete answer to a GET, in seconds; 0 for never.'),
      privateHosts: z
        .array(
          z.string().refine(isHost, 'the name of a host in small letters or its address, such as "desk.acme.internal"'),
        )
        .default([])
        .describe('Hosts of providers on your own premises: they may have addresses of a private network.'),
    })
    .prefault({}),
  check: z
    .strictObject({
      allowCallPerRow: z
        .array(z.string().regex(/^[A-Z][A-Za-z]*\.[a-z][A-Za-z]*$/, 'a type and its field, such as "Ticket.comments"'))
        .default([])
        .describe('Lists that may cost a call for every row around them, such as "Ticket.comments".'),
    })
    .prefault({})
    .describe('What `unigraph check` takes for known.'),
  callers: z
    .array(callerForm)
    .default([])
    .describe(
      'Who may ask, by bearer tokens. As soon as one is named, nobody else may, unless `anonymous` says what they may.',
    ),
  anonymous: rightsForm
    .optional()
    .describe(
      'What those may who send no token. Where no callers are named they may ask; and look into the calls, while all accounts are simulators.',
    ),
  cache: z
    .strictObject({
      recordSeconds: seconds
        .default(30)
        .describe('For how long a record that was read is given again, in seconds; 0 for never.'),
      revalidateSeconds: seconds
        .default(0)
        .describe(
          'For how much longer it is given at once, marked as stale, while it is read anew behind the scenes, in seconds.',
        ),
      ifErrorSeconds: seconds
        .default(600)
        .describe('For how much longer it is given, marked as stale, while the provider cannot be asked, in seconds.'),
      absentSeconds: seconds
        .default(5)
        .describe(
          'For how long it is remembered that there is no such record, in seconds; never longer than a record.',
        ),
      answerSeconds: seconds
        .default(10)
        .describe(
          'For how long a complete answer is given again to whoever asks the same, in seconds; never longer than its data are fresh.',
        ),
      store: z
        .enum(['memory', 'redis'])
        .default('memory')
        .describe(
          'Where all of this is kept: in the memory of each process, or for all processes in the server that `redis` names, sealed by the variable UNIGRAPH_SECRET.',
        ),
    })
    .prefault({}),
  alerts: alertsForm.describe('How people are told of what goes wrong, and that it is over.'),
  requestLog: requestLogForm,
  redis: z
    .strictObject({
      url: z
        .string()
        .describe(
          'Where a Redis or Valkey server is, such as "redis://cache.example:6379". With a password it is a reference: "env:NAME" or "file:PATH".',
        ),
      processes: z
        .number()
        .int()
        .min(1)
        .max(1000)
        .default(4)
        .describe(
          'How many processes use the accounts at most. While the server is away, each keeps to that part of a quota.',
        ),
    })
    .optional()
    .describe('Lets several processes share the quotas of the accounts. Without it there must be only one.'),
  store: storeForm.optional().describe('Keeps what has to outlast the process. Without it nothing does.'),
  vault: vaultForm.optional().describe('Where references and master keys that begin with "vault:" lead.'),
  fields: z
    .record(
      z.string(),
      z.record(
        z
          .string()
          .regex(
            fieldName,
            'a name of small and capital letters, digits and underscores, beginning with a small letter',
          ),
        addedFieldForm,
      ),
    )
    .default({})
    .describe(
      'Fields of your own, by the type of the schema and the name that they get. Read again while the server runs.',
    ),
  accounts: z.array(accountForm).default([]).describe('The provider accounts to connect.'),
})
