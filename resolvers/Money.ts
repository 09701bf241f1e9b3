import { minorOf } from '../src/contract/money.ts'
import type { MoneyResolvers } from './types.ts'

/** An amount of money. See schema/common.graphql. */
export const Money: MoneyResolvers = {
  minor: minorOf,
}
