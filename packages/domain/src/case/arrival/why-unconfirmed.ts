import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

/**
 * Why nobody was mailed that a case is opened: anybody can have that told to any address.
 * - `address`: that address got as many in a day as an address nobody has checked gets
 * - `network`: as many were caused in a day from the network from which it came
 */
export const whyUnconfirmed = z.enum(['address', 'network'])
export type WhyUnconfirmed = Read<typeof whyUnconfirmed>
