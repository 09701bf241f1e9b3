#!/usr/bin/env node
import { ConfigError } from './config-values.ts'
import { SecretsError } from './secrets/secrets-error.ts'
import { StoreError } from './store/store-error.ts'

/** What a command is given, and what it gives the shell; a server has no end of its own. */
interface Command {
  readonly about: string
  readonly usage: string
  /** What `--help` tells besides. */
  help?(): Promise<string>
  run(args: readonly string[]): Promise<number | undefined>
}

/** Every command by its name; what it is made of is loaded when it is run. */
const commands: Readonly<Record<string, Command>> = {
  start: {
    about: 'Starts the server, in several processes if told so. The command when none is named.',
    usage: 'start [--workers N]',
    run: async args => (await import('./commands/start.ts')).start(args),
  },
  check: {
    about:
      "Tells what is wrong with a set-up before it serves. With --call, its accounts are asked; with --spec, a vendor's OpenAPI document or WSDL is compared.",
    usage: 'check [--json] [--call] [--spec CONNECTOR=FILE[,FILE_OF_BEFORE] ...]',
    run: async args => (await import('./commands/check.ts')).check(args),
  },
  connect: {
    about:
      'Connects an account: asks for what a new one of a provider needs, prints the address on which a person lets Unigraph in, waits, and keeps what that gives in the store.',
    usage: 'connect ACCOUNT | PROVIDER [--name NAME] [--port N]',
    run: async args => (await import('./commands/connect.ts')).connect(args),
  },
  disconnect: {
    about: 'Takes an account out of the store with all that is kept of it; of one in unigraph.json, its tokens.',
    usage: 'disconnect ACCOUNT',
    run: async args => (await import('./commands/disconnect.ts')).disconnect(args),
  },
  diff: {
    about:
      'Tells in what two accounts of one provider differ, such as a sandbox and production: their API, what they have added, unknown words, and how their records look.',
    usage: 'diff ACCOUNT ACCOUNT [--json]',
    run: async args => (await import('./commands/diff.ts')).diff(args),
  },
  discover: {
    about:
      'Lists the fields and objects that connected accounts have added, and proposes fields of the schema for them.',
    usage: 'discover [ACCOUNT ...] [--json]',
    run: async args => (await import('./commands/discover.ts')).discover(args),
  },
  logs: {
    about:
      'Shows the newest calls of a running server to providers: what for, how long, and how they ended; with --curl, how to repeat them.',
    usage: 'logs [--failed] [--since 15m] [--request ID] [--account NAME] ... [--curl] [--json]',
    help: async () => (await import('./commands/logs.ts')).logsHelp,
    run: async args => (await import('./commands/logs.ts')).logs(args),
  },
  schema: {
    about: 'Prints the schema as it is served. With --against, tells what clients of an older one can no longer ask.',
    usage: 'schema [--against FILE]',
    run: async args => (await import('./commands/schema.ts')).schema(args),
  },
  keys: {
    about: 'Tells which master keys the credentials in the store need, and encrypts them by a new one.',
    usage: 'keys list | rewrap',
    help: async () => (await import('./commands/keys.ts')).keysHelp,
    run: async args => (await import('./commands/keys.ts')).keys(args),
  },
  simulate: {
    about: 'Serves the offline simulators alone, with the credentials that they take, to test other programs against.',
    usage: 'simulate [CONNECTOR ...] [--json]',
    run: async args => (await import('./commands/simulate.ts')).simulate(args),
  },
}

const [name = 'start', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined || args.includes('--help')) {
  const isAsked = command !== undefined || ['help', '--help', '-h'].includes(name)
  process.stdout.write(isAsked ? '' : `\nThere is no command "${name.slice(0, 40)}".\n`)
  process.stdout.write(await help(command))
  process.exitCode = isAsked ? 0 : 2
} else {
  const code = await command.run(args).catch(error => {
    // What is the operator's to mend needs no trace; anything else is ours.
    const isTheirs = [ConfigError, StoreError, SecretsError].some(kind => error instanceof kind)
    process.stderr.write(
      isTheirs ? `\nunigraph ${name}: this cannot be done.\n\n${error.message}\n\n` : `${error?.stack ?? error}\n`,
    )
    return 1
  })
  // What was printed has to leave first: nothing is cut off, and nothing is left that would keep the process.
  if (code !== undefined) process.exitCode = code
}

async function help(command: Command | undefined): Promise<string> {
  if (command?.help !== undefined) return `\n  unigraph ${command.usage}\n\n${await command.help()}\n`
  const rows = Object.values(commands).map(({ usage, about }) => `  unigraph ${usage}\n      ${about}\n`)
  return `\nUnigraph: one GraphQL schema over the systems that you already have.\n\n${rows.join('\n')}\n`
}
