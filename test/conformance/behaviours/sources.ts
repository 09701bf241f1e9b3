import { posix } from 'node:path'
import { importsIn, withoutComments } from '../source-text.ts'
import type { Source, Subject } from '../subject.ts'
import { type Behaviour, reject, still } from './behaviour.ts'

/** What a connector must not contain, and what to do instead. */
const forbidden: readonly { readonly pattern: RegExp; readonly mend: string }[] = [
  { pattern: /\basync\b|\bawait\b/, mend: 'Return the call; the runtime performs it.' },
  { pattern: /\bfetch\s*\(/, mend: 'Return the call; the runtime performs it.' },
  { pattern: /\bDate\.now\b|\bnew Date\s*\(\s*\)|\bperformance\./, mend: 'A connector has no clock.' },
  { pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/, mend: 'Take the nonce that the runtime gives.' },
  { pattern: /\bconsole\b/, mend: 'Say it in the Fault; the runtime logs.' },
  { pattern: /\bprocess\./, mend: 'Declare a setting.' },
  { pattern: /\btry\s*\{/, mend: 'Let it throw; the runtime makes a Fault of it.' },
  { pattern: /\bimport\s*\(|\brequire\s*\(/, mend: 'Import at the head of the file.' },
]

/** The files of the folder. */
export const sources: readonly Behaviour[] = [
  still('Its files import the contract, each other and types of packages, and nothing else', subject => {
    for (const source of own(subject))
      for (const { specifier, isType } of importsIn(source.text)) {
        const target = targetOf(subject, source, specifier)
        const isOurs = target !== undefined && !isSimulator(target) && isInFolder(subject, target)
        if (isOurs || target?.startsWith('src/contract/') || (target === undefined && isType)) continue
        reject(
          subject,
          `the import of "${specifier}" in ${source.path}`,
          target === undefined
            ? 'Import only types of packages: `import type`.'
            : 'Import src/contract or the own folder.',
        )
      }
  }),

  still('Its files have no clock, no chance, no I/O and no await', subject => {
    for (const source of own(subject)) {
      const code = withoutComments(source.text)
      for (const { pattern, mend } of forbidden) {
        const found = pattern.exec(code)
        if (found) reject(subject, `"${found[0].trim()}" in ${source.path}:${lineOf(code, found.index)}`, mend)
      }
    }
  }),

  still('Its simulator knows neither the connector nor the runtime', subject => {
    for (const source of subject.sources.filter(({ path }) => isSimulator(`connectors/${subject.folder}/${path}`)))
      for (const { specifier } of importsIn(source.text)) {
        const target = targetOf(subject, source, specifier)
        const isKit = target === undefined || target.startsWith('src/simulator/')
        if (isKit || (isSimulator(target) && isInFolder(subject, target))) continue
        reject(
          subject,
          `the import of "${specifier}" in ${source.path}`,
          'Write it from the documentation, on src/simulator alone: a fake that shares an error proves nothing.',
        )
      }
  }),
]

function own({ sources, folder }: Subject): readonly Source[] {
  return sources.filter(({ path }) => !isSimulator(`connectors/${folder}/${path}`))
}

/** What a relative import names, from the root of the repository; undefined for a package. */
function targetOf({ folder }: Subject, { path }: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join('connectors', folder, posix.dirname(path), specifier)
}

function isInFolder({ folder }: Subject, target: string): boolean {
  return target.startsWith(`connectors/${folder}/`)
}

function isSimulator(target: string): boolean {
  return /^connectors\/[^/]+\/simulator[^/]*(\.ts$|\/)/.test(target)
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
