import type { Account } from '../accounts/account.ts'
import { readGlobalId, writeGlobalId } from '../accounts/global-id.ts'
import { notAllowed } from '../callers.ts'
import type { Wish } from '../connect/connecting.ts'
import type { Desk } from '../connect/desk.ts'
import type { Finding } from '../connect/look-into.ts'
import type { Mistake } from '../connect/mistake.ts'
import { printable } from '../connect/printable.ts'
import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { instant } from './logged.ts'

/** How many settings are taken, before any of them is looked at. */
const mostSettings = 50

interface GivenSetting {
  readonly name: string
  readonly value: string
}

/** What became of the wish to connect an account, as the schema has it. */
interface Payload {
  readonly account: Account | null
  readonly signIn: { readonly url: string; readonly expiresAt: string } | null
  readonly findings: readonly Finding[]
  readonly userErrors: readonly UserError[]
}

interface UserError {
  readonly message: string
  readonly code: Mistake['code']
  readonly path: readonly string[] | null
}

/** Connects an account. */
export async function accountConnect(
  { provider, name, settings = [], isSimulator = false }: GivenWish,
  context: Context,
): Promise<Payload> {
  const desk = deskOf(context)
  const wish = { provider, name: name ?? undefined, settings: textsIn(settings), isSimulator }
  return payloadOf(await desk.connecting.connect(wish, who(context)), desk, context)
}

/** Connects an account anew. */
export async function accountReconnect(id: string, { settings = [] }: Given, context: Context): Promise<Payload> {
  const desk = deskOf(context)
  return payloadOf(await desk.connecting.reconnect(nameIn(id), textsIn(settings), who(context)), desk, context)
}

/** Asks the provider of an account whether it still lets us in. */
export async function accountTest(id: string, context: Context): Promise<Payload> {
  const desk = deskOf(context)
  return payloadOf(await desk.connecting.test(nameIn(id)), desk, context)
}

/** Takes an account out. */
export async function accountDisconnect(id: string, context: Context) {
  const { erased = [], mistake } = await deskOf(context).connecting.disconnect(nameIn(id), who(context))
  return { accountId: mistake ? null : id, erased, userErrors: mistake ? [userError(mistake)] : [] }
}

/** Makes a link to the page on which accounts are connected. */
export function accountLinkCreate(
  {
    provider,
    account,
  }: { readonly provider?: string | null | undefined; readonly account?: string | null | undefined },
  context: Context,
) {
  const { connecting, links } = deskOf(context)
  const name = account == null ? undefined : nameIn(account)
  const mistake = connecting.linkMistake({ provider: provider ?? undefined, account: name })
  if (mistake !== undefined) return { link: null, userErrors: [userError(mistake)] }
  const { url, endsAt } = links.address({
    to: 'connect',
    account: name,
    provider: provider ?? undefined,
    who: who(context),
  })
  return { link: { url, expiresAt: instant(endsAt) }, userErrors: [] }
}

interface Given {
  /** None, if absent, as the schema has it. */
  readonly settings?: readonly GivenSetting[]
}

type GivenWish = Pick<Wish, 'provider'> &
  Given & { readonly name?: string | null | undefined; readonly isSimulator?: boolean }

/** What connects accounts, for those who may. */
function deskOf({ desk, caller }: Context): Desk {
  if (!caller.mayConnect) throw new Fault('FORBIDDEN', notAllowed('This', 'mayConnect', caller.name))
  if (desk === undefined)
    throw new Fault(
      'BAD_USER_INPUT',
      'This server has no store to keep accounts in. Add "store": { "url": "sqlite:unigraph.db" } to unigraph.json, and start it again.',
    )
  return desk
}

const who = ({ caller }: Context) => caller.name

function nameIn(id: string): string {
  const { entity, account } = readGlobalId(id)
  if (entity !== 'ConnectedAccount')
    throw new Fault(
      'BAD_USER_INPUT',
      'The id is not that of an account. Take it from `connectedAccounts { nodes { id } }`.',
    )
  return account
}

function textsIn(settings: readonly GivenSetting[]): Readonly<Record<string, string>> {
  const twice = settings.find(({ name }, index) => settings.findIndex(other => other.name === name) !== index)
  if (settings.length > mostSettings || twice !== undefined)
    throw new Fault(
      'BAD_USER_INPUT',
      twice === undefined
        ? `settings: found ${settings.length}, expected at most ${mostSettings}.`
        : `settings: found "${twice.name.slice(0, 80)}" more than once. Give each setting once.`,
    )
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]))
}

async function payloadOf(
  result: Awaited<ReturnType<Desk['connecting']['connect']>>,
  { links }: Desk,
  context: Context,
): Promise<Payload> {
  if (result.mistakes) return { account: null, signIn: null, findings: [], userErrors: result.mistakes.map(userError) }
  const { account, mustSignIn, findings } = result
  const { connection, name } = account
  if (!mustSignIn || connection === undefined) return { account, signIn: null, findings, userErrors: [] }
  const { url, endsAt } = links.address({ to: 'sign-in', account: name, who: who(context) }, connection.loopback)
  return { account, signIn: { url, expiresAt: instant(endsAt) }, findings, userErrors: [] }
}

function userError({ message, code, of }: Mistake): UserError {
  if (of === undefined) return { message, code, path: null }
  const isSetting = code.startsWith('SETTING_')
  return { message, code, path: isSetting ? ['input', 'settings', of] : ['input', of] }
}

/** Why records could not be read, for people. */
export const problemOf = ({ fault }: Finding): string | null => (fault === undefined ? null : printable(fault.message))

/** The global id of an account. */
export const accountId = ({ tenant, name }: Account): string =>
  writeGlobalId({ tenant, account: name, entity: 'ConnectedAccount', remoteId: name })
