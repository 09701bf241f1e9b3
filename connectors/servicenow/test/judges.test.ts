import { describeJudges } from '../../../test/judges/suite.ts'

await describeJudges('servicenow')
