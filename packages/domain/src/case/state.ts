import { z } from 'zod'
import { waiting } from './person-asked/waiting.ts'
import { due } from '../matter/parts.ts'
import { caseId, count, day, id, moment, type Read, text, words, yesOrNo } from '../matter/shape/fields.ts'
import { standing as standingOfAny, unopened } from '../matter/standing.ts'
import { channel } from './contact/channel.ts'
import { counts } from './counts.ts'
import { takenOutAs } from './merging/taken-out-as.ts'
import { tally } from './merging/tally.ts'
import { danger } from './danger/state.ts'
import { regulator } from './regulator/state.ts'
import { ending, outcome } from './resolution/outcome.ts'
import { saidZone } from './clock/zones.ts'
import { brought } from './compensation/brought.ts'
import { remedies } from './remedy/state.ts'
import { lostFields } from './lost/cost.ts'
import { turns } from './turns/turns.ts'

/*
 * What a case is folded to, as schemas; the types follow from them. Some of it stands in events too, where cases join
 * and part.
 */

const issueState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('proposed'), by: id, at: moment, outcome }),
  z.object({
    kind: z.literal('solved'),
    at: moment,
    heardBy: id.nullable(),
    outcome: outcome.nullable(),
  }),
  /** Whoever answers for it, where a leader does, wrote down that it is solved: it waits for the customer's own word. */
  z.object({ kind: z.literal('reported'), at: moment, heardBy: id, outcome: outcome.nullable() }),
  z.object({ kind: z.literal('lapsed'), at: moment }),
  /** Had ended where it was imported from. */
  z.object({ kind: z.literal('endedElsewhere'), at: moment }),
  z.object({ kind: z.literal('withdrawn'), at: moment }),
  z.object({ kind: z.literal('finalPosition'), at: moment, by: id, outcome }),
  z.object({ kind: z.literal('noProblem'), at: moment }),
  /** Went into another case with the rest. */
  z.object({ kind: z.literal('carried'), into: caseId }),
])
export type IssueState = Read<typeof issueState>

export const issue = z.object({
  issue: count,
  words,
  /** The case that it was raised in or through, where that joined this one; left out for this one's own. */
  origin: caseId.exactOptional(),
  /** How often the customer said that a resolution had not solved it. */
  notSolved: count,
  /** How often we asked the customer something about it. */
  questions: count,
  /** They want our last word on it: as they said (null), or as one of us wrote it down; `reported` waits for their own word. */
  wished: z.object({ heardBy: id.nullable(), reported: z.literal(true).exactOptional() }).exactOptional(),
  /** Our last word on it, also once it was opened again. */
  lastWord: z.object({ by: id, outcome }).exactOptional(),
  /** What was done wrong in dealing with the case, and in which team. */
  handling: text.exactOptional(),
  state: issueState,
})
export type Issue = Read<typeof issue>

/** Where a case came from that began with a contact taken out of another. */
export const takenFrom = z.object({
  from: caseId,
  contactId: id,
  /** The case in which the contact was written; its rows stay there. */
  writtenIn: caseId,
  as: takenOutAs,
  /** Until then the customer can put it back themselves. */
  undoUntil: moment,
})
export type TakenFrom = Read<typeof takenFrom>

/** Counts of contacts that were taken out, which had come from further away than the case they are kept with. */
export const takenOutOf = z.object({
  /** How they had come into that case: by the one that had joined it, the one that had joined that one, and so on. */
  path: z.array(caseId),
  tally,
})
export type TakenOutOf = Read<typeof takenOutOf>

const link = z.object({
  here: count,
  there: count,
  /** Stood in both, so that both keep it when they part. */
  shared: z.literal(true).exactOptional(),
})
export type Link = Read<typeof link>

