import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')

/** HubSpot's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
  'a deletion answers nothing': nango(
    ...['delete-company', 'delete-contact', 'delete-deal', 'delete-task', 'delete-ticket', 'delete-user'],
  ),
  'marketing e-mails are no entity': nango(
    ...['clone-marketing-email', 'create-marketing-email', 'get-marketing-email', 'update-marketing-email'],
  ),
  'the list is empty': nango('products'),
  'a receipt for links that were made, in another form than that of reading': nango('create-association'),
  'settings of the account, no records': nango('change-user-role', 'whoami'),
}
