import { amount, choice, common, day, field, flag, instant, long, majorOf, owner, pointer, text } from './fields.ts'
import { idOf } from './ids.ts'
import type { Kind } from './model.ts'

const currency = field('picklist', 'CurrencyIsoCode', source => source.currency ?? 'USD')

/** The one live company of a deal. */
const company = `(SELECT c.n FROM deal_company l JOIN company c ON c.n = l.company_n AND c.is_archived = 0
  WHERE l.deal_n = t.n AND l.is_primary = 1)`

const forecasts: Readonly<Record<string, string>> = {
  OMITTED: 'Omitted',
  PIPELINE: 'Pipeline',
  BEST_CASE: 'BestCase',
  COMMIT: 'Forecast',
  CLOSED: 'Closed',
}

/** Deals. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm */
export const opportunity: Kind = {
  ...{ name: 'Opportunity', label: 'Opportunity', plural: 'Opportunities', prefix: '006', isSearchable: true },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT d.*, t.*, s.name AS stage, s.probability, ${company} AS company_n FROM deal t
        LEFT JOIN deal_detail d ON d.n = t.n LEFT JOIN stage s ON s.n = t.stage_n WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('006'),
    pointer('AccountId', { kind: 'Account', relationship: 'Account' }, source => idOf('001', source.company_n)),
    text('Name', source => source.name || null),
    long('Description', source => source.description),
    choice('StageName', source => source.stage),
    { ...amount('Amount', 'amount_minor') },
    field('percent', 'Probability', source => (source.probability === null ? null : source.probability * 100)),
    { ...amount('ExpectedRevenue', 'expected_revenue_minor') },
    day('CloseDate', source => (source.status === 'OPEN' ? source.expected_close_date : source.closed_at)),
    choice('Type', source => source.type),
    text('NextStep', source => source.next_step),
    choice('LeadSource', source => source.source ?? null),
    flag('IsClosed', source => source.status !== 'OPEN'),
    flag('IsWon', source => source.status === 'WON'),
    choice('ForecastCategory', source =>
      source.forecast_category ? (forecasts[source.forecast_category] ?? null) : null,
    ),
    owner,
    day('LastActivityDate', source => source.last_activity_at),
    instant('LastStageChangeDate', source => source.stage_changed_at),
    currency,
  ],
  children: [
    { name: 'OpportunityLineItems', kind: 'OpportunityLineItem', field: 'OpportunityId' },
    { name: 'OpportunityContactRoles', kind: 'OpportunityContactRole', field: 'OpportunityId' },
    { name: 'OpportunityHistories', kind: 'OpportunityHistory', field: 'OpportunityId' },
    { name: 'Notes', kind: 'Note', field: 'ParentId' },
    { name: 'Tasks', kind: 'Task', field: 'WhatId' },
    { name: 'Events', kind: 'Event', field: 'WhatId' },
    { name: 'Emails', kind: 'EmailMessage', field: 'RelatedToId' },
  ],
}

