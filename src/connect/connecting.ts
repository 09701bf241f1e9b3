import type { Account } from '../accounts/account.ts'
import { plainName } from '../config-values.ts'
import { reasonIn } from '../contract/faults.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Detail } from '../store/audit.ts'
import type { Store } from '../store/store.ts'
import { checkSettings, partsOf, textsOf } from './given-settings.ts'
import { type Finding, lookInto, tryAccount } from './look-into.ts'
import { asMistake, type Mistake, unknownAccount } from './mistake.ts'
import { type Connected, type Roster, settingsKey } from './roster.ts'
import { type Erased, takeOut } from './take-out.ts'

/** Of an account's settings, as the store counts them from the beginning. */
const firstVersion = 1

/** The wish to connect an account. */
export interface Wish {
  /** The connector's name. */
  readonly provider: string
  /** The connector's name, if absent. */
  readonly name?: string | undefined
  readonly settings: Readonly<Record<string, string>>
  /** True for one that the bundled simulator answers for, which then names what is not given. */
  readonly isSimulator: boolean
}

/** What became of a wish: an account, or what is wrong with it. */
export type Result =
  | {
      readonly account: Account
      /** True where a person has to let us in before it can be asked. */
      readonly mustSignIn: boolean
      readonly findings: readonly Finding[]
      readonly mistakes?: undefined
    }
  | { readonly mistakes: readonly [Mistake, ...Mistake[]] }

interface ConnectingOptions {
  readonly tenant: string
  readonly roster: Roster
  readonly store: Pick<Store, 'accounts' | 'credentials' | 'signIns' | 'audit'>
  readonly clock: Clock
  /** With what the running simulator of a connector lets a client in; undefined where none runs. */
  simulatorOf(connector: string): Readonly<Record<string, string>> | undefined
  /** Erases what is remembered of an account outside of the store, and says what. */
  forget(account: Account): Promise<readonly string[]>
}

/** Serves other accounts from now on. Rejects with what speaks against it, and serves as before. */
type Serve = (accounts: readonly Account[]) => Promise<void>

/** Connects accounts while the server runs, tries them, and takes them out again. */
export class Connecting {
  readonly #options: ConnectingOptions
  #serve: Serve = async () => {}

  constructor(options: ConnectingOptions) {
    this.#options = options
  }

  get roster(): Roster {
    return this.#options.roster
  }

  /** Says who is to be told of other accounts. */
  serveBy(serve: Serve): void {
    this.#serve = serve
  }

  /** Brings in what another process has connected, or taken out. */
  async refresh(): Promise<void> {
    if (await this.roster.read()) await this.#serve(this.roster.all)
  }

