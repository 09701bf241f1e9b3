import type { PageOf } from './pages.ts'
import type { View } from './view.ts'
export type SearchPage = PageOf<View>
export const searchAll = (): never => {
  throw new Error('later')
}
