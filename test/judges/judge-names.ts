/** Who judges, in the order of the columns. */
export const judgeNames = ['spec-request', 'spec-reply', 'sdk', 'recorded', 'truth'] as const

/** One of them. */
export type JudgeName = (typeof judgeNames)[number]
