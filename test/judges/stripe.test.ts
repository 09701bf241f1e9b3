import { describeJudges } from './suite.ts'

describeJudges('stripe')
