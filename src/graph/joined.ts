/** The entities that a customer is joined from by a key, and those that hang on them by one step. */
export type Joined = 'Contact' | 'EndUser' | 'BillingCustomer' | 'Company' | 'Organization'

/** All of them, the people before what hangs on them. */
export const joined: readonly Joined[] = ['Contact', 'Company', 'EndUser', 'Organization', 'BillingCustomer']
