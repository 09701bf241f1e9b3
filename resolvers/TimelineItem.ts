import type { TimelineItemResolvers } from './types.ts'

/** Which type a TimelineItem is. */
export const TimelineItem: TimelineItemResolvers = {
  __resolveType: view => view.entity,
}
