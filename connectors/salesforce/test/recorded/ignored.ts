import type { Ignored } from '../../../../test/recorded/patterns.ts'

/** What is not read of Salesforce's records. */
export const ignored: Ignored = {
  'where the record can be asked for, which its id tells': ['*/attributes.*'],
  'the instant of the system, which is indexed, is read in its place': ['*/LastModifiedDate'],
  'what a user has set for himself or may do': [
    'User/EmailPreferences*',
    'User/ForecastEnabled',
    'User/Receives*',
    'User/UserPermissions*',
    'User/UserPreferences*',
    'User/ProfileId',
  ],
  'another name, by which people log in or are shown to others': [
    'User/Alias',
    'User/BadgeText',
    'User/CommunityNickname',
    'User/SenderName',
    'User/Username',
  ],
  'internal bookkeeping': ['User/CreatedById', 'User/LastModifiedById', 'User/EmailEncodingKey'],
  'no model has a place for it': [
    'Company/AccountNumber',
    'Ticket/IsEscalated',
    'User/Address.*',
    'User/CompanyName',
    'User/Country',
    'User/CountryCode',
    'User/EndDay',
    'User/LanguageLocaleKey',
    'User/LocaleSidKey',
    'User/StartDay',
  ],
}
