import type { Random } from './random.ts'

/** Texts that stand where a date should: most are none, and the others need care. */
export const oddDates = [
  '0000-00-00',
  '0000-00-00T00:00:00Z',
  '2026-02-30',
  '2026-03-29T02:30:00',
  '/Date(1760000000000)/',
  '1760000000',
  '1760000000000',
  '9999-12-31T23:59:59Z',
  'yesterday',
  '',
] as const

/** Texts that stand where a number should. */
export const oddNumbers = ['1,234.50', '1e3', '-0', '0x1F', '00123', 'NaN', '12.30', '9007199254740993'] as const

/** Ids that programs take for others: too long for a number, with zeros in front, other only by capitals. */
export const oddIds = ['9007199254740993', '00012345', 'aBcDeF', 'AbCdEf'] as const

/** A word that no vendor has. */
export const unknownWord = 'a_word_of_next_year'

/** The id of a row that belongs to somebody else. */
export const foreignId = (random: Random): string => String(random.integer(800_000_000, 899_999_999))
