import { z } from 'zod'
import { madeContact, receivedContact, recognition } from '../contact/shapes.ts'
import { caseId, count, id, moment, object, text, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import {
  ask,
  channel,
  danger,
  due,
  escalation,
  issue,
  openPromise,
  ownerReason,
  takenFrom,
  takenOutAs,
  takenOutOf,
  tally,
} from '../state-shape.ts'
import type { CaseOpenedApart, MergingEvent, Returned } from './events.ts'
import type { Kept } from './kept.ts'

const kept = object<Kept>()({
  openedAt: moment,
  nextWord: due.nullable(),
  climbed: z.array(id),
  owners: z.array(id),
  complainedAbout: z.array(id),
  danger: danger.nullable(),
  vulnerable: yesOrNo,
  represented: yesOrNo,
}).shape

/** Left out by a version that did not record it. */
const perhapsKept = {
  openedAt: kept.openedAt.exactOptional(),
  nextWord: kept.nextWord.exactOptional(),
  climbed: kept.climbed.exactOptional(),
  owners: kept.owners.exactOptional(),
  complainedAbout: kept.complainedAbout.exactOptional(),
  danger: kept.danger.exactOptional(),
  vulnerable: kept.vulnerable.exactOptional(),
  represented: kept.represented.exactOptional(),
}

const carried = <Thing extends z.ZodType>(thing: Thing) =>
  z.array(z.object({ here: count, there: count, as: thing, shared: z.literal(true).exactOptional() }))

const returned = object<Returned>()({
  issues: carried(issue),
  promises: carried(openPromise),
  asks: carried(ask),
  escalations: carried(escalation),
}).shape

const half = {
  ...returned,
  ...perhapsKept,
  by: id,
  tally: tally.exactOptional(),
  takenOut: z.array(takenOutOf).exactOptional(),
  said: z.array(z.object({ id, writtenIn: caseId })).exactOptional(),
}

export const mergingShapes = {
  caseOpenedApart: object<EventOf<'caseOpenedApart'>>()({
    type: z.literal('caseOpenedApart'),
    ...kept,
    caseId,
    reference: text,
    takenFrom,
    by: id.nullable(),
    contact: z.union([receivedContact, madeContact]),
    heardAt: moment.exactOptional(),
    timesTold: count,
    issues: returned.issues,
    escalations: z.array(escalation),
    owner: id,
    team: text,
    ownerBecause: ownerReason,
    declines: count,
    ways: z.array(channel),
    language: text,
  }),
  mergedInto: object<EventOf<'mergedInto'>>()({
    type: z.literal('mergedInto'),
    into: caseId,
    by: id.nullable(),
    tally: tally.exactOptional(),
  }),
  absorbed: object<EventOf<'absorbed'>>()({
    type: z.literal('absorbed'),
    ...returned,
    ...perhapsKept,
    from: caseId,
    with: z.array(caseId).exactOptional(),
    by: id.nullable(),
    ways: z.array(channel),
    recognition: recognition.exactOptional(),
    tally: tally.exactOptional(),
  }),
  released: object<EventOf<'released'>>()({ type: z.literal('released'), ...half, to: caseId }),
  takenApart: object<EventOf<'takenApart'>>()({ type: z.literal('takenApart'), ...half, from: caseId }),
  contactTakenOut: object<EventOf<'contactTakenOut'>>()({
    type: z.literal('contactTakenOut'),
    contactId: id,
    writtenIn: caseId,
    into: caseId,
    as: takenOutAs,
    by: id.nullable(),
    cameWith: z.array(caseId),
    issues: z.array(count),
    timesTold: count,
    undoUntil: moment,
  }),
} satisfies ShapesOf<CaseOpenedApart | MergingEvent>
