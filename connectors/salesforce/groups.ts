import type { Whole } from '../../src/contract/record.ts'
import type { Dialect } from './dialect.ts'
import type { SalesforceRow } from './rows.ts'
import { among, select } from './soql.ts'

/** The queues and the public groups, which there are few of; groups of other types stand for roles and territories. */
export function groups(dialect: Dialect): Whole<SalesforceRow> {
  return {
    ttlSeconds: 600,
    call: (_, cursor) =>
      cursor !== undefined
        ? dialect.queryMore(cursor)
        : dialect.query(
            select({
              fields: ['Id', 'Name', 'Type', 'CreatedDate', 'SystemModstamp'],
              from: 'Group',
              where: [among('Type', ['Queue', 'Regular'])],
              orderBy: 'Id',
            }),
          ),
    page(reply) {
      const { rows, locator } = dialect.queried(reply)
      return { rows, next: locator }
    },
  }
}
