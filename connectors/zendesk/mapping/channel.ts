import { wordOf } from '../../../src/contract/columns.ts'
import type { Channel } from '../../../src/contract/entities.ts'
import { readText } from '../../../src/contract/read.ts'
import type { Via } from '../rows.ts'

/**
 * Zendesk's words for ways, those of tickets and those of single comments. The list is open.
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types
 */
export const channelWords: Readonly<Record<string, Channel>> = {
  web: 'WEB',
  web_form: 'WEB',
  web_widget: 'WEB',
  dropbox: 'WEB',
  batch: 'WEB',
  email: 'EMAIL',
  mail: 'EMAIL',
  api: 'API',
  web_service: 'API',
  import: 'API',
  chat: 'CHAT',
  chat_transcript: 'CHAT',
  native_messaging: 'MESSAGING',
  sunshine_conversations_api: 'MESSAGING',
  sunshine_conversations_facebook_messenger: 'MESSAGING',
  sunshine_conversations_twitter_dm: 'MESSAGING',
  whatsapp: 'MESSAGING',
  line: 'MESSAGING',
  wechat: 'MESSAGING',
  telegram: 'MESSAGING',
  viber: 'MESSAGING',
  kakaotalk: 'MESSAGING',
  instagram_dm: 'MESSAGING',
  apple_business_chat: 'MESSAGING',
  google_business_messages: 'MESSAGING',
  slack_connect: 'MESSAGING',
  sms: 'MESSAGING',
  text_message: 'MESSAGING',
  voice: 'PHONE',
  voicemail: 'PHONE',
  phone_call_inbound: 'PHONE',
  phone_call_outbound: 'PHONE',
  twitter: 'SOCIAL',
  twitter_dm: 'SOCIAL',
  twitter_favorite: 'SOCIAL',
  x_corp: 'SOCIAL',
  facebook: 'SOCIAL',
  facebook_post: 'SOCIAL',
  facebook_message: 'SOCIAL',
  google_play: 'SOCIAL',
  help_center: 'PORTAL',
  helpcenter: 'PORTAL',
  forum: 'PORTAL',
  topic: 'PORTAL',
  mobile: 'OTHER',
  mobile_sdk: 'OTHER',
  iphone: 'OTHER',
  any_channel: 'OTHER',
  ticket_sharing: 'OTHER',
  side_conversation: 'OTHER',
  closed_ticket: 'OTHER',
  sample_ticket: 'OTHER',
  sample_interactive_ticket: 'OTHER',
  rule: 'OTHER',
  system: 'OTHER',
  merge: 'OTHER',
  linked_problem: 'OTHER',
  recovered_from_suspended_tickets: 'OTHER',
}

/** The way in our words. */
export function channelOf(via: Via | null | undefined): Channel | null {
  return wordOf(channelWords, readText(via?.channel))
}