/** What came from another case, and the number that each thing has there. */
const absorbed = z.object({
  from: caseId,
  /** Cases that had gone into that one before; left out where there were none. */
  with: z.array(caseId).exactOptional(),
  issues: z.array(link),
  promises: z.array(link),
  asks: z.array(link),
  escalations: z.array(link),
  /** What of the counts came with it, and goes back with it. */
  tally,
  /** Of what other cases had brought into it before, what was taken out here: those are told when it goes back. */
  takenOut: z.array(takenOutOf),
})
export type Absorbed = Read<typeof absorbed>

/** Somebody tried to reach the customer, and did not. */
const silentAttempt = z.object({
  at: moment,
  channel,
  /** The working day for which it counts, `YYYY-MM-DD` where the owner's team is. */
  day,
})
export type SilentAttempt = Read<typeof silentAttempt>

/** Since the customer's last word: what we tried, and since when they owe us an answer. */
const silence = z.object({
  since: moment,
  attempts: z.array(silentAttempt),
  /** When we try again to reach them; null where enough was tried, or they wait for us. */
  attemptBy: moment.nullable(),
  /** Attempts that were not made in time, in a row. */
  missed: count,
  /** When it lapses; null while attempts are missing. */
  lapseAt: moment.nullable(),
  /** They were written to as often as many alike are: nobody tries other ways. Left out for all others. */
  enough: z.literal(true).exactOptional(),
  /** What we wrote was not mailed: it stands on their page alone. Left out for all others. */
  unmailed: z.literal(true).exactOptional(),
})
export type Silence = Read<typeof silence>

/** Next words in a row since the last promise, proposal or answered ask; several of one day count once. */
const emptyWords = z.object({ count, at: moment.nullable() })
export type EmptyWords = Read<typeof emptyWords>

/** Evidence that somebody of the company really spoke with the customer. */
const conversation = z.object({
  contactId: id,
  person: id,
  /** When it was held; left out where an older version did not note it. */
  at: moment.exactOptional(),
})
export type Conversation = Read<typeof conversation>

/** What was found out of what the service map asks about. */
const onMap = z.object({
  /** What it is about where nothing was said of the issue itself. */
  problem: text.nullable(),
  /** Of each issue of which somebody said it: which problem it is, or (null) that this is not known; by whom, when. */
  problems: z.array(z.object({ issue: count, problem: text.nullable(), by: id, at: moment })).exactOptional(),
  /** Whether they hold, or (null) are not known after all, by whose word, since when; all others are unknown. */
  facts: z.array(z.object({ fact: text, holds: yesOrNo.nullable(), by: id, at: moment })),
  /** What the map said no customer could be, and this one is; null where they are possible. */
  ruledOut: z.object({ with: z.array(text), without: z.array(text) }).nullable(),
  /** Whom the map leaves without help, and this is one of them: who signed for it, and why. */
  stranded: z.array(z.object({ key: text, leader: id, why: text })),
})
export type OnMap = Read<typeof onMap>

/** What one customer answered after one end. */
export const surveyAnswer = z.object({
  survey: count,
  /** Whose: the case itself, or the one that joined it. */
  of: caseId,
  score: count,
  contactId: id.nullable(),
  words: words.nullable(),
  at: moment,
  /** When they first answered; for a day they can change it. */
  firstAt: moment,
  /** They wish to hear from us about it: by when, from a leader or (null) the owner, and on which days nobody reached them. */
  wish: z.object({ by: moment.nullable(), of: id.nullable(), triedOn: z.array(day) }).nullable(),
})
export type SurveyAnswer = Read<typeof surveyAnswer>

const survey = z.object({
  /** The highest number given to an answer. */
  last: count,
  /** When they are asked by mail; null where they are not. */
  askBy: moment.nullable(),
  answers: z.array(surveyAnswer),
})
export type Survey = Read<typeof survey>

const thanks = z.object({
  thanks: count,
  contactId: id,
  words,
  at: moment,
  /** Whom they reach, numbered from theirs on, and whether each has read them. */
  readers: z.array(z.object({ number: count, person: id, read: yesOrNo })),
})
export type Thanks = Read<typeof thanks>

