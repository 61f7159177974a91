import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

/**
 * Why a mail of one of us to the reply address of a case did not go to its customer.
 * - `somebodyElse`: it came from another address than that for which the reply address was made
 * - `unproven`: nothing proves that it is from them
 * - `toOthers`: others got it too, so it may be meant for them
 * - `notApart`: it is not beyond doubt that it answers a mail about this case, and which words are their own
 * - `withFiles`: files came with it, which would stay behind
 * - `notTheirs`: the case is not theirs any more, or they do not work here
 * - `joined`: the case is of several customers, and it does not say of whom
 * - `refused`: the case does not take such words
 */
export const whyUnsent = z.enum([
  'somebodyElse',
  'unproven',
  'toOthers',
  'notApart',
  'withFiles',
  'notTheirs',
  'joined',
  'refused',
])
export type WhyUnsent = Read<typeof whyUnsent>
