import { defineConnector } from '../../src/contract/connector.ts'
import { basicOf, signSoap } from './credentials.ts'
import type { Dialect } from './dialect.ts'
import { addedTables, factsIn } from './dictionary.ts'
import { entitiesIn } from './entities.ts'
import { soapFault, tableFault } from './fault.ts'
import { byClient, byRefreshToken } from './oauth.ts'
import { recordsIn } from './records.ts'
import { settings } from './settings.ts'
import { tableApi } from './table-api.ts'
import { webServices } from './web-services.ts'

/** The cheapest proof of credentials: the id of one incident, which has to be seen in any case. */
const checkIn = (dialect: Dialect) => () =>
  dialect.ask({ table: 'incident', query: '', fields: ['sys_id'] }, { size: 1, offset: 0, counts: false })

/** Incidents and what is said of them, users, companies and groups of a ServiceNow instance, by its Table API or by SOAP. */
export default defineConnector({
  name: 'servicenow',
  title: 'ServiceNow',
  categories: ['HELPDESK'],
  version: 'Table API v2',
  docs: 'https://www.servicenow.com/docs/r/api-reference/rest-apis/c_TableAPI.html',

  settings,
  // Personal developer instances are named so; all other names are the company's own.
  environment: ({ instance }) => (/^dev\d+$/.test(instance) ? 'SANDBOX' : undefined),
  origin: ({ instance }) => `https://${instance}.service-now.com`,
  auth: { kind: 'headers', headers: basicOf },
  // Web services take tokens as well: https://www.servicenow.com/docs/r/platform-security/authentication/create-soap-api-access-policy.html
  signIn: { setting: 'signIn', others: { oauth: byRefreshToken, client: byClient } },

  quotas: {
    // There is no limit until an administrator makes one, by the hour. A node has a handful of semaphores for all programs.
    default: {
      windows: [],
      atOnce: 8,
      docs: 'https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.html',
    },
  },
  fault: tableFault,
  check: checkIn(tableApi),
  facts: factsIn(tableApi),
  records: recordsIn(tableApi),
  entities: entitiesIn(tableApi),
  addedObjects: addedTables(tableApi),

  protocols: {
    setting: 'api',
    others: {
      soap: {
        version: 'direct web services',
        docs: 'https://www.servicenow.com/docs/r/api-reference/web-services/c_DirectWebServices.html',
        auth: { kind: 'signed', sign: signSoap },
        fault: soapFault,
        check: checkIn(webServices),
        facts: factsIn(webServices),
        records: recordsIn(webServices),
        entities: entitiesIn(webServices),
        addedObjects: addedTables(webServices),
      },
    },
  },
})
