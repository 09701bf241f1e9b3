import type { Account } from '../accounts/account.ts'
import { reasonIn } from '../contract/faults.ts'
import type { AccountKey, Credentials } from '../store/credentials.ts'
import type { Store } from '../store/store.ts'
import { type Mistake, unknownAccount } from './mistake.ts'
import { type Roster, settingsKey } from './roster.ts'

/** What was erased with an account, as people read it; or why nothing was. */
export type Erased =
  | {
      readonly connector: string
      readonly erased: readonly string[]
      /** True where the provider still knows that somebody let us in, for a person to take back. */
      readonly isStillLetIn: boolean
      readonly mistake?: undefined
    }
  | { readonly mistake: Mistake; readonly erased?: undefined; readonly isStillLetIn?: undefined }

interface TakeOutOptions {
  readonly tenant: string
  readonly roster: Roster
  readonly store: Pick<Store, 'accounts' | 'credentials' | 'signIns'>
  /** Serves other accounts from now on. */
  serve(accounts: readonly Account[]): Promise<void>
  /** Erases what is remembered of an account outside of the store, and says what. */
  forget(account: Account): Promise<readonly string[]>
}

/** What rests in the store for an account that is signed in to, as people read it. */
const tokens: Readonly<Record<string, string>> = { accessToken: 'its access token', refreshToken: 'its refresh token' }

/** Takes an account out: it is served no more, its provider is told, and then all is erased that is kept of it. */
export async function takeOut(name: string, options: TakeOutOptions): Promise<Erased> {
  const { roster, store, tenant, serve } = options
  const key = { tenant, account: name }
  const account = roster.named(name)
  // What nobody can open is served by nobody, and can still be taken out.
  const row = await store.accounts.read(key)
  if (account === undefined && row === undefined)
    return { mistake: { code: 'ACCOUNT_UNKNOWN', message: unknownAccount(name), of: 'name' } }
  // Before it is served no more: whoever connects another one meanwhile must not serve this one again.
  const leaving = roster.leave(name)
  if (account !== undefined && !roster.isDeclared(name)) {
    const reason = await serve(roster.all).then(() => undefined, reasonIn)
    if (reason !== undefined) {
      leaving.stay()
      return { mistake: { code: 'IN_USE', message: `${name} is in use: ${reason}` } }
    }
  }
  try {
    return await erased(key, { ...options, account, connector: account?.connector.name ?? row?.connector ?? 'unknown' })
  } finally {
    leaving.gone()
  }
}

interface Leaving extends Pick<TakeOutOptions, 'store' | 'forget'> {
  /** Undefined for one that nobody could open. */
  readonly account: Account | undefined
  readonly connector: string
}

/** Erases all that is kept of an account, once its provider has been told. */
async function erased(key: AccountKey, { store, forget, account, connector }: Leaving): Promise<Erased> {
  // What nobody can open any more can still be erased.
  const kept = await store.credentials.read(key).catch(() => undefined)
  const isGivenBack = await givenBack(account, kept)
  const gone = Object.entries(tokens).flatMap(([value, text]) => (kept?.values[value] === undefined ? [] : [text]))
  if ((await store.credentials.erase(key)) && gone.length === 0) gone.push('what was kept of its tokens')
  if (await store.credentials.erase(settingsKey(key))) gone.push('its secret settings')
  if (await store.accounts.remove(key)) gone.push('the account and its settings')
  await store.signIns.forget(key)
  if (account !== undefined) gone.push(...(await forget(account)))
  if (isGivenBack) gone.push(`its connection at ${account?.connector.title}`)
  return { connector, erased: gone, isStillLetIn: account?.connection !== undefined && !isGivenBack }
}

/** True where the provider has taken back what somebody let us into. One that cannot be told keeps nobody from leaving. */
async function givenBack(account: Account | undefined, kept: Credentials | undefined): Promise<boolean> {
  if (account?.connection === undefined || kept === undefined) return false
  return account.connection.revoke(kept.values).catch(() => false)
}
