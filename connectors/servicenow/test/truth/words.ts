import { OneOf } from '../../../../test/truth/compare.ts'
import type { Words } from '../../../../test/truth/words.ts'

/** ServiceNow's own words for the world's, by field. */
export const words: Readonly<Record<string, Words>> = {
  'Ticket.statusRaw': { NEW: '1', OPEN: '2', PENDING: '3', ON_HOLD: '3', RESOLVED: '6', CLOSED: '7' },
  'Ticket.priorityRaw': { URGENT: '1', HIGH: '2', NORMAL: '3', LOW: new OneOf('4', '5') },
  'Ticket.channelRaw': {
    EMAIL: 'email',
    WEB: 'self-service',
    CHAT: 'chat',
    MESSAGING: 'virtual_agent',
    PHONE: 'phone',
    SOCIAL: 'social',
    API: 'monitoring',
  },
}
