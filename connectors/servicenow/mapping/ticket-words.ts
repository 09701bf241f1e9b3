/** The state of an incident that is on hold. */
export const onHold = '3'

/**
 * What the states of incidents are here; an instance may have others of its own.
 * https://www.servicenow.com/docs/r/it-service-management/incident-management/c_IncidentManagementStateModel.html
 */
export const states = {
  1: 'NEW',
  2: 'IN_PROGRESS',
  [onHold]: 'ON_HOLD',
  6: 'RESOLVED',
  7: 'CLOSED',
  8: 'CANCELED',
} as const

/** The hold reason that waits for the caller; the others wait for a problem (3), a vendor (4) or a change (5). */
export const awaitingCaller = '1'

/** Critical, high, moderate, low and planning. */
export const priorities = { '1': 'URGENT', '2': 'HIGH', '3': 'NORMAL', '4': 'LOW', '5': 'LOW' } as const

/** The classes of tasks that are read. */
export const classes = { incident: 'INCIDENT' } as const

/** The ways that an instance comes with, and those that its applications add. */
export const contactTypes = {
  email: 'EMAIL',
  phone: 'PHONE',
  'self-service': 'PORTAL',
  portal: 'PORTAL',
  web: 'WEB',
  chat: 'CHAT',
  virtual_agent: 'CHAT',
  messaging: 'MESSAGING',
  sms: 'MESSAGING',
  social: 'SOCIAL',
  monitoring: 'API',
  alert: 'API',
  event: 'API',
  integration: 'API',
  api: 'API',
  'walk-in': 'OTHER',
} as const
