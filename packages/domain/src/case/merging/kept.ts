import type { PersonId } from '../../directory/directory.ts'
import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { joinDanger } from '../danger/join.ts'
import type { Due } from '../../matter/parts.ts'
import type { Danger, LivingCase } from '../state.ts'

/**
 * What nobody gets rid of by joining cases or taking them apart: where they join, the earliest and the highest of both
 * stand; where they part, each half keeps all of it.
 */
export interface Kept {
  readonly openedAt: Instant
  /** When the customer hears from us at the latest. */
  readonly nextWord: Due | null
  /** Every leader it has been brought to. */
  readonly climbed: readonly PersonId[]
  /** Whoever owned it does not have the last word in it. */
  readonly owners: readonly PersonId[]
  readonly complainedAbout: readonly PersonId[]
  readonly danger: Danger | null
  readonly vulnerable: boolean
  readonly represented: boolean
}

export const keptOf = ({
  openedAt,
  nextWord,
  climbed,
  owners,
  complainedAbout,
  danger,
  vulnerable,
  represented,
}: LivingCase): Kept => ({
  openedAt,
  nextWord,
  climbed,
  owners,
  complainedAbout,
  danger,
  vulnerable,
  represented,
})

const join = <Thing>(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] => [...new Set([...a, ...b])]

export const sooner = (a: Due | null, b: Due | null): Due | null =>
  a === null || b === null ? (a ?? b) : a.by <= b.by ? a : b

/** The earliest and the highest of both. What an older version did not record changes nothing. */
export const keepBoth = (state: LivingCase, kept: Partial<Kept>): LivingCase => ({
  ...state,
  openedAt: earlier(state.openedAt, kept.openedAt ?? state.openedAt),
  nextWord: sooner(state.nextWord, kept.nextWord ?? null),
  climbed: join(state.climbed, kept.climbed ?? []),
  owners: join(state.owners, kept.owners ?? []),
  complainedAbout: join(state.complainedAbout, kept.complainedAbout ?? []),
  danger: joinDanger(state.danger, kept.danger ?? null),
  vulnerable: state.vulnerable || (kept.vulnerable ?? false),
  represented: state.represented || (kept.represented ?? false),
})