/** Who of us was written to and has not read it yet; they are numbered through the case. */
const mentions = z.object({
  last: count,
  unread: z.array(z.object({ mention: count, person: id, by: id, at: moment })),
})
export type Mentions = Read<typeof mentions>

/** What we wrote to them came back, and whether they have been reached by another way since. */
export const outOfReach = z.object({
  messageId: id,
  at: moment,
  /** By when the owner reaches them otherwise; null once they were. */
  reachBy: moment.nullable(),
  /** When they last were reached otherwise, or spoke with us; null while they still have to be. */
  reachedAt: moment.nullable(),
  /** The way that leads nowhere, where it is none by which mail goes. */
  way: channel.exactOptional(),
})
export type OutOfReach = Read<typeof outOfReach>

/** A conversation in lines, and what of ours the customer has not seen there. */
const chat = z.object({
  /** The contact with which the conversation that goes on began; null where none does. */
  contact: id.nullable(),
  lastAt: moment,
  /** Somebody of ours wrote in it. */
  answered: yesOrNo,
  /** The last line is the customer's. */
  waits: yesOrNo,
  /** What we wrote and they have not seen, oldest first; `told` once it went on by mail, or the owner knows. */
  unseen: z.array(z.object({ contactId: id, by: id, words, at: moment, told: yesOrNo })),
})
export type Chat = Read<typeof chat>

/**
 * A letter that came as a picture, which nobody has written down yet. `words` is what stands in their place in the issue of
 * the case that it opened; null where it came into a case that others may look at.
 */
const letter = z.object({
  contactId: id,
  words: words.nullable(),
  /** Left out of what came on paper: who spoke with them, null where it was recorded, and since when it waits. */
  call: z.object({ by: id.nullable(), at: moment }).exactOptional(),
})

const contactPlan = z.object({
  by: id,
  channel,
  person: id,
  everyDays: count,
  words,
  reviewBy: moment,
  /** They said no to it, and whoever is above its leader has heard so. */
  challenged: yesOrNo,
})
export type ContactPlan = Read<typeof contactPlan>

/**
 * Answered with many alike: by when all of them are, how often they were, and by whom it was gathered. Its own dates wait
 * meanwhile, but for the one that its customer was told: `due` is the earlier of both.
 */
const amongMany = z.object({
  flood: id,
  due: moment,
  answerBy: moment,
  answers: count,
  by: id,
  since: moment,
})

