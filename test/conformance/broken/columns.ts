import type { DealRow, PersonRow } from '../toy/data.ts'
import { type Broken, toyWithColumn } from './breaking.ts'

/** Wrong in its words. */
export const brokenWords: readonly Broken[] = [
  {
    lacks: 'Every word of its tables is one of the schema, and never UNKNOWN',
    because: 'a word means something that the schema does not know',
    connector: toyWithColumn('Contact', 'lifecycleStage', () => ({ words: { lead: 'HOT_LEAD' } })),
  },
  {
    lacks: 'Every word of its tables is one of the schema, and never UNKNOWN',
    because: 'a word that is known is called UNKNOWN',
    connector: toyWithColumn('Contact', 'lifecycleStage', () => ({ words: { lead: 'LEAD', fan: 'UNKNOWN' } })),
  },
  {
    lacks: 'A word that is written back is read as the same word again',
    because: 'every word is written as the first',
    connector: toyWithColumn('Contact', 'lifecycleStage', () => ({ write: () => ({ stage: 'lead' }) })),
  },
  {
    lacks: 'A word that it does not know is read as UNKNOWN, with the word beside it',
    because: 'a word that it does not know is taken for a lead',
    connector: toyWithColumn('Contact', 'lifecycleStage', () => ({
      read: ({ stage }: PersonRow) => (stage === 'customer' ? 'CUSTOMER' : 'LEAD'),
    })),
  },
  {
    lacks: 'A word that it does not know is read as UNKNOWN, with the word beside it',
    because: 'nobody is told of a word that it does not know',
    connector: toyWithColumn('Contact', 'lifecycleStage', () => ({
      read: ({ stage }: PersonRow) => (stage === 'lead' ? 'LEAD' : stage === 'customer' ? 'CUSTOMER' : 'UNKNOWN'),
    })),
  },
  {
    lacks: 'A word that it does not know is read as UNKNOWN, with the word beside it',
    because: 'the raw word is lost',
    connector: toyWithColumn('Contact', 'lifecycleStageRaw', ({ read }) => ({
      read: (row: PersonRow) =>
        ['lead', 'customer', 'fan', 'admirer'].includes(row.stage ?? '') ? read(row, {}) : null,
    })),
  },
]

/** Wrong in its values. */
export const brokenValues: readonly Broken[] = [
  {
    lacks: 'Every column of every row can be read',
    because: 'a column expects what some rows do not have',
    connector: toyWithColumn('Contact', 'company', () => ({
      read: ({ companyId }: PersonRow) => ({ record: 'company', id: (companyId as string).toUpperCase() }),
    })),
  },
  {
    lacks: 'Every column of every row can be read',
    because: 'a column changes the row',
    connector: toyWithColumn('Deal', 'name', () => ({
      read: (row: { title: string }) => {
        row.title = row.title.trim()
        return row.title
      },
    })),
  },
  {
    lacks: 'Every value has the form that the schema says',
    because: 'a name is a number',
    connector: toyWithColumn('Contact', 'name', () => ({ read: ({ id }: PersonRow) => Number(id) })),
  },
  {
    lacks: 'Every value has the form that the schema says',
    because: 'a part of an address of mail is missing',
    connector: toyWithColumn('Contact', 'emails', () => ({
      read: ({ email }: PersonRow) => (email ? [{ type: null, isPrimary: true }] : []),
    })),
  },
  {
    lacks: 'Money is a decimal text and a currency of three letters',
    because: 'an amount is a float',
    connector: toyWithColumn('Deal', 'amount', () => ({
      read: ({ amount, currency }: DealRow) => (amount ? { amount: Number(amount), currency } : null),
    })),
  },
  {
    lacks: 'Money is a decimal text and a currency of three letters',
    because: 'a currency is a sign',
    connector: toyWithColumn('Deal', 'amount', () => ({
      read: ({ amount }: DealRow) => (amount ? { amount, currency: '€' } : null),
    })),
  },
  {
    lacks: 'Instants are RFC 3339 in UTC',
    because: 'an instant keeps the time zone of the provider',
    connector: toyWithColumn('Deal', 'createdAt', () => ({ read: ({ made }: DealRow) => made })),
  },
  {
    lacks: 'A pointer leads to a record that can be read by its id',
    because: 'a pointer leads to a record that is not there',
    connector: toyWithColumn('Contact', 'company', () => ({
      read: ({ companyId }: PersonRow) => (companyId ? { record: 'employer', id: companyId } : null),
    })),
  },
  {
    lacks: 'A field that the provider leaves empty breaks no column and is never UNKNOWN',
    because: 'a column cannot do without its field',
    connector: toyWithColumn('Deal', 'name', () => ({ read: ({ title }: DealRow) => (title as string).trim() })),
  },
  {
    lacks: 'A field that the provider leaves empty breaks no column and is never UNKNOWN',
    because: 'nothing is taken for an unknown word',
    connector: toyWithColumn('Contact', 'lifecycleStage', ({ words }) => ({
      read: ({ stage }: PersonRow) => words?.[stage ?? ''] ?? 'UNKNOWN',
    })),
  },
  {
    lacks: 'A column whose fields are all empty reads as nothing',
    because: 'nothing is read as a text',
    connector: toyWithColumn('Deal', 'name', () => ({ read: ({ title }: DealRow) => title ?? 'No name' })),
  },
  {
    lacks: 'A column whose fields are all empty reads as nothing',
    because: 'a column reads a field that it does not name',
    connector: toyWithColumn('Contact', 'emails', () => ({
      fields: ['name'],
      read: ({ email }: PersonRow) => (email ? [{ address: email, type: null, isPrimary: true }] : []),
    })),
  },
  {
    lacks: 'A column reads the same from its own fields alone as from the whole row',
    because: 'a column reads a field that it does not name',
    connector: toyWithColumn('Contact', 'name', () => ({ fields: ['stage'] })),
  },
]
