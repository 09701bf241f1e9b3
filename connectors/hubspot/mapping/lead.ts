import { columns } from '../../../src/contract/columns.ts'
import type { Lead } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { emailOf } from '../../../src/contract/values.ts'
import type { LeadRow, LeadStageWord } from '../service-rows.ts'
import { type Stages, stageIn } from '../stages.ts'
import { objectColumns } from './object.ts'

const c = columns<LeadRow, LeadRow['properties']>(row => row.properties)

/** The stages of the lead pipeline that every account begins with; the stages of others have numbers. */
export const leadStatuses = {
  'new-stage-id': 'NEW',
  'attempting-stage-id': 'WORKING',
  'connected-stage-id': 'WORKING',
  'qualified-stage-id': 'QUALIFIED',
  'unqualified-stage-id': 'UNQUALIFIED',
} as const satisfies Record<LeadStageWord, string>

/** Lead from HubSpot's leads. */
export const leadMapping: Mapping<Lead, LeadRow> = {
  ...objectColumns('leads'),
  ...absent('jobTitle', 'phones', 'addresses', 'websites', 'value', 'convertedAt', 'deal', 'tags'),
  name: c.text('hs_lead_name'),
  firstName: c.text('hs_associated_contact_firstname'),
  lastName: c.text('hs_associated_contact_lastname'),
  companyName: c.text('hs_associated_company_name'),
  emails: c.from(['hs_associated_contact_email'], ({ hs_associated_contact_email: email }) => {
    const address = readText(email)
    return address === null ? [] : [emailOf(address, { isPrimary: true })]
  }),
  source: c.text('hs_lead_source'),
  status: c.word('hs_pipeline_stage', leadStatuses, { back: { WORKING: 'attempting-stage-id' } }),
  statusRaw: c.raw('hs_pipeline_stage'),
  stage: c.from(
    ['hs_pipeline_stage'],
    ({ hs_pipeline_stage: stage }, _, { leadStages }) => stageIn(leadStages as Stages, stage)?.label ?? null,
    { facts: ['leadStages'], note: "the stage's name" },
  ),
  rating: c.text('hs_lead_label'),
  type: c.text('hs_lead_type'),
  owner: c.ref('owner', 'hubspot_owner_id'),
  contact: c.ref('contact', 'hs_primary_contact_id'),
  company: c.ref('company', 'hs_primary_company_id'),
}
