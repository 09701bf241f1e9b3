import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')

/** Zendesk's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
  'the help center is no entity': nango(
    ...['categories', 'create-category', 'create-section', 'get-article', 'sections'],
  ),
  'settings of the account, no records': nango(
    ...['get-ticket-field', 'get-ticket-form', 'list-macros', 'list-ticket-forms', 'list-views'],
    ...['macros', 'ticket-fields', 'ticket-forms', 'views'],
  ),
}
