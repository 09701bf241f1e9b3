import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')
const restforce = filesIn('rest-restforce', 'json')

/** Salesforce's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
  'recorded by SOAP: read by a test of their own, as a replay speaks one protocol': [
    ...filesIn(
      'soap-soapforce',
      'xml',
    )(...['describe_global_response', 'login_response', 'query_all_response', 'query_response', 'retrieve_response']),
  ],
  'a receipt for a change': [
    ...nango('create-sobject-collection', 'update-record-by-external-id', 'update-record', 'update-sobject-collection'),
    ...nango('upsert-record'),
    ...restforce('upsert_error_response', 'upsert_multiple_error_response', 'delete_error_response'),
    ...filesIn('soap-soapforce', 'xml')('create_response_failure', 'delete_response', 'update_response'),
  ],
  'descriptions and limits, no records: read by a test of their own': [
    'describe-Account-compact.json',
    ...nango('composite-batch-request', 'composite-request', 'describe-global', 'describe-sobject'),
    ...nango('list-available-resources'),
    ...restforce('describe_sobjects_success_response', 'list_sobjects_success_response'),
    ...restforce('services_data_success_response', 'sobject_describe_error_response'),
    ...restforce('sobject_describe_success_response'),
  ],
  'sessions, no records: read by a test of their own': restforce(
    ...['auth_success_response', 'expired_session_response', 'reauth_success_response', 'refresh_success_response'],
  ),
  'names of records of several kinds that somebody looked at last': [
    ...nango('list-recent-items'),
    ...restforce('recent_success_response'),
  ],
  'nothing was found': [...nango('search-records'), ...restforce('search_error_response')],
  'an invented kind of object, of which there is no entity': restforce(
    ...['list_view_results_success_response', 'query_aggregate_success_response', 'query_success_response'],
    ...['search_success_response', 'sobject_find_success_response', 'sobject_select_success_response'],
  ),
  'ids of what was changed, no records': restforce('get_deleted_success_response', 'get_updated_success_response'),
  'the organization itself is no entity': restforce('org_query_response'),
  'messages that Salesforce sends by itself': [
    ...filesIn('outbound', 'xml')('FaultResponse', 'NotificationResponse', 'OutboundMessage1'),
  ],
}
