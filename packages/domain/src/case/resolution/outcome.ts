import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

/** What the company found of the complaint, which is not whether the customer calls it solved. */
export const outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld'])
export type Outcome = Read<typeof outcome>

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
