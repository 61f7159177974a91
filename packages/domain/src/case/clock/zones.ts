import { z } from 'zod'
import { caseId, id, type Read, text } from '../../matter/shape/fields.ts'

/** Of whoever holds the link of that case; by themselves (`by` null), or by whoever heard it of them. */
export const saidZone = z.object({
  of: caseId,
  by: id.nullable(),
  zone: text,
  /** Only their browser said so. */
  guessed: z.literal(true).exactOptional(),
})
export type SaidZone = Read<typeof saidZone>

/** How much it is worth: a guess least, their own word most. */
const worth = ({ by, guessed }: SaidZone): number => (guessed === true ? 0 : by === null ? 2 : 1)

/** Whether what is said now stands in the place of what was said before. */
export const isNews = (known: readonly SaidZone[], more: SaidZone): boolean => {
  const before = known.find(({ of }) => of === more.of)
  if (before === undefined) return true
  return worth(more) > worth(before) || (worth(more) === worth(before) && more.zone !== before.zone)
}

export const withZone = (known: readonly SaidZone[], more: SaidZone): readonly SaidZone[] =>
  isNews(known, more) ? [...known.filter(({ of }) => of !== more.of), more] : known

interface Zones {
  readonly zones?: readonly SaidZone[]
}

/** Left out where nobody's is known. */
export const asZones = (zones: readonly SaidZone[]): Zones => (zones.length === 0 ? {} : { zones })

/** Where cases join, each customer keeps their own clock. */
export const joinZones = (a: Zones, b: Zones): Zones =>
  asZones((b.zones ?? []).reduce(withZone, a.zones ?? []))
