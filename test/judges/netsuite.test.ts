import { describeJudges } from './suite.ts'

describeJudges('netsuite')
