import type { Expected } from '../../../../test/recorded/expected.ts'

/** What Salesforce's recordings say. */
export const expected: readonly Expected[] = [
  {
    entity: 'Company',
    file: 'nango/accounts.json',
    id: '001dM00003jU9GyQAK',
    fields: {
      createdAt: '2026-05-01T07:25:37Z',
      updatedAt: '2026-05-01T07:25:37Z',
      name: 'Burlington Textiles Corp of America',
      domain: 'burlington.com',
      domains: ['burlington.com'],
      websites: ['www.burlington.com'],
      industry: 'Apparel',
      type: 'CUSTOMER',
      typeRaw: 'Customer - Direct',
      phones: [{ number: '(336) 222-7000', type: null, isPrimary: true, e164: null, extension: null }],
      addresses: [
        {
          ...{ type: 'billing', line1: null, line2: null, city: 'Burlington', region: 'NC', postalCode: null },
          ...{ country: 'USA', countryCode: null },
        },
      ],
      employeeCount: null,
    },
  },
  {
    entity: 'Ticket',
    file: 'nango/cases.json',
    id: '500dM00003F2OMjQAN',
    fields: {
      number: '00001001',
      subject: 'Performance inadequate for second consecutive week',
      description: null,
      status: 'CLOSED',
      statusRaw: 'Closed',
      priority: 'HIGH',
      channel: 'PHONE',
      type: 'UNKNOWN',
      typeRaw: 'Electrical',
      category: 'Performance',
      createdAt: '2026-05-01T07:25:37Z',
      updatedAt: '2026-05-01T07:25:37Z',
      closedAt: '2025-03-11T18:59:51Z',
    },
  },
  {
    entity: 'User',
    file: 'nango/get-record-by-external-id.json',
    id: '005dM00000aYaE3QAK',
    fields: {
      createdAt: '2026-05-01T07:25:37Z',
      updatedAt: '2026-05-01T21:13:13Z',
      name: 'Integration User',
      firstName: 'Integration',
      lastName: 'User',
      email: 'noreply@example.com',
      phone: null,
      title: null,
      isActive: true,
      kind: 'CRM_USER',
      timezone: 'America/Los_Angeles',
    },
  },
]
