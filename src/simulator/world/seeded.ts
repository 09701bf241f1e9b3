/** A company as the other systems know it. */
export interface SeededCompany {
  n: number
  name: string
  domain: string | null
}

/** A person as the other systems know it. */
export interface SeededPerson {
  n: number
  name: string
  email: string | null
  phone: string | null
  company: SeededCompany | null
  /** False where an earlier person has the same e-mail. */
  hasOwnEmail: boolean
}

/** What the other systems are seeded from. */
export interface SeededCrm {
  people: SeededPerson[]
  companies: SeededCompany[]
}

/** Somebody who can ask for help. */
export interface Requester {
  n: number
  contact_n: number
  organization_n: number | null
}
