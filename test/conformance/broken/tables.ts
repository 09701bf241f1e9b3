import { toy } from '../toy/connector.ts'
import { companyMapping } from '../toy/mapping.ts'
import { type Broken, toyWith, toyWithColumn, toyWithEdge, toyWithRecord } from './breaking.ts'

const withoutName = Object.fromEntries(Object.entries(companyMapping).filter(([field]) => field !== 'name'))

/** Wrong in how records, entities, edges and the schema hang together. */
export const brokenTables: readonly Broken[] = [
  {
    lacks: 'Every entity is made of a record that exists',
    because: 'an entity is made of nothing',
    connector: toyWith({ entities: { ...toy.entities, Deal: { ...toy.entities.Deal, of: 'opportunity' } } }),
  },
  {
    lacks: "Every edge is one of the schema and leads to a record that the edge's entity shows",
    because: 'an edge leads to another entity',
    connector: toyWithEdge('Contact', 'deals', () => ({ record: 'company' })),
  },
  {
    lacks: "Every edge is one of the schema and leads to a record that the edge's entity shows",
    because: 'an edge is not in the schema',
    connector: toyWithEdge('Contact', 'friends', () => toy.entities.Contact?.edges?.deals ?? {}),
  },
  {
    lacks: 'Every edge by links leads to a record that can be read by its ids',
    because: 'the linked record cannot be read',
    connector: toyWithRecord('company', () => ({ all: undefined })),
  },
  {
    lacks: 'Every entity answers every field of the schema, by a column or by absent()',
    because: 'a field is forgotten',
    connector: toyWith({
      entities: { ...toy.entities, Company: { ...toy.entities.Company, mapping: withoutName } },
    }),
  },
  {
    lacks: 'Every entity answers every field of the schema, by a column or by absent()',
    because: 'a field is not in the schema',
    connector: toyWithColumn('Company', 'mood', () => ({ fields: ['mood'], read: () => 'sunny' })),
  },
  {
    lacks: "An enum that it maps stands beside the provider's own word",
    because: 'the raw word is absent',
    connector: toyWithColumn('Contact', 'lifecycleStageRaw', () => ({ absent: true })),
  },
  {
    lacks: 'Its capabilities are those of its operations',
    because: 'a call carries no keys at all',
    connector: toyWithRecord('deal', ({ get }) => ({ get: { ...get, atMost: 0 } })),
  },
]
