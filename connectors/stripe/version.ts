/** The version of the API. Without it, Stripe answers in the shapes of the day on which the account first called it. */
export const version = '2026-10-28.endive'
