import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import { one, type Part, pointed } from './fields.ts'
import { follow } from './references.ts'
import type { ExtraColumns, ExtraKinds } from './selections.ts'
import type { View } from './view.ts'

const lines = ['InvoiceLine', 'SubscriptionItem'] as const

/** The loads that the product of a line causes besides itself. */
export const soldKinds: ExtraKinds = Object.fromEntries(lines.map(line => [line, { product: ['get:Price'] }]))

/** The columns that the product of a line is read from, where it is not its own. */
export const soldColumns: ExtraColumns = {
  InvoiceLine: { product: { InvoiceLine: ['price'], Price: ['product'] } },
  SubscriptionItem: { product: { Price: ['product'] } },
}

/** What a line is for: the product that it names or, where it names a price alone, the product of that. */
export async function sold(
  line: View | Part,
  args: object,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<View<'Product'> | null> {
  const { account } = line
  if (pointed(line, 'product') !== null) return one('Product')(line, args, context, info)
  const price = await follow(pointed(line, 'price'), { account, as: ['Price'], context, info })
  return follow(price?.read('product') ?? null, { account, as: ['Product'], context, info })
}