/** How a case stands: as any matter does, and what only a case has. */
const standing = z.object({
  ...standingOfAny.shape,
  /** By when the owner, or a leader it went up to, takes up imported history; null for all other cases. */
  takeUp: due.nullable(),
  language: text,
  issues: z.array(issue),
  /**
   * By when the customer hears from us, from the owner or a leader it went up to. null while an open promise is the
   * date, in the customer's turn, and in what has ended or is mere history.
   */
  nextWord: due.nullable(),
  emptyWords,
  /** When the customer said the first of what nobody has answered yet; left out where nothing waits for an answer. */
  waitsSince: moment.exactOptional(),
  /** For how long it was whose turn. */
  turns,
  /** What it cost the customers, and who of them leaves, each by whose word; left out where nobody said so. */
  ...lostFields,
  /** By which clock each customer lives; left out where nobody's is known. */
  zones: z.array(saidZone).exactOptional(),
  /** What each customer was brought by the company's own rule; left out where that is nothing. */
  compensated: z.array(brought).exactOptional(),
  silence,
  /** Channels on which the customer left a way to reach them, each once. */
  ways: z.array(channel),
  /** Who spoke with the customer, the latest last; the oldest leave it past the bound. */
  conversations: z.array(conversation),
  /** Somebody may come to harm; null where we know of none, and once a leader said why it is over. */
  danger: danger.nullable(),
  vulnerable: yesOrNo,
  /** They need us to write, and not to ring; left out for all others. */
  inWriting: z.literal(true).exactOptional(),
  represented: yesOrNo,
  remedySought: words.nullable(),
  absorbed: z.array(absorbed),
  /** The contact of another case with which this one began; null where it was opened by one of its own. */
  takenFrom: takenFrom.nullable(),
  /** Cases that it once was part of: what was written meanwhile stands there. Left out where there are none. */
  wasIn: z.array(caseId).exactOptional(),
  /** Contacts without proof that nobody vouched for yet; the oldest leave it past the bound. */
  unproven: z.array(id),
  /** Where the customer stands in the service map; left out while nothing is known of it. */
  onMap: onMap.exactOptional(),
  /** Kind words of the customer, the latest last; the oldest leave it past the bound. Left out where there are none. */
  thanks: z.array(thanks).exactOptional(),
  /** How it went, as they say, the latest last. Left out where nobody was asked or answered. */
  survey: survey.exactOptional(),
  /** By their keys, in the order in which they were put. Left out where there are none. */
  tags: z.array(text).exactOptional(),
  /** Left out where nobody was written to. */
  mentions: mentions.exactOptional(),
  /** Left out where nothing came back, and once they left another address. */
  returned: outOfReach.exactOptional(),
  /** Left out where they never wrote in the chat. */
  chat: chat.exactOptional(),
  /** Letters that came as pictures, and calls, of which nobody has written down the words; left out where none waits. */
  letters: z.array(letter).exactOptional(),
  /** Who asked for a person; left out where nobody did. */
  personAsked: z.array(waiting).exactOptional(),
  /** How a leader said that we are in contact with them; left out where nobody did. */
  contactPlan: contactPlan.exactOptional(),
  /** Came among very many alike, and nothing tells it from them; left out for all others. `among` once it is gathered. */
  flood: z.object({ at: moment, among: amongMany.nullable() }).exactOptional(),
  /** The newest contact of the customer since our last word, which nobody has read for something new; else left out. */
  afterLastWord: id.exactOptional(),
  /** Left out where the company keeps no profile of a regulator. */
  regulator: regulator.exactOptional(),
  /** What was granted, and what somebody asked to be granted; left out where nothing was. */
  remedies: remedies.exactOptional(),
  counts,
})
export type CaseStanding = Read<typeof standing>

const ongoing = z.object({ kind: z.literal('open'), ...standing.shape }).strict()
export type OngoingCase = Read<typeof ongoing>

const ended = z
  .object({
    kind: z.literal('ended'),
    ...standing.shape,
    how: ending,
    endedAt: moment,
    /** Ended as "no problem" and drawn to be looked at by another person. */
    sample: z.enum(['none', 'awaited', 'checked']),
    /** By when somebody looks at it: the team, or a leader it went up to; null where none is awaited. */
    sampleDue: due.nullable(),
    /** Who found that it was no problem; somebody else looks at the sample. */
    foundBy: id.nullable(),
    mergedInto: caseId.nullable(),
  })
  .strict()
export type EndedCase = Read<typeof ended>

/** A case that was opened; an ended one lives on, since it can open again. */
export type LivingCase = OngoingCase | EndedCase

const state = z.discriminatedUnion('kind', [unopened, ongoing, ended])

/**
 * What a decision needs to know of a case, folded from its events. Its size depends on what is open, not on how
 * long the story is: what is settled leaves it, and lives in the ledger and the read models.
 */
export type Case = Read<typeof state>

/** As it was kept beside its events; null where this is no state of today's version, and has to be folded again. */
export const parseState = (kept: unknown): Case | null => {
  const parsed = state.safeParse(kept)
  return parsed.success ? parsed.data : null
}

const joining = z.object({ absorbed: z.array(absorbed), wasIn: z.array(caseId).nullish() })

/** What a state of today's version says of the cases that it joined; null where that is not whole. */
export const parseJoining = (
  kept: unknown,
): { readonly absorbed: readonly Absorbed[]; readonly wasIn: readonly string[] } | null => {
  const parsed = joining.safeParse(kept)
  return parsed.success ? { absorbed: parsed.data.absorbed, wasIn: parsed.data.wasIn ?? [] } : null
}
