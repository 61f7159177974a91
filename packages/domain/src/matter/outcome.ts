import { z } from 'zod'
import type { Read } from './shape/fields.ts'

/** What the company found of the complaint, which is not whether the customer calls it solved. */
export const outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld'])
export type Outcome = Read<typeof outcome>
