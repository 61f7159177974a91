import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

export { outcome, type Outcome } from '../../matter/outcome.ts'

export const verdict = z.enum(['solved', 'notSolved'])
export type Verdict = Read<typeof verdict>

export const noProblem = z.enum(['spam', 'thanks', 'answered'])
export type NoProblem = Read<typeof noProblem>

export const ending = z.enum([
  'solved',
  'lapsed',
  'finalPosition',
  'noProblem',
  'withdrawn',
  'endedElsewhere',
  'merged',
])
export type Ending = Read<typeof ending>

export const reopenedBecause = z.enum(['customersWord', 'newFacts', 'objection', 'sample', 'takenApart'])
