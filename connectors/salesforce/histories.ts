import type { RecordSpec } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import { histories } from './fields.ts'
import { childrenIn, type SalesforceRow } from './rows.ts'
import { among, select } from './soql.ts'

/**
 * The stages that opportunities have been in. There is a row for each change of the stage, the amount, the probability
 * or the day of closing.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunityhistory.htm
 */
export function stageHistories(dialect: Dialect): NonNullable<RecordSpec<SalesforceRow>['detail']> {
  const inner = select({
    fields: ['Id', 'StageName', 'CreatedDate'],
    from: histories,
    orderBy: 'CreatedDate DESC, Id DESC',
  })
  return {
    // Parents and children count together towards a batch of 2,000.
    atMost: 50,
    fields: [histories],
    call: ids =>
      dialect.query(select({ fields: ['Id', `(${inner})`], from: 'Opportunity', where: [among('Id', ids)] })),
    rows(reply) {
      const { rows, locator } = dialect.queried(reply)
      if (locator !== undefined) throw new TypeError('the stages of 50 opportunities were cut short')
      return rows.map(row => {
        const changes = childrenIn(row, histories).rows
        const entered = changes.filter(({ StageName }, index) => changes[index + 1]?.StageName !== StageName)
        return { Id: row.Id, [histories]: entered } as unknown as SalesforceRow
      })
    },
  }
}
