import {
  bearerOfWord,
  canBeReached,
  coverOf,
  decide,
  ladderOf,
  nextLeader,
  nextToAsk,
  nextLevelShut,
  teamNow,
  type Actor,
  type Context,
  type Directory,
  type EndedCase,
  type Instant,
  type LivingCase,
  type PersonId,
  type ShutUntil,
} from '@buckstop/domain'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'
import type { Away, IssueView, NextStep, OwedByLeader, ReleasedDate, Standing } from './case-view.ts'
import type { MissedWord } from '../../../history/missed.ts'
import type { StoryEvent } from '../../../sight/customer/story-event.ts'
import type { Promised } from '../../../history/promised.ts'

/** How a case stands, in references: what the page puts into words. */
export interface Situation {
  readonly standing: Standing
  /** Who is on duty for the owner; null while the owner is, or where nobody is (`alone`). */
  readonly cover: PersonId | null
  readonly alone: boolean
  readonly callBy: Instant | null
  readonly leaders: readonly PersonId[]
  /** Who has not taken it up yet, and by when they have to. */
  readonly notTakenUp: ReadonlyMap<PersonId, Instant>
  readonly away: readonly Away[]
  readonly issues: readonly IssueView[]
  readonly ladder:
    | {
        readonly kind: 'next'
        readonly next: PersonId
        /** At the top, who has it already, past somebody who was not asked; null where the next is above. */
        readonly past: PersonId | null
        readonly above: readonly PersonId[]
        /** Whom it waits for, and until when at the latest; null where it is open. */
        readonly shut: ShutUntil | null
      }
    | { readonly kind: 'top'; readonly reached: PersonId }
}

export interface Known {
  readonly state: LivingCase
  /** Who looks. */
  readonly actor: Actor
  readonly snapshot: DirectorySnapshot
  readonly now: Instant
  readonly promises: readonly Promised[]
  readonly commitments: readonly StoryEvent[]
  readonly missed: readonly MissedWord[]
  /** Who answers the many among which it is; null where it stands for itself. */
  readonly floodOwner: PersonId | null
}

export function situationOf(known: Known): Situation {
  const { state, snapshot, now } = known
  const { directory, terms } = snapshot
  const context: Context = { now, actor: known.actor, directory, terms }
  const ladder = ladderOf(state, context)
  const next = nextToAsk(state, context)
  const cover = coverOf(directory, state.owner, state.team, now, state.complainedAbout)
  return {
    standing:
      state.kind === 'ended'
        ? {
            kind: 'ended',
            how: state.how,
            at: state.endedAt,
            outside: outsideOf(state, known.commitments),
            released: releasedOf(state, known.commitments),
          }
        : { kind: 'open', next: nextOf(known) },
    cover,
    alone: cover === null && !canBeReached(directory, state.owner, teamNow(directory, state.team), now),
    leaders: [...new Set(state.escalations.map(({ leader }) => leader))].filter((id) => id !== state.owner),
    notTakenUp: new Map(
      state.escalations.flatMap(({ leader, acknowledged, acknowledgeBy }) =>
        acknowledged ? [] : [[leader, acknowledgeBy] as const],
      ),
    ),
    away: awayOf(state, directory),
    issues: state.issues.map((issue) => ({
      ...issueOf(issue, known.commitments),
      wished:
        issue.wished === undefined
          ? null
          : { heardBy: issue.wished.heardBy, reported: issue.wished.reported === true },
      hadLastWord: issue.lastWord !== undefined,
    })),
    callBy: dateOfCall(state, context),
    ladder:
      next === null
        ? { kind: 'top', reached: ladder.at(-1) ?? state.owner }
        : {
            kind: 'next',
            next,
            past: nextLeader(state, context) === null ? (ladder.at(-1) ?? null) : null,
            above: ladder.slice(ladder.indexOf(next) + 1),
            shut: nextLevelShut(state, context),
          },
  }
}

