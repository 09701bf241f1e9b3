import type { CustomFieldValueResolvers } from './types.ts'

/** Which type the value of a custom field is: connectors say it. */
export const CustomFieldValue: CustomFieldValueResolvers = {
  __resolveType: value => value.__typename as NonNullable<typeof value.__typename>,
}
