import { isDeepStrictEqual } from 'node:util'
import type { Held } from '../../../src/accounts/held.ts'
import { Fault } from '../../../src/contract/faults.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import type { Facts } from '../../../src/contract/record.ts'
import { entitiesIn, mappedFields, readColumn } from '../columns.ts'
import { patient, spread } from '../samples.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'
import { gettable } from './gets.ts'

/** How many rows are read with a mask. */
const rowsRead = 8

/** The fields that are asked for by name. */
export const masks: readonly Behaviour[] = [
  running('A column reads the same from its own fields alone as from the whole row', async subject => {
    const { client } = subject.opened
    const facts = await subject.facts()
    for (const [entity, { of, whenNeeds = [] }] of entitiesIn(subject)) {
      if (!client.spec(of).selectsFields || !gettable(subject).includes(of)) continue
      const ids = spread(await subject.rowsOf(entity), rowsRead).map(row => client.spec(of).id(row))
      const whole = await client.get(of, ids, patient())
      const columns = mappedFields(subject, entity)
      const every = columns.flatMap(({ column }) => fieldsOf(column, facts))
      // Fields that the account has added need not be in a whole row.
      const named = await client.get(of, ids, patient([...every, ...whenNeeds]))
      for (const { field, column } of columns) {
        const want = [...fieldsOf(column, facts), ...whenNeeds]
        for (const [id, held] of await client.get(of, ids, patient(want))) {
          const [part, all] = [held, (column.moreFields ? named : whole).get(id)].map(each =>
            readColumn(column, rowOf(each), facts),
          )
          if (!isDeepStrictEqual(part, all))
            reject(
              subject,
              `${shown(part)} in ${entity}.${field} of a row with ${shown(want)}, and ${shown(all)} of the whole row`,
              'Name every field that the column reads, and ask the provider for them.',
            )
        }
      }
    }
  }),

  running('What only some fields need is asked for only with them', async subject => {
    for (const [record, { detail, get, id }] of Object.entries(subject.connector.records)) {
      const row = (await subject.rows(record))[0]
      if (detail === undefined || get === undefined || row === undefined) continue
      for (const [want, expected] of [
        [[], 0],
        [detail.fields, 1],
      ] as const) {
        const { client, events, access } = subject.open()
        await client.get(record, [id(row)], patient(want))
        const calls = events.filter(({ operation }) => operation === `${record}.detail`).length
        const ask = access.ask(record, patient(want))
        const reply = await access.perform(get.call([id(row)], ask), { operation: 'alone' }, patient(want))
        // What is asked for brings its fields along where the provider lets it.
        const comes = get.rows(reply).some(own => detail.fields.some(field => field in (own as object)))
        const wanted = comes ? 0 : expected
        if (comes && want.length === 0)
          reject(
            subject,
            `${shown(detail.fields)} of ${record}, which nobody wants`,
            'Ask for them with the mask alone.',
          )
        // A record that always comes whole cannot tell who wants what.
        if (calls !== wanted && subject.connector.records[record]?.selectsFields)
          reject(subject, `${calls} calls of ${record}.detail for the fields ${shown(want)}`, `It should be ${wanted}.`)
      }
    }
  }),
]

const fieldsOf = ({ fields, moreFields }: Column<unknown, unknown>, facts: Facts): readonly string[] => [
  ...fields,
  ...(moreFields?.(facts) ?? []),
]

function rowOf(held: Held | Fault | undefined): unknown {
  return held instanceof Fault ? held : held?.row
}
