import { z } from 'zod'
import {
  caseId,
  count,
  type Exactly,
  id,
  moment,
  object,
  text,
  words,
  yesOrNo,
} from '../case/shape/fields.ts'
import type { ShapesOf } from '../case/shape/shapes-of.ts'
import { ask, escalation, offer, openPromise, ownerReason } from '../case/state-shape.ts'
import { standingEventShapes } from '../matter/standing-shapes.ts'
import type { OwnSystemicIssueEvent, SystemicIssueEvent } from './events.ts'
import type {
  EndedSystemicIssue,
  NextStep,
  OpenSystemicIssue,
  SystemicIssue,
  SystemicIssueCounts,
  SystemicIssueStanding,
} from './state.ts'

const ending = z.enum(['putRight', 'noCause'])
const nextStep = object<NextStep>()({ step: z.enum(['promise', 'review']), by: moment, of: id })

type EventOf<Type extends OwnSystemicIssueEvent['type']> = Extract<
  OwnSystemicIssueEvent,
  { readonly type: Type }
>

const ownShapes = {
  systemicIssueOpened: object<EventOf<'systemicIssueOpened'>>()({
    type: z.literal('systemicIssueOpened'),
    id,
    reference: text,
    title: words,
    by: id,
    team: text,
  }),
  nextStepDated: object<EventOf<'nextStepDated'>>()({ type: z.literal('nextStepDated'), nextStep }),
  nextStepMissed: object<EventOf<'nextStepMissed'>>()({ type: z.literal('nextStepMissed'), nextStep }),
  escalationSettled: object<EventOf<'escalationSettled'>>()({
    type: z.literal('escalationSettled'),
    escalation: count,
  }),
  anotherActionWanted: object<EventOf<'anotherActionWanted'>>()({
    type: z.literal('anotherActionWanted'),
    by: id,
    reason: words,
  }),
  caseGathered: object<EventOf<'caseGathered'>>()({ type: z.literal('caseGathered'), caseId, by: id }),
  caseLetGo: object<EventOf<'caseLetGo'>>()({ type: z.literal('caseLetGo'), caseId, by: id }),
  systemicIssueEnded: object<EventOf<'systemicIssueEnded'>>()({
    type: z.literal('systemicIssueEnded'),
    how: ending,
    by: id,
    reason: words,
  }),
  systemicIssueReopened: object<EventOf<'systemicIssueReopened'>>()({
    type: z.literal('systemicIssueReopened'),
    caseId,
    by: id,
  }),
} satisfies ShapesOf<OwnSystemicIssueEvent>

/** The schema of every type of event, as it is written today. */
export const eventShapes: ShapesOf<SystemicIssueEvent> = { ...standingEventShapes, ...ownShapes }

const counts = object<SystemicIssueCounts>()({
  offers: count,
  asks: count,
  promises: count,
  promisesKept: count,
  promisesBroken: count,
  escalations: count,
  pingPongs: count,
  transfers: count,
  cases: count,
  nextStepsMissed: count,
  reopenings: count,
})

const standing = object<SystemicIssueStanding>()({
  id,
  reference: text,
  openedAt: moment,
  imported: yesOrNo,
  title: words,
  foundBy: id,
  owner: id,
  team: text,
  ownerSince: moment,
  ownerBecause: ownerReason,
  owners: z.array(id),
  offer: offer.nullable(),
  declines: count,
  asks: z.array(ask),
  promises: z.array(openPromise),
  escalations: z.array(escalation),
  climbed: z.array(id),
  complainedAbout: z.array(id),
  nextStep: nextStep.nullable(),
  counts,
})

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unopened') }).strict(),
  object<OpenSystemicIssue>()({ kind: z.literal('open'), ...standing.shape }).strict(),
  object<EndedSystemicIssue>()({
    kind: z.literal('ended'),
    ...standing.shape,
    how: ending,
    endedAt: moment,
    endedBy: id,
    reason: words,
  }).strict(),
])
true satisfies Exactly<SystemicIssue, typeof state>

/** As it was kept beside its events; null where this is no state of today's version, and has to be folded. */
export const parseState = (kept: unknown): SystemicIssue | null => {
  const parsed = state.safeParse(kept)
  return parsed.success ? parsed.data : null
}
