import { allMappedFields, entitiesIn, readColumn } from '../columns.ts'
import { type Flaw, flawsOf } from '../flaws.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

const mends: Readonly<Record<Flaw['kind'], string>> = {
  money: 'Give the amount as a decimal text and the currency as three capitals: moneyOf() does.',
  instant: 'Give instants as RFC 3339 in UTC: readInstant() and readEpoch() do.',
  reference: 'Point to a record that an entity shows and that can be read by its id.',
  form: 'Give what the schema says, and null for nothing.',
}

/** What the columns give for all rows of the simulator. */
export const values: readonly Behaviour[] = [
  running('Every column of every row can be read', async subject => {
    await eachValue(subject, ({ where, read }) => {
      if ('error' in read)
        reject(
          subject,
          `${shown(read.error)} at ${where}`,
          'Read every row that the provider may send, without changing it.',
        )
    })
  }),
  running('Every value has the form that the schema says', subject => checkValues(subject, 'form')),
  running('Money is a decimal text and a currency of three letters', subject => checkValues(subject, 'money')),
  running('Instants are RFC 3339 in UTC', subject => checkValues(subject, 'instant')),
  running('A pointer leads to a record that can be read by its id', subject => checkValues(subject, 'reference')),
]

function checkValues(subject: Subject, kind: Flaw['kind']): Promise<void> {
  return eachValue(subject, ({ where, read, type }) => {
    if (!('value' in read)) return
    const flaw = flawsOf(subject, type, read.value).find(each => each.kind === kind)
    if (flaw !== undefined) reject(subject, `${flaw.found} at ${where}${flaw.at}`, mends[kind])
  })
}

interface Seen {
  readonly where: string
  readonly read: ReturnType<typeof readColumn>
  readonly type: ReturnType<typeof allMappedFields>[number]['type']
}

async function eachValue(subject: Subject, see: (seen: Seen) => void): Promise<void> {
  const facts = await subject.facts()
  const fields = allMappedFields(subject)
  for (const [entity, { of }] of entitiesIn(subject))
    for (const row of await subject.rowsOf(entity))
      for (const { field, column, type } of fields.filter(each => each.entity === entity)) {
        const id = subject.connector.records[of]?.id(row)
        see({ where: `${entity}.${field} of ${id}`, read: readColumn(column, row, facts), type })
      }
}
