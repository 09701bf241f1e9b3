import type { FilterCase } from '../case.ts'

export const cases: readonly FilterCase[] = []
