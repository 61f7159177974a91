import { z } from 'zod'
import { type Due, due } from '../../matter/parts.ts'
import { id, moment, type Read, yesOrNo } from '../../matter/shape/fields.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import { joinDanger } from '../danger/join.ts'
import { joinWaits, waiting } from '../person-asked/waiting.ts'
import { joinReturned } from '../returned/join.ts'
import { danger } from '../danger/state.ts'
import { type LivingCase, outOfReach } from '../state.ts'
import { asZones, joinZones, saidZone } from '../clock/zones.ts'
import { asCompensated, brought, joinCompensated } from '../compensation/brought.ts'
import { remedies } from '../remedy/state.ts'
import { asLost, joinLost, lostFields } from '../lost/cost.ts'
import { joinTurns, turns } from '../turns/turns.ts'

/**
 * What nobody gets rid of by joining cases or taking them apart: where they join, the earliest and the highest of both
 * stand; where they part, each half keeps all of it.
 */
export const kept = z.object({
  openedAt: moment,
  /** When the customer hears from us at the latest. */
  nextWord: due.nullable(),
  /** Every leader it has been brought to. */
  climbed: z.array(id),
  /** Whoever owned it does not have the last word in it. */
  owners: z.array(id),
  complainedAbout: z.array(id),
  danger: danger.nullable(),
  vulnerable: yesOrNo,
  /** Left out where nobody of them needs us to write. */
  inWriting: z.literal(true).exactOptional(),
  represented: yesOrNo,
  /** Left out where nothing that we wrote came back. */
  returned: outOfReach.exactOptional(),
  /** Left out where nobody asked for a person. */
  personAsked: z.array(waiting).exactOptional(),
  /** Whose turn it was, and for how long; left out by versions that did not count, and where a contact is taken out. */
  turns: turns.exactOptional(),
  /** What each customer lost, as they say; left out where nobody said so, and where a contact is taken out. */
  ...lostFields,
  /** By which clock each of them lives; left out where nobody's is known, and where a contact is taken out. */
  zones: z.array(saidZone).exactOptional(),
  /** What each was brought by the company's own rule; left out where that is nothing, and where a contact is taken out. */
  compensated: z.array(brought).exactOptional(),
  /** What was granted to each customer; left out where nothing was, and where a contact is taken out. */
  remedies: remedies.exactOptional(),
})
export type Kept = Read<typeof kept>

const inWritingOf = ({ inWriting }: Pick<LivingCase, 'inWriting'>) =>
  inWriting === undefined ? {} : { inWriting }

export const keptOf = (state: LivingCase): Kept => ({
  openedAt: state.openedAt,
  nextWord: state.nextWord,
  climbed: state.climbed,
  owners: state.owners,
  complainedAbout: state.complainedAbout,
  danger: state.danger,
  vulnerable: state.vulnerable,
  ...inWritingOf(state),
  represented: state.represented,
  turns: state.turns,
  ...asLost(state.cost ?? [], state.leaving ?? []),
  ...asZones(state.zones ?? []),
  ...asCompensated(state.compensated ?? []),
  ...(state.remedies === undefined ? {} : { remedies: state.remedies }),
  ...(state.returned === undefined ? {} : { returned: state.returned }),
  ...(state.personAsked === undefined ? {} : { personAsked: state.personAsked }),
})

const join = <Thing>(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] => [...new Set([...a, ...b])]

export const sooner = (a: Due | null, b: Due | null): Due | null =>
  a === null || b === null ? (a ?? b) : a.by <= b.by ? a : b

/** The earliest and the highest of both. What an older version did not record changes nothing. */
export const keepBoth = (state: LivingCase, more: Partial<Kept>, at: Instant): LivingCase => ({
  ...state,
  openedAt: earlier(state.openedAt, more.openedAt ?? state.openedAt),
  nextWord: sooner(state.nextWord, more.nextWord ?? null),
  climbed: join(state.climbed, more.climbed ?? []),
  owners: join(state.owners, more.owners ?? []),
  complainedAbout: join(state.complainedAbout, more.complainedAbout ?? []),
  danger: joinDanger(state.danger, more.danger ?? null),
  vulnerable: state.vulnerable || (more.vulnerable ?? false),
  ...(more.inWriting === undefined ? {} : { inWriting: more.inWriting }),
  represented: state.represented || (more.represented ?? false),
  ...(more.openedAt === undefined
    ? {}
    : { turns: joinTurns(state, { ...more, openedAt: more.openedAt }, at) }),
  ...joinLost(state, more),
  ...joinZones(state, more),
  ...joinCompensated(state, more),
  ...joinReturned(state.returned, more.returned),
  ...joinWaits(state.personAsked, more.personAsked),
})
