import {
  caseEventTypes,
  escalationReasons,
  leftFloodBecause,
  ownerReasons,
  systemicIssueEventTypes,
  whyUnconfirmed,
} from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { ending, outcome } from './case-parts.ts'
import { costNumbers } from './lost.ts'
import { personCard } from './people.ts'
import { tagView } from './tags.ts'

/** What happens is said by its type and by facts; how it is worded is up to whoever shows it. */
export const caseEventType = z.enum(caseEventTypes).openapi('CaseEventType', {
  description: "The ledger's name of what happened.",
})
export const systemicIssueEventType = z.enum(systemicIssueEventTypes).openapi('SystemicIssueEventType')

/** What an event names people as. */
export const storyRoles = [
  'by',
  'to',
  'from',
  'leader',
  'owner',
  'person',
  'of',
  'heardBy',
  'takenBy',
] as const

const card = personCard.optional()
export const storyWho = z
  .object({
    by: card,
    to: card,
    from: card,
    leader: card,
    owner: card,
    person: card,
    of: card,
    heardBy: card,
    takenBy: card,
  } satisfies Record<(typeof storyRoles)[number], typeof card>)
  .openapi('StoryWho', {
    description: 'Whom of us it names, as what. Nobody stands where the customer or the clock does.',
  })

export const storyFacts = z
  .object({
    issue: z.int().optional(),
    promise: z.int().optional(),
    ask: z.int().optional(),
    offer: z.int().optional(),
    escalation: z.int().optional(),
    due: moment.optional(),
    at: moment.optional(),
    expiresAt: moment.optional(),
    acknowledgeBy: moment.optional(),
    into: id.optional().openapi({ description: 'The case that it became, or went into.' }),
    times: z.int().optional(),
    team: z.string().optional().openapi({ description: 'The team that is gone.' }),
    toTeam: z.string().optional().openapi({ description: 'The team that it went to, or that was asked.' }),
    door: z.string().optional().openapi({ description: 'The channel at which the customer was sent away.' }),
    tag: tagView.optional(),
    zone: z.string().optional().openapi({ description: 'By which clock the customer lives (IANA).' }),
    mapProblem: z.string().optional().openapi({ description: 'Which problem of the service map it is.' }),
    why: z.string().optional().openapi({ description: 'What a leader signed for in the service map.' }),
    ending: ending.optional(),
    verdict: z.enum(['solved', 'notSolved']).optional(),
    outcome: outcome.optional(),
    right: z.boolean().optional(),
    customerAgreed: z.boolean().optional().openapi({ description: 'To hear from us later.' }),
    confirmed: z
      .boolean()
      .optional()
      .openapi({ description: 'Whoever looked again at “no problem” found the same.' }),
    sampled: z.boolean().optional(),
    granted: z.boolean().optional().openapi({ description: 'Whoever was asked said yes.' }),
    ranOut: z.boolean().optional().openapi({ description: 'A plan of contact that nobody set anew.' }),
    score: z.int().optional().openapi({ description: 'How it went, from 0 to 10, as the customer says.' }),
    wishesContact: z.boolean().optional(),
    cost: costNumbers.optional(),
    changed: z.boolean().optional().openapi({
      description: 'It replaces what they had answered before; of a pothole, that something was changed.',
    }),
    threat: z.boolean().optional(),
    heard: z.boolean().optional().openapi({ description: 'One of us heard it by voice, and wrote it down.' }),
    reported: z
      .boolean()
      .optional()
      .openapi({ description: 'Whoever answers for it heard it: it waits for the customer’s own word.' }),
    continues: id
      .optional()
      .openapi({ description: 'The contact with which the chat began that this line goes on with.' }),
    answered: z
      .boolean()
      .optional()
      .openapi({ description: 'Somebody of ours wrote in the chat that ended.' }),
    byMail: z.boolean().optional().openapi({ description: 'What was not seen in the chat went on by mail.' }),
    promiseKind: z.enum(['deed', 'callBack', 'compensation']).optional(),
    knownBy: z.string().optional(),
    ownerReason: z.enum(ownerReasons).optional(),
    escalationReason: z.enum(escalationReasons).optional(),
    letter: z.enum(['finalResponse', 'holding', 'summary']).optional(),
    escalationEnd: z.enum(['heard', 'customersWord', 'finalPosition', 'lapsed', 'leaderReplaced']).optional(),
    reopenedBecause: z.enum(['customersWord', 'newFacts', 'objection', 'sample', 'takenApart']).optional(),
    contactOutcome: z.enum(['conversation', 'written', 'messageLeft', 'noAnswer']).optional(),
    takenOutAs: z.enum(['somethingElse', 'somebodyElse', 'somethingNew']).optional(),
    noProblem: z.enum(['spam', 'thanks', 'answered']).optional(),
    address: z.enum(['email', 'phone']).optional(),
    leaderTried: z.enum(['reached', 'noAnswer', 'notNow']).optional(),
    leadersStep: z.enum(['report', 'call']).optional(),
    unconfirmedBecause: z
      .enum(whyUnconfirmed.options)
      .optional()
      .openapi({ description: 'Why the customer was not mailed that the case is open.' }),
    toldThing: z
      .enum(['call', 'takenUp', 'word'])
      .optional()
      .openapi({ description: 'What was owed by a date, until our last word.' }),
    seconds: z.int().optional().openapi({ description: 'How long a call lasted that was ended.' }),
    nextStep: z.enum(['promise', 'review', 'answer']).optional(),
    leftFloodBecause: z.enum(leftFloodBecause.options).optional(),
    systemicEnding: z.enum(['putRight', 'noCause']).optional(),
  })
  .openapi('StoryFacts', {
    description: 'Numbers of the issue, promise, ask, offer or escalation, dates, teams and reasons.',
  })
