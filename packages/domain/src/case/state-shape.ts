import { z } from 'zod'
import { ask, due, escalation, offer, openPromise, ownerReason } from '../matter/parts.ts'
import {
  caseId,
  count,
  day,
  type Exactly,
  id,
  moment,
  object,
  text,
  words,
  yesOrNo,
} from '../matter/shape/fields.ts'
import type { CaseId } from '../matter/text.ts'
import { channelKinds } from './contact/channel.ts'
import type { Counts } from './counts.ts'
import { takenOutAs } from './merging/taken-out-as.ts'
import type { Tally } from './merging/tally.ts'
import { ending, outcome } from './resolution/outcome.ts'
import type {
  Absorbed,
  Case,
  CaseStanding,
  Conversation,
  Danger,
  EmptyWords,
  EndedCase,
  Issue,
  Link,
  OngoingCase,
  OnMap,
  Silence,
  SilentAttempt,
  TakenFrom,
  TakenOutOf,
  ToldOfDanger,
  VoiceAttempt,
} from './state.ts'

/** The schemas of what a case is folded to; some of it stands in events too, where cases join and part. */

export const channel = z.enum(channelKinds)
export const dangerRole = z.enum(['owner', 'leader', 'rota', 'onDuty'])

const issueState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('proposed'), by: id, at: moment, outcome }),
  z.object({
    kind: z.literal('solved'),
    at: moment,
    heardBy: id.nullable(),
    outcome: outcome.nullable(),
  }),
  z.object({ kind: z.literal('lapsed'), at: moment }),
  z.object({ kind: z.literal('endedElsewhere'), at: moment }),
  z.object({ kind: z.literal('withdrawn'), at: moment }),
  z.object({ kind: z.literal('finalPosition'), at: moment, by: id, outcome }),
  z.object({ kind: z.literal('noProblem'), at: moment }),
  z.object({ kind: z.literal('carried'), into: caseId }),
])

export const issue = object<Issue>()({
  issue: count,
  words,
  origin: caseId.exactOptional(),
  notSolved: count,
  questions: count,
  state: issueState,
})

const told = object<ToldOfDanger>()({
  number: count,
  person: id,
  as: dangerRole,
  first: moment,
  last: moment,
  times: count,
  readBy: moment.nullable(),
  readAt: moment.nullable(),
  handedTo: id.exactOptional(),
})
const voiceAttempt = object<VoiceAttempt>()({ by: id, at: moment, reached: yesOrNo })

export const danger = object<Danger>()({
  since: moment,
  origins: z.array(caseId),
  gathered: yesOrNo,
  told: z.array(told),
  callNext: moment.nullable(),
  tryBy: moment.nullable(),
  attempts: z.array(voiceAttempt),
})

export const tally = object<Tally>()({
  contacts: count,
  timesTold: count,
  promisesKept: count,
  promisesBroken: count,
  nextWordsMissed: count,
  pingPongs: count,
  transfers: count,
})

export const takenFrom = object<TakenFrom>()({
  from: caseId,
  contactId: id,
  writtenIn: caseId,
  as: takenOutAs,
  undoUntil: moment,
})
export const takenOutOf = object<TakenOutOf>()({ path: z.array(caseId), tally })

const link = object<Link>()({ here: count, there: count, shared: z.literal(true).exactOptional() })

const absorbed = object<Absorbed>()({
  from: caseId,
  with: z.array(caseId).exactOptional(),
  issues: z.array(link),
  promises: z.array(link),
  asks: z.array(link),
  escalations: z.array(link),
  tally,
  takenOut: z.array(takenOutOf),
})

const silentAttempt = object<SilentAttempt>()({ at: moment, channel, day })
const silence = object<Silence>()({
  since: moment,
  attempts: z.array(silentAttempt),
  attemptBy: moment.nullable(),
  missed: count,
  lapseAt: moment.nullable(),
})
const counts = object<Counts>()({
  ...tally.shape,
  issues: count,
  offers: count,
  asks: count,
  promises: count,
  escalations: count,
  reopenings: count,
})

const names = z.array(text)
const onMap = object<OnMap>()({
  problem: text.nullable(),
  facts: z.array(z.object({ fact: text, holds: yesOrNo })),
  ruledOut: z.object({ with: names, without: names }).nullable(),
  stranded: z.array(z.object({ key: text, leader: id, why: text })),
})

const standing = object<CaseStanding>()({
  id: caseId,
  reference: text,
  openedAt: moment,
  imported: yesOrNo,
  takeUp: due.nullable(),
  language: text,
  owner: id,
  team: text,
  ownerSince: moment,
  ownerBecause: ownerReason,
  owners: z.array(id),
  offer: offer.nullable(),
  declines: count,
  issues: z.array(issue),
  asks: z.array(ask),
  promises: z.array(openPromise),
  nextWord: due.nullable(),
  emptyWords: object<EmptyWords>()({ count, at: moment.nullable() }),
  escalations: z.array(escalation),
  climbed: z.array(id),
  silence,
  ways: z.array(channel),
  conversations: z.array(object<Conversation>()({ contactId: id, person: id })),
  danger: danger.nullable(),
  vulnerable: yesOrNo,
  represented: yesOrNo,
  remedySought: words.nullable(),
  complainedAbout: z.array(id),
  absorbed: z.array(absorbed),
  takenFrom: takenFrom.nullable(),
  wasIn: z.array(caseId).exactOptional(),
  unproven: z.array(id),
  onMap: onMap.exactOptional(),
  counts,
})

const ongoing = object<OngoingCase>()({ kind: z.literal('open'), ...standing.shape }).strict()
const ended = object<EndedCase>()({
  kind: z.literal('ended'),
  ...standing.shape,
  how: ending,
  endedAt: moment,
  sample: z.enum(['none', 'awaited', 'checked']),
  sampleDue: due.nullable(),
  foundBy: id.nullable(),
  mergedInto: caseId.nullable(),
}).strict()

const caseState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unopened') }).strict(),
  ongoing,
  ended,
])
true satisfies Exactly<Case, typeof caseState>

const joining = z.object({ absorbed: z.array(absorbed), wasIn: z.array(caseId).nullish() })

/** What a state of today's version says of the cases that it joined; null where that is not whole. */
export const parseJoining = (
  kept: unknown,
): { readonly absorbed: readonly Absorbed[]; readonly wasIn: readonly CaseId[] } | null => {
  const parsed = joining.safeParse(kept)
  return parsed.success ? { absorbed: parsed.data.absorbed, wasIn: parsed.data.wasIn ?? [] } : null
}

/** A case as it was kept beside its events; null where this is no state of today's version, and has to be folded. */
export const parseState = (kept: unknown): Case | null => {
  const parsed = caseState.safeParse(kept)
  return parsed.success ? parsed.data : null
}
