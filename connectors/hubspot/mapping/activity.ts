import { columns } from '../../../src/contract/columns.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import type { Ref } from '../../../src/contract/ref.ts'
import { textOf } from '../html.ts'
import type { CrmObject, Texts } from '../rows.ts'
import type { ObjectType } from '../types.ts'
import { objectColumns } from './object.ts'

type ActivityRow = CrmObject<Texts<'hs_timestamp' | 'hubspot_owner_id'>>

const c = columns<ActivityRow, ActivityRow['properties']>(row => row.properties)

/** What every activity has. https://developers.hubspot.com/docs/api-reference/crm-notes-v3/guide */
export const activityColumns = (type: ObjectType) => ({
  ...objectColumns(type),
  owner: c.ref('owner', 'hubspot_owner_id') as Column<Ref | null, ActivityRow>,
  occurredAt: c.instant('hs_timestamp'),
})

/** The text of an activity, without markup and as it is held. */
export function bodyColumns<Row extends CrmObject, Field extends string>(field: Field & keyof Row['properties']) {
  const texts = columns<Row, Row['properties'] & object>(row => row.properties as Row['properties'] & object)
  return {
    body: texts.from([field as never], properties => textOf((properties[field] as string | null | undefined) || null), {
      note: 'without tags',
    }),
    bodyHtml: texts.text(field as never),
  }
}
