import type { PageOf } from './pages.ts'
import type { View } from './view.ts'
export type ActivityPage = PageOf<View<'Note' | 'Task' | 'Call' | 'Meeting' | 'EmailActivity'>>
export type TimelinePage = PageOf<View>
export const activitiesOf = (_e: string) => (): never => {
  throw new Error('later')
}
export const timelineOf = (): never => {
  throw new Error('later')
}
