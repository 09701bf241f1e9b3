import { describeJudges } from './suite.ts'

describeJudges('hubspot')