  /** Connects an account: what was refused by its provider is not kept. */
  async connect({ provider, name = provider, settings, isSimulator }: Wish, who: string): Promise<Result> {
    const { roster, store, tenant } = this.#options
    const connector = roster.connectors.get(provider)
    if (connector === undefined) return wrong('PROVIDER_UNKNOWN', unknownProvider(provider, roster), 'provider')
    const own = isSimulator ? this.#options.simulatorOf(provider) : {}
    if (own === undefined) return wrong('NO_SIMULATOR', `No simulator of ${connector.title} runs with this server.`)
    const ofName = this.#mistakeOfName(name)
    const checked = checkSettings(connector.settings, settings, own)
    // All that can be mended is told at once.
    const { mistakes = [] } = checked
    if (ofName !== undefined) return { mistakes: [ofName, ...mistakes] }
    if (checked.mistakes) return checked as Result
    const connected = { name, connector, settings: checked.settings, isSimulator }
    const objection = await this.#objection(roster.openOnTrial(connected))
    if (objection !== undefined) return objection
    const { plain, secret } = partsOf(checked.settings)
    const key = { tenant, account: name }
    if (!(await store.accounts.add({ ...key, connector: provider, settings: plain, isSimulator })))
      return wrong('NAME_TAKEN', takenName(name), 'name')
    // A sign-in that ended as an account of that name was taken out has left its tokens to nobody.
    await store.credentials.erase(key)
    await store.credentials.write(settingsKey(key), { values: secret })
    return this.#taken(connected, firstVersion, {
      ...{ who, what: 'account.connected' },
      undo: () => this.#notTaken(name),
    })
  }

  /** Connects an account anew: settings that are not given stay as they are, and those that are refused change nothing. */
  async reconnect(name: string, given: Wish['settings'], who: string): Promise<Result> {
    const { roster, store, tenant } = this.#options
    if (roster.isDeclared(name)) return this.#declaredAgain(roster.named(name) as Account, given)
    const before = await roster.connected(name)
    if (before === undefined) return wrong('ACCOUNT_UNKNOWN', unknownAccount(name), 'name')
    const checked = checkSettings(before.connector.settings, given, textsOf(before.settings))
    if (checked.mistakes) return checked as Result
    const connected = { ...before, settings: checked.settings }
    const objection = await this.#objection(roster.openOnTrial(connected))
    if (objection !== undefined) return objection
    const key = { tenant, account: name }
    const write = async (parts: ReturnType<typeof partsOf>) => {
      await store.credentials.write(settingsKey(key), { values: parts.secret })
      return store.accounts.change(key, parts.plain)
    }
    const version = await write(partsOf(checked.settings))
    return this.#taken(connected, version, {
      ...{ who, what: 'account.reconnected' },
      undo: async () => void roster.put(before, await write(partsOf(before.settings))),
    })
  }

  /** Asks the provider of an account whether it still lets us in. */
  async test(name: string): Promise<Result> {
    const account = this.roster.named(name)
    if (account === undefined) return wrong('ACCOUNT_UNKNOWN', unknownAccount(name), 'name')
    const objection = await tryAccount(account, this.#options.clock)
    return objection === undefined ? this.#shown(account, false) : { mistakes: [asMistake(objection)] }
  }

  /** Takes an account out and erases all that is kept of it; of one that unigraph.json declares, what was kept besides. */
  async disconnect(name: string, who: string): Promise<Erased> {
    const end = await takeOut(name, { ...this.#options, serve: accounts => this.#serve(accounts) })
    if (end.mistake === undefined)
      await this.#audit({ name, connector: end.connector, who, what: 'account.disconnected' }, { erased: end.erased })
    return end
  }

  /** True where a simulator of that connector runs with this server. */
  hasSimulator(connector: string): boolean {
    return this.#options.simulatorOf(connector) !== undefined
  }

  /** What speaks against a link for one provider, or for one account. */
  linkMistake({
    provider,
    account,
  }: {
    readonly provider?: string | undefined
    readonly account?: string | undefined
  }): Mistake | undefined {
    if (account !== undefined && this.roster.named(account) === undefined)
      return { code: 'ACCOUNT_UNKNOWN', message: unknownAccount(account), of: 'account' }
    if (provider !== undefined && !this.roster.connectors.has(provider))
      return { code: 'PROVIDER_UNKNOWN', message: unknownProvider(provider, this.roster), of: 'provider' }
    return undefined
  }

  #mistakeOfName(name: string): Mistake | undefined {
    if (!plainName.test(name)) return { code: 'NAME_INVALID', message: invalidName(name), of: 'name' }
    return this.roster.named(name) && { code: 'NAME_TAKEN', message: takenName(name), of: 'name' }
  }

  /** Of an account that is in the configuration only the sign-in can be begun anew. */
  async #declaredAgain(account: Account, given: Wish['settings']): Promise<Result> {
    const { name, connection } = account
    if (Object.keys(given).length === 0 && connection !== undefined && !account.isSimulator)
      return this.#shown(account, true)
    const message = `The settings of ${name} stand in unigraph.json. Change them there, and start the server again.`
    return wrong('IN_CONFIGURATION', message)
  }

  /** What the provider has against an account that it can be asked for at once. */
  async #objection(account: Account): Promise<Result | undefined> {
    if (account.connection !== undefined) return undefined
    const fault = await tryAccount(account, this.#options.clock)
    return fault && { mistakes: [asMistake(fault)] }
  }

  /** Serves an account that rests in the store by now. */
  async #taken(connected: Connected, version: number, { who, what, undo }: Taking): Promise<Result> {
    const { roster } = this.#options
    const { name, connector } = connected
    const account = roster.put(connected, version)
    const reason = await this.#serve(roster.all).then(() => undefined, reasonIn)
    if (reason !== undefined) {
      await undo()
      return wrong('IN_USE', `${name} cannot be served beside the fields of unigraph.json: ${reason}`)
    }
    // Where a person has still to let us in, that will be written down as the connection.
    const isWaiting = account.connection !== undefined
    await this.#audit({ name, connector: connector.name, who, what: isWaiting ? 'account.prepared' : what })
    return this.#shown(account, isWaiting)
  }

  async #notTaken(name: string): Promise<void> {
    const { roster, store, tenant } = this.#options
    roster.drop(name)
    await store.accounts.remove({ tenant, account: name })
    await store.credentials.erase(settingsKey({ tenant, account: name }))
  }

  async #shown(account: Account, mustSignIn: boolean): Promise<Result> {
    return { account, mustSignIn, findings: mustSignIn ? [] : await lookInto(account, this.#options.clock) }
  }

  async #audit({ name, connector, who, what }: Done, also: Detail = {}): Promise<void> {
    const { store, tenant } = this.#options
    await store.audit.append({ tenant, account: name, who, what, detail: { connector, ...also } })
  }
}

/** What was done, as the audit trail has it. */
interface Done {
  readonly name: string
  readonly connector: string
  readonly who: string
  readonly what: string
}

type Taking = Pick<Done, 'who' | 'what'> & {
  /** Brings back what was before, where the account cannot be served. */
  undo(): Promise<void>
}

function wrong(code: Mistake['code'], message: string, of?: string): Result {
  return { mistakes: [{ code, message, ...(of !== undefined && { of }) }] }
}

const unknownProvider = (found: string, { connectors }: Roster) =>
  `There is no provider "${found.slice(0, 80)}", expected one of: ${[...connectors.keys()].join(', ')}.`
const invalidName = (found: string) =>
  `"${found.slice(0, 80)}" is no name of an account, expected up to 63 small letters, digits and hyphens, a letter first.`
const takenName = (name: string) =>
  `There is an account called "${name}". Choose another name, or reconnect or disconnect that one.`
