import {
  type Instant,
  ladderOf,
  type LivingSystemicIssue,
  type PersonId,
  type SystemicIssueEvent,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { cardOf } from '../cases/presenters/people.ts'
import { refsIn, type Texts, textOf } from '../cases/presenters/texts.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import {
  type gatheredCase,
  systemicDutyKinds,
  type systemicDutyRow,
  type systemicIssueEntry,
  type systemicIssueRow,
  type systemicIssueView,
} from '../shapes/systemic-issues.ts'
import { factsOf, whoOf } from '../cases/presenters/story-facts.ts'
import { availableOn } from './available.ts'
import type { ListedSystemicDuty } from './duties.ts'
import type { GatheredCase } from './gathered-case.ts'
import { isMine, presentOffer, presentOwed, type Viewing } from '../own-affairs/viewing.ts'
import { type listStory, owedIn, type ReadSystemicIssue } from './read.ts'

type Owed = Pick<ListedSystemicDuty, 'subject' | 'of' | 'due'> & { readonly kind: string }

const presentDuty = ({ kind, ...owed }: Owed, viewing: Viewing) => ({
  kind: dutyKindOf(kind),
  ...presentOwed(owed, viewing),
})

/** A duty in a list, with what it is about. */
export const presentSystemicDuty = (
  listed: ListedSystemicDuty,
  viewing: Viewing,
): z.output<typeof systemicDutyRow> => {
  const { id, reference, title, owner } = listed
  return {
    ...presentDuty(listed, viewing),
    systemicIssue: { id, reference, title, owner: cardOf(viewing.snapshot, owner) },
  }
}

const nextOf = ({ nextStep, promises }: LivingSystemicIssue): Instant | null =>
  nextStep?.by ?? promises.map(({ due }) => due).toSorted()[0] ?? null

const dutyKindOf = (kind: string): (typeof systemicDutyKinds)[number] => {
  const known = systemicDutyKinds.find((one) => one === kind)
  if (known === undefined) throw new Error(`${kind} is no duty of a systemic issue`)
  return known
}

export const presentRow = (
  { state, opening, changedAt, among }: ReadSystemicIssue,
  { snapshot, asker, now }: Viewing,
): z.output<typeof systemicIssueRow> => {
  const next = nextOf(state)
  return {
    id: state.id,
    reference: state.reference,
    title: opening,
    status: state.kind,
    owner: cardOf(snapshot, state.owner),
    team: state.team,
    cases: among ?? state.counts.cases,
    next,
    overdue: owedIn(state).some(({ due }) => due <= now),
    escalated: state.escalations.length > 0,
    flood: state.flood === undefined ? null : state.flood.answers === 0 ? 'gathers' : 'answered',
    mine: owedIn(state).some(({ of }) => isMine(of, asker)),
    changedAt,
  }
}

export const presentSystemicIssue = (
  read: ReadSystemicIssue,
  texts: Texts,
  viewing: Viewing,
): z.output<typeof systemicIssueView> => {
  const { state, version } = read
  const { snapshot, asker, now } = viewing
  const { directory, terms } = snapshot
  const context = { now, actor: { kind: 'person', id: asker.id }, directory, terms } as const
  const card = (id: PersonId) => cardOf(snapshot, id)
  return {
    ...presentRow(read, viewing),
    words: textOf(texts, state.title),
    version,
    openedAt: state.openedAt,
    foundBy: card(state.foundBy),
    ownerSince: state.ownerSince,
    end:
      state.kind === 'ended'
        ? {
            how: state.how,
            at: state.endedAt,
            by: card(state.endedBy),
            reason: textOf(texts, state.reason),
          }
        : null,
    ladder: state.kind === 'ended' ? [] : ladderOf(state, context).map(card),
    nextStep:
      state.nextStep === null
        ? null
        : { step: state.nextStep.step, by: state.nextStep.by, of: card(state.nextStep.of) },
    promises: state.promises.map(({ promise, what, by, due }) => ({
      number: promise,
      what: textOf(texts, what),
      by: card(by),
      due,
      overdue: due <= now,
    })),
    offer: presentOffer(state, viewing),
    escalations: state.escalations.map(({ escalation, leader, because, acknowledgeBy, acknowledged }) => ({
      number: escalation,
      leader: card(leader),
      because,
      acknowledgeBy,
      acknowledged,
    })),
    owed: owedIn(state).map((one) => presentDuty(one, viewing)),
    counts: {
      promisesKept: state.counts.promisesKept,
      promisesBroken: state.counts.promisesBroken,
      transfers: state.counts.transfers,
      reopenings: state.counts.reopenings,
    },
    actions: availableOn({ state, context }),
  }
}

export const presentGathered = (
  { caseId, gatheredAt, gatheredBy, seen }: Omit<GatheredCase, 'number'>,
  snapshot: DirectorySnapshot,
): z.output<typeof gatheredCase> => ({
  gatheredAt,
  gatheredBy: cardOf(snapshot, gatheredBy),
  case:
    seen === null
      ? null
      : {
          id: caseId,
          reference: seen.reference,
          status: seen.status,
          opening: seen.opening,
          owner: cardOf(snapshot, seen.owner),
        },
})

type StoryRow = Awaited<ReturnType<typeof listStory>>[number]

/** Pointers to the words of an event. */
export const wordsIn = (event: SystemicIssueEvent): readonly string[] => [
  ...refsIn(event),
  ...(event.type === 'systemicIssueOpened' ? [event.title] : []),
]

export const presentEntry = (
  { number, at, event, actor }: StoryRow,
  snapshot: DirectorySnapshot,
  texts: Texts,
): z.output<typeof systemicIssueEntry> => ({
  number,
  at,
  type: event.type,
  person: actor.kind === 'person' && snapshot.people.has(actor.id) ? cardOf(snapshot, actor.id) : null,
  who: whoOf(event, snapshot),
  words: wordsIn(event).map((ref) => textOf(texts, ref)),
  facts: factsOf(event),
})
