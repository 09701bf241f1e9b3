import { PlanError } from '../accounts/added-fields.ts'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'

/** Does what needs the operator's fields to make sense; where they do not, the error names the file. */
export async function servePlans<Result>({ file }: Pick<Config, 'file'>, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlanError) throw new ConfigError(`${file}: ${error.message}`, { cause: error })
    throw error
  }
}