/** Lines of deals. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitylineitem.htm */
export const lineItem: Kind = {
  ...{ name: 'OpportunityLineItem', label: 'Opportunity Product', plural: 'Opportunity Products', prefix: '00k' },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT t.* FROM deal_line_item t JOIN deal d ON d.n = t.deal_n AND d.is_archived = 0 WHERE t.is_archived = 0`,
    },
  ],
  fields: [
    ...common('00k'),
    pointer('OpportunityId', { kind: 'Opportunity', relationship: 'Opportunity' }, source =>
      idOf('006', source.deal_n),
    ),
    pointer('Product2Id', { kind: 'Product2', relationship: 'Product2' }, source => idOf('01t', source.product_n)),
    text('ProductCode', source => source.sku),
    text('Name', source => source.name),
    field('double', 'Quantity', source => Number(source.quantity)),
    { ...amount('UnitPrice', 'unit_price_minor') },
    field('percent', 'Discount', source => source.discount_percent),
    field('currency', 'TotalPrice', source => majorOf(source.total_minor, source.currency)),
    text('Description', source => source.description),
    currency,
  ],
  children: [],
}

/** Who has to do with a deal. */
export const contactRole: Kind = {
  ...{ name: 'OpportunityContactRole', label: 'Contact Role', plural: 'Contact Roles', prefix: '00K' },
  origins: [
    {
      marker: 'Sim',
      sql: `SELECT t.*, NOT EXISTS (SELECT 1 FROM deal_contact o WHERE o.deal_n = t.deal_n AND o.n < t.n) AS is_first
        FROM deal_contact t JOIN deal d ON d.n = t.deal_n AND d.is_archived = 0
        JOIN contact c ON c.n = t.contact_n AND c.is_archived = 0`,
    },
  ],
  fields: [
    ...common('00K'),
    pointer('OpportunityId', { kind: 'Opportunity', relationship: 'Opportunity' }, source =>
      idOf('006', source.deal_n),
    ),
    pointer('ContactId', { kind: 'Contact', relationship: 'Contact' }, source => idOf('003', source.contact_n)),
    choice('Role', () => 'Decision Maker'),
    flag('IsPrimary', source => source.is_first),
  ],
  children: [],
}

/** What a deal was before. There is a row for each change of its amount, too. */
export const history: Kind = {
  ...{ name: 'OpportunityHistory', label: 'Opportunity History', plural: 'Opportunity Histories', prefix: '008' },
  origins: [
    { marker: 'Sim', sql: 'SELECT t.*, s.name AS stage FROM stage_change t JOIN stage s ON s.n = t.stage_n' },
    {
      marker: 'Amo',
      sql: `SELECT t.n, t.deal_n, s.name AS stage, strftime('%Y-%m-%dT%H:%M:%SZ', t.at, '+1 second') AS at
        FROM stage_change t JOIN stage s ON s.n = t.stage_n WHERE t.n % 3 = 0`,
    },
  ],
  fields: [
    field('id', 'Id', source => idOf('008', source.n, source.marker)),
    flag('IsDeleted', () => false),
    pointer('OpportunityId', { kind: 'Opportunity', relationship: 'Opportunity' }, source =>
      idOf('006', source.deal_n),
    ),
    choice('StageName', source => source.stage),
    instant('CreatedDate', source => source.at),
    instant('SystemModstamp', source => source.at),
  ],
  children: [],
}

/** The stages that deals go through. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitystage.htm */
export const stage: Kind = {
  ...{ name: 'OpportunityStage', label: 'Opportunity Stage', plural: 'Opportunity Stages', prefix: '01J' },
  origins: [
    {
      marker: 'Sim',
      sql: "SELECT t.*, '2024-05-01T00:00:00Z' AS created_at, '2024-05-01T00:00:00Z' AS updated_at FROM stage t",
    },
  ],
  fields: [
    ...common('01J').filter(({ name }) => name !== 'IsDeleted'),
    text('MasterLabel', source => source.name),
    text('ApiName', source => source.name),
    flag('IsActive', () => true),
    field('int', 'SortOrder', source => source.n),
    flag('IsClosed', source => source.category !== 'OPEN'),
    flag('IsWon', source => source.category === 'WON'),
    field('percent', 'DefaultProbability', source => source.probability * 100),
  ],
  children: [],
}

/** Products. https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_product2.htm */
export const product: Kind = {
  ...{ name: 'Product2', label: 'Product', plural: 'Products', prefix: '01t', isSearchable: true },
  origins: [{ marker: 'Sim', sql: 'SELECT * FROM product' }],
  fields: [
    ...common('01t'),
    text('Name', source => source.name),
    text('ProductCode', source => source.sku),
    field('textarea', 'Description', source => source.description),
    flag('IsActive', source => source.is_active),
    choice('Family', () => null),
    choice('QuantityUnitOfMeasure', source => (source.n % 3 === 0 ? 'Each' : null)),
  ],
  children: [{ name: 'OpportunityLineItems', kind: 'OpportunityLineItem', field: 'Product2Id' }],
}
