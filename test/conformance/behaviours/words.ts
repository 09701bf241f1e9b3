import { isAbsent } from '../../../src/contract/mapping.ts'
import type { Facts } from '../../../src/contract/record.ts'
import { hearing } from '../../../src/contract/unknown-words.ts'
import { allMappedFields, enumValues, type MappedField, mappingOf, readColumn } from '../columns.ts'
import { replaceLeaves, withField } from '../rows.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown, still } from './behaviour.ts'

/** How the provider's words become the schema's, and the other way round. */
export const words: readonly Behaviour[] = [
  still('Every word of its tables is one of the schema, and never UNKNOWN', subject => {
    for (const { entity, field, column, type } of allMappedFields(subject)) {
      if (column.words === undefined) continue
      const values = enumValues(type) ?? []
      for (const [word, unified] of Object.entries(column.words)) {
        if (unified === 'UNKNOWN')
          reject(
            subject,
            `"${word}" as UNKNOWN in ${entity}.${field}`,
            'Leave the word out: it becomes UNKNOWN by itself.',
          )
        if (!values.includes(unified))
          reject(subject, `"${word}" as ${shown(unified)} in ${entity}.${field}`, `Use one of: ${values.join(', ')}.`)
      }
    }
  }),

  still('A word that is written back is read as the same word again', subject => {
    for (const mapped of allMappedFields(subject)) checkWrite(subject, mapped)
  }),

  running('A word that it does not know is read as UNKNOWN, with the word beside it', async subject => {
    const facts = await subject.facts()
    for (const mapped of allMappedFields(subject))
      if (mapped.column.words !== undefined && !isFlag(mapped.column.words)) await checkUnknown(subject, mapped, facts)
  }),
]

function checkWrite(subject: Subject, { entity, field, column }: MappedField): void {
  const { words, write } = column
  if (words === undefined || write === undefined) return
  for (const unified of new Set(Object.values(words))) {
    const written = Object.values(write.call(column, unified))[0]
    const back = typeof written === 'string' && Object.hasOwn(words, written) ? words[written] : undefined
    if (back !== unified)
      reject(
        subject,
        `${unified} written as ${shown(written)}, which reads ${shown(back)}, in ${entity}.${field}`,
        'Say with `back` which word is written.',
      )
  }
}

/** Takes a row that has a word, and puts a word there that no table knows. */
async function checkUnknown(subject: Subject, { entity, field, column }: MappedField, facts: Facts): Promise<void> {
  const raw = mappingOf(subject, entity)[`${field}Raw`]
  if (raw === undefined || isAbsent(raw)) return
  for (const row of await subject.rowsOf(entity)) {
    const known = readColumn(raw, row, facts)
    const word = 'value' in known ? known.value : undefined
    if (typeof word !== 'string') continue
    const strange = /^\d+$/.test(word) ? '987654321' : 'a word that nobody knows'
    const changed = replaceLeaves(row, raw.fields, { from: word, to: strange })
    if (changed === undefined) continue
    const alone = raw.fields.reduce((kept, name) => kept.filter(each => each !== name), [...column.fields])
    const bare = alone.reduce<unknown>((kept, name) => withField(kept, name, null), changed)
    const heard: string[] = []
    const read = (each: unknown) =>
      hearing(
        unknown => heard.push(unknown),
        () => readColumn(column, each, facts),
      )
    const found = [changed, bare].map(read)
    if (!found.some(each => 'value' in each && each.value === 'UNKNOWN'))
      reject(
        subject,
        `${shown(found[0])} in ${entity}.${field} for the word "${strange}"`,
        'Read a word that is not in the table as UNKNOWN: never guess, never throw.',
      )
    if (heard.length === 0)
      reject(
        subject,
        `UNKNOWN in ${entity}.${field}, and nobody is told of the word "${strange}"`,
        'Ask wordOf, or say unknownWord(word).',
      )
    const beside = readColumn(raw, changed, facts)
    if (!('value' in beside) || beside.value !== strange)
      reject(subject, `${shown(beside)} in ${entity}.${field}Raw for the word "${strange}"`, 'Keep the word as it is.')
    return
  }
}

/** True and false are no words: there is no third that a provider could make up. */
function isFlag(words: Readonly<Record<string, string>>): boolean {
  return Object.keys(words).every(word => word === 'true' || word === 'false')
}
