import type { ContactRow, DealLineItemRow, DealRow } from '../../../../src/simulator/world/schema.ts'
import { type Limit, limit, unless, type Word } from '../../../../test/truth/limit.ts'

interface AddedField {
  readonly type: string
  readonly value: { readonly text: string } | null
}
const ownersByNumber = (fields: readonly AddedField[]) =>
  fields.map(field =>
    field.type === 'REFERENCE' && field.value !== null
      ? { ...field, value: { ...field.value, text: `1${field.value.text.padStart(9, '0')}` } }
      : field,
  )

/** What HubSpot can show instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  limit('Company.type', unless('CUSTOMER', null), 'to be a customer is a lifecycle stage, and no type'),
  limit('Company.typeRaw', unless('CUSTOMER', null), 'to be a customer is a lifecycle stage, and no type'),
  limit(
    'Contact.addresses',
    (all: object[]) => all.map(each => ({ ...each, line2: null })),
    'a contact has one line for the street',
  ),
  limit(
    'Contact.birthday',
    (day: Word, row: ContactRow) => (row.n % 10 === 0 ? null : day),
    'a birthday is a text, which people write in any way',
  ),
  limit('Contact.customFields', ownersByNumber, 'an owner is a number of ten digits'),
  limit('Product.type', unless('GOOD', 'INVENTORY'), 'a thing is kept in stock or not'),
  limit(
    'DealLineItem.interval',
    (interval: Word, row: DealLineItemRow) => (row.interval === 'ONE_TIME' ? null : interval),
    'what is paid once has none',
  ),
  limit('Ticket.number', (number: Word) => `394${String(number).padStart(9, '0')}`, 'the number is the id'),
  limit(
    'Deal.expectedCloseDate',
    (day: Word, row: DealRow) => row.closed_at?.slice(0, 10) ?? day,
    'one `closedate` says when a deal closed and, until then, when it is expected to',
  ),
]
