import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')

/** ServiceNow's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
  'an incident as people are shown it, with words for values, which we do not ask for': nango('update-incident'),
  'approvals, changes and problems are other work than the tickets of a helpdesk': nango(
    ...['approvals', 'list-approvals', 'update-approval'],
    ...['change-requests', 'change-tasks', 'create-change-request', 'get-change-request', 'get-change-task'],
    ...['list-change-requests', 'list-change-tasks', 'update-change-task'],
    ...['create-problem', 'get-problem', 'list-problems', 'problems', 'update-problem'],
  ),
  'the catalog and the knowledge base are no entities': nango(
    ...['get-catalog-request', 'list-catalog-items', 'list-catalog-request-items', 'order-catalog-item'],
    ...['get-knowledge-article'],
  ),
  'receipts for deletions, without content': nango('delete-group', 'delete-incident', 'delete-problem'),
}
