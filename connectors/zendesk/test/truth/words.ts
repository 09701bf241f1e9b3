import type { Words } from '../../../../test/truth/words.ts'

const lower = (word: string) => word.toLowerCase()
const ways = {
  EMAIL: 'email',
  WEB: 'web',
  CHAT: 'chat',
  MESSAGING: 'native_messaging',
  PHONE: 'voice',
  SOCIAL: 'facebook',
  API: 'api',
}

/** Zendesk's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'Ticket.statusRaw': {
    NEW: 'new',
    OPEN: 'open',
    PENDING: 'pending',
    ON_HOLD: 'hold',
    RESOLVED: 'solved',
    CLOSED: 'closed',
  },
  'Ticket.priorityRaw': lower,
  'Ticket.typeRaw': lower,
  'Ticket.channelRaw': ways,
  'TicketComment.channelRaw': ways,
  'User.role': lower,
}
