import type { CustomerRecordResolvers } from './types.ts'

/** Which type a CustomerRecord is. */
export const CustomerRecord: CustomerRecordResolvers = {
  __resolveType: view => view.entity,
}
