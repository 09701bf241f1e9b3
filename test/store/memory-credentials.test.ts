import { MemoryCredentials } from '../../src/store/memory-credentials.ts'
import { credentialBehaviours } from './credential-behaviours.ts'

credentialBehaviours(async () => new MemoryCredentials())
