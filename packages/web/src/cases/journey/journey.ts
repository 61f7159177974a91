import type { Case, PersonCard, StoryEntry } from '../../api/shapes.ts'
import type { Moment } from '../../look/wall-clock.ts'

/** Something that happened at one moment: a contact, or that the case came up to somebody. */
export interface Happening {
  readonly lane: 'customer' | 'ours' | 'ladder'
  readonly at: Moment
  readonly entry: StoryEntry
}

/** While one person had it. */
export interface Hold {
  readonly owner: PersonCard
  readonly from: Moment
  readonly to: Moment
}

/** What the customer was told would be, from when it was said to when it is due, or ended. */
export interface Pledge {
  readonly key: string
  /** A promise; or only by when they hear from us. */
  readonly kind: 'promise' | 'word'
  readonly state: 'open' | 'kept' | 'broken' | 'released'
  readonly by: PersonCard | null
  readonly what: string | null
  readonly made: Moment
  readonly due: Moment
  readonly settled: Moment | null
  /** Where the story tells of it. */
  readonly number: number | null
}

export interface Journey {
  readonly from: Moment
  readonly to: Moment
  /** Null once it has ended: nothing goes on. */
  readonly now: Moment | null
  readonly happenings: readonly Happening[]
  readonly holds: readonly Hold[]
  readonly pledges: readonly Pledge[]
}

const contactsIn = ({ contact, cameAlong }: StoryEntry) =>
  contact === null ? cameAlong : [contact, ...cameAlong]

const happeningsOf = (entry: StoryEntry): readonly Happening[] => [
  ...contactsIn(entry).map(({ direction, at }): Happening => ({
    lane: direction === 'made' ? 'ours' : 'customer',
    at,
    entry,
  })),
  ...(entry.type === 'caseEscalated' ? [{ lane: 'ladder' as const, at: entry.at, entry }] : []),
]

const settles: Partial<Readonly<Record<StoryEntry['type'], Pledge['state']>>> = {
  promiseKept: 'kept',
  promiseBroken: 'broken',
  promiseReleased: 'released',
}

/** Promises as the story tells them, by their numbers. */
const toldPromises = (story: readonly StoryEntry[]): Map<number, Pledge> => {
  const told = new Map<number, Pledge>()
  for (const { type, facts, at, who, number, texts } of story) {
    if (facts.promise === undefined) continue
    const before = told.get(facts.promise)
    const state = settles[type]
    if (type === 'promiseMade' && facts.due !== undefined) {
      told.set(facts.promise, {
        key: `promise ${facts.promise}`,
        kind: 'promise',
        state: 'open',
        by: who.by ?? null,
        what: texts.find(({ label }) => label === 'what')?.text.words ?? null,
        made: at,
        due: facts.due,
        settled: null,
        number,
      })
    } else if (before !== undefined && type === 'newDateAgreed' && facts.due !== undefined) {
      told.set(facts.promise, { ...before, due: facts.due })
    } else if (before !== undefined && state !== undefined) {
      told.set(facts.promise, { ...before, state, settled: at })
    }
  }
  return told
}

/** The case knows its promises better than the part of the story that was read. */
const promisesOf = (about: Case, story: readonly StoryEntry[]): readonly Pledge[] => {
  const told = toldPromises(story)
  for (const { number, state, by, what, madeAt, due, settledAt } of about.promises)
    told.set(number, {
      key: `promise ${number}`,
      kind: 'promise',
      state,
      by,
      what: what.words,
      made: madeAt,
      due,
      settled: settledAt,
      number: told.get(number)?.number ?? null,
    })
  return [...told.values()]
}

/** By when they were to hear from us: each date that passed, and the one that stands. */
const wordsOf = (about: Case, story: readonly StoryEntry[]): readonly Pledge[] => {
  const pledges: Pledge[] = []
  let set: StoryEntry | null = null
  const pledge = (more: Pick<Pledge, 'state' | 'due' | 'settled' | 'number' | 'by'>, made: Moment): void => {
    pledges.push({ ...more, key: `word ${more.due}`, kind: 'word', what: null, made })
  }
  for (const entry of story) {
    if (entry.type === 'nextWordSet') set = entry
    if (entry.type !== 'nextWordMissed') continue
    const due = entry.facts.due ?? entry.at
    pledge(
      { state: 'broken', due, settled: entry.at, number: entry.number, by: entry.who.by ?? null },
      set?.at ?? due,
    )
    set = null
  }
  const { by: due, of } = about.nextWord
  if (about.status === 'open' && due !== null)
    pledge({ state: 'open', due, settled: null, number: set?.number ?? null, by: of }, set?.at ?? due)
  return pledges
}

/** Of moments as they are written, which sort as they are. */
const first = (moments: readonly Moment[]): Moment => moments.toSorted()[0] ?? ''
const last = (moments: readonly Moment[]): Moment => moments.toSorted().at(-1) ?? ''

/**
 * What is drawn of a case. It begins where the part of the story begins that was read, and ends now, or where it
 * ended; what is due later is still in it.
 * @param story oldest first
 */
export const journeyOf = (
  about: Case,
  story: readonly StoryEntry[],
  now: Moment,
  isWhole: boolean,
): Journey => {
  const ended = about.status === 'ended' ? (about.endedAt ?? about.changedAt) : null
  const happenings = story.flatMap(happeningsOf).toSorted((a, b) => a.at.localeCompare(b.at))
  const from = isWhole
    ? first([about.openedAt, ...happenings.map(({ at }) => at)])
    : first(story.map(({ at }) => at))
  const pledges = [...promisesOf(about, story), ...wordsOf(about, story)]
    .filter(({ due, settled }) => (settled ?? due) >= from)
    .toSorted((a, b) => a.made.localeCompare(b.made))
  const dues = pledges.filter(({ state }) => state === 'open').map(({ due }) => due)
  const until = ended ?? now
  const holds = about.ownership
    .map(({ owner, since, until: left }) => ({ owner, from: since < from ? from : since, to: left ?? until }))
    .filter((hold) => hold.to > from)
  return {
    from,
    to: last([until, from, ...dues, ...happenings.map(({ at }) => at)]),
    now: ended === null ? now : null,
    happenings: happenings.filter(({ at }) => at >= from),
    holds,
    pledges,
  }
}
