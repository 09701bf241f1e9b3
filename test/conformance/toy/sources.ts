import type { Source } from '../subject.ts'

/** What the toy's folder would hold: enough for what looks at files. */
export const toySources: readonly Source[] = [
  {
    path: 'index.ts',
    text: [
      "import type Toy from 'toy'",
      "import { get, path } from '../../src/contract/call.ts'",
      "import { mapping } from './mapping/person.ts'",
      '// It must not await anything: "try {" is for the runtime, and https://toy.example/process.env is an address.',
      "export const sentence = 'no async, no fetch( and no console here'",
      'export const day = (text: string) => new Date(text)',
    ].join('\n'),
  },
  {
    path: 'mapping/person.ts',
    text: "import { columns } from '../../../src/contract/columns.ts'\nexport const mapping = columns()\n",
  },
  {
    path: 'simulator.ts',
    text: "import { json } from '../../src/simulator/simulator.ts'\nimport { people } from './simulator/people.ts'\n",
  },
  {
    path: 'simulator/people.ts',
    text: "import { randomUUID } from 'node:crypto'\nexport const people = [randomUUID()]\n",
  },
]