/** The very date that asking for it sets. */
const dateOfCall = (state: LivingCase, context: Context): Instant | null => {
  const wish = { type: 'requestCallBack', of: state.owner, what: state.id, due: null } as const
  const decision = decide(state, wish, context)
  const made = decision.ok ? decision.events.find(({ type }) => type === 'promiseMade') : undefined
  return made?.type === 'promiseMade' ? made.due : null
}

/** Only who is on leave at this moment; whoever is back may have left it with their stand-in. */
const awayOf = ({ escalations }: LivingCase, { people }: Directory): readonly Away[] => {
  const all = escalations.flatMap(({ leader, insteadOf }): readonly Away[] => {
    if (insteadOf === undefined || insteadOf === leader) return []
    const presence = people.get(insteadOf)?.presence
    return presence?.kind === 'onLeave' ? [{ person: insteadOf, reader: leader, until: presence.until }] : []
  })
  return [...Map.groupBy(all, ({ person, reader }) => `${person} ${reader}`).values()].flatMap(
    ([one]) => one ?? [],
  )
}

/** What our last word, where that ended it, took from them: told in the moment in which it ended. */
const releasedOf = (state: EndedCase, commitments: readonly StoryEvent[]): readonly ReleasedDate[] =>
  state.how !== 'finalPosition'
    ? []
    : commitments.flatMap(({ at, event }) =>
        event.type === 'toldDateReleased' && at === state.endedAt
          ? [{ what: event.what, of: event.of, due: event.due, by: event.by }]
          : [],
      )

/** The outside bodies named in the final positions that ended it. */
const outsideOf = (state: LivingCase, commitments: readonly StoryEvent[]): readonly string[] =>
  state.issues.flatMap(({ issue, state: { kind } }) => {
    if (kind !== 'finalPosition') return []
    const given = commitments.findLast(
      ({ event }) => event.type === 'finalPositionGiven' && event.issue === issue,
    )?.event
    return given?.type === 'finalPositionGiven' ? [given.outsideBody] : []
  })

function issueOf(
  issue: LivingCase['issues'][number],
  commitments: readonly StoryEvent[],
): Omit<IssueView, 'wished' | 'hadLastWord'> {
  const { words, state } = issue
  switch (state.kind) {
    case 'open':
      return { issue: issue.issue, words, state: { kind: 'open' } }
    case 'proposed': {
      const what = commitments.findLast(
        ({ event }) => event.type === 'resolutionProposed' && event.issue === issue.issue,
      )?.event
      return {
        issue: issue.issue,
        words,
        state: {
          kind: 'proposed',
          by: state.by,
          what: what?.type === 'resolutionProposed' ? what.what : null,
        },
      }
    }
    case 'solved':
      return {
        issue: issue.issue,
        words,
        state:
          state.heardBy === null
            ? { kind: 'settled' }
            : { kind: 'heard', by: state.heardBy, verdict: 'solved' },
      }
    case 'reported':
      return { issue: issue.issue, words, state: { kind: 'reported', by: state.heardBy } }
    case 'lapsed':
    case 'endedElsewhere':
    case 'withdrawn':
    case 'finalPosition':
    case 'noProblem':
    case 'carried':
      return { issue: issue.issue, words, state: { kind: 'settled' } }
    default: {
      const unknown: never = state
      return unknown
    }
  }
}

