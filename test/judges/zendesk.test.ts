import { describeJudges } from './suite.ts'

describeJudges('zendesk')
