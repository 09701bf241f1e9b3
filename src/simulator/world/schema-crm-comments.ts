import type { Table } from './table.ts'

type Flag = 0 | 1

/** What somebody who works in the CRM said about one of its tickets. */
export interface CrmTicketCommentRow {
  n: number
  ticket_n: number
  body: string
  author_n: number | null
  is_public: Flag
  created_at: string
  updated_at: string
}

/** The table of what is said about a CRM's tickets. */
export const crmCommentTables: Record<string, Table> = {
  crm_ticket_comment: {
    columns: {
      ticket_n: 'INTEGER',
      body: 'TEXT',
      author_n: 'INTEGER',
      is_public: 'INTEGER',
      created_at: 'TEXT NOT NULL',
      updated_at: 'TEXT NOT NULL',
    },
    indexes: ['ticket_n'],
  },
}