/** What happens next: what waits for the customer, else what we owe by the nearest time. */
function nextOf(known: Known): NextStep {
  const { state, promises, missed } = known
  const tryBy = state.danger?.tryBy ?? null
  if (tryBy !== null) return { kind: 'ring', until: tryBy }
  const among = state.flood?.among ?? null
  const proposed = state.issues.map((issue) => issue.state).find(({ kind }) => kind === 'proposed')
  if (proposed?.kind === 'proposed') {
    const { until, rests } = untilThen(state)
    // Of many alike all are asked again together.
    const asked = state.flood?.among?.due
    return {
      kind: 'proposed',
      by: proposed.by,
      until: asked ?? until,
      rests: asked === undefined && rests,
      many: among !== null,
    }
  }
  if (among !== null)
    return {
      kind: 'flood',
      by: known.floodOwner ?? state.owner,
      came: state.openedAt,
      until: among.due,
      late: state.counts.nextWordsMissed > 0,
    }
  const moved = promises.find(({ end }) => end.kind === 'due' && end.newDate !== null)
  if (moved?.end.kind === 'due' && moved.end.newDate !== null)
    return { kind: 'newDate', by: moved.end.newDate.by, until: moved.end.newDate.due }
  const [owed] = [
    ...due(promises),
    ...takeUp(state),
    ...unacknowledged(state),
    ...nextWord(state),
    ...byLeaders(state),
  ].toSorted((a, b) => (a.by < b.by ? -1 : 1))
  if (owed === undefined) return written(state) ?? { kind: 'undated', by: state.owner }
  if (owed.step.kind !== 'nextWord') return owed.step
  const { by: from, until } = owed.step
  const last = promises.at(-1)
  const unanswered = missed.findLast(({ answered }) => !answered)
  if (unanswered !== undefined) return { kind: 'late', by: unanswered.answerable, from, until }
  if (last?.end.kind === 'broken') return { kind: 'late', by: last.end.answerable, from, until }
  return owed.step
}

/** By when we ask again, or by when it rests, where we wait for them. */
const untilThen = ({ silence: { attemptBy, lapseAt } }: LivingCase) => ({
  until: attemptBy ?? lapseAt,
  rests: attemptBy === null && lapseAt !== null,
})

/** What one of us wrote down of them waits for their own word; what leaders owe meanwhile comes before it. */
function written(state: LivingCase): NextStep | null {
  const reported = state.issues.map((issue) => issue.state).find(({ kind }) => kind === 'reported')
  return reported?.kind === 'reported'
    ? { kind: 'reported', by: reported.heardBy, ...untilThen(state) }
    : null
}

interface Owed {
  readonly by: Instant
  readonly step: NextStep
}

const due = (promises: readonly Promised[]): readonly Owed[] =>
  promises
    .filter(({ end }) => end.kind === 'due')
    .map((promise) => ({ by: promise.due, step: { kind: 'promise', promise } }))

const nextWord = (state: LivingCase): readonly Owed[] =>
  state.nextWord === null
    ? []
    : [
        {
          by: state.nextWord.by,
          step: { kind: 'nextWord', by: bearerOfWord(state), until: state.nextWord.by },
        },
      ]

/** History that nobody has taken up yet. */
const takeUp = ({ imported, takeUp: date, owner }: LivingCase): readonly Owed[] =>
  imported && date !== null
    ? [{ by: date.by, step: { kind: 'acknowledge', by: date.of ?? owner, until: date.by } }]
    : []

const byLeaders = (state: LivingCase): readonly Owed[] =>
  owedByLeaders(state).map((owed) => ({ by: owed.due, step: { kind: 'owedByLeader', owed } }))

/** What leaders who took it up owe the customer, and whoever they handed it to owes them. */
export const owedByLeaders = (state: LivingCase): readonly OwedByLeader[] =>
  // Whoever is in danger is rung before any other date of ours.
  isToBeRung(state) ? [] : allOwedByLeaders(state)

export const isToBeRung = ({ danger }: LivingCase): boolean => danger !== null && danger.tryBy !== null

const allOwedByLeaders = ({ escalations, owner }: LivingCase): readonly OwedByLeader[] =>
  escalations.flatMap(({ leader, acknowledged, dated }): readonly OwedByLeader[] => {
    if (!acknowledged || dated === null || dated.step === 'close') return []
    const { step, by, callBy } = dated
    return [
      ...(step === 'call' ? [] : [{ kind: 'report', by: owner, to: leader, due: by } as const]),
      ...(callBy === null ? [] : [{ kind: 'call', by: leader, to: leader, due: callBy } as const]),
    ]
  })

const unacknowledged = (state: LivingCase): readonly Owed[] =>
  state.escalations
    .filter(({ acknowledged }) => !acknowledged)
    .map(({ acknowledgeBy, leader }) => ({
      by: acknowledgeBy,
      step: { kind: 'acknowledge', by: leader, until: acknowledgeBy },
    }))
