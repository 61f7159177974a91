import { dutyKinds, escalationReasons, ownerReasons } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, moment, money } from './basics.ts'
import { channelKind, identifierType } from './contacts.ts'
import { personCard } from './people.ts'

/** Words with who said them, so that they are set in the right face. */
export const textView = z
  .object({
    author: z
      .enum(['customer', 'company', 'record'])
      .openapi({ description: '`record`: what the columns of an import say.' }),
    words: z.string().nullable().openapi({ description: 'Null where they were erased, or are withheld.' }),
    language: z.string().nullable(),
    withheld: z
      .boolean()
      .openapi({ description: 'They are there, and not for me to read: see `sight` of the case.' }),
  })
  .openapi('Text')

export const outcome = z.enum(['upheld', 'partlyUpheld', 'notUpheld']).openapi('Outcome')
export const ending = z
  .enum(['solved', 'lapsed', 'finalPosition', 'noProblem', 'withdrawn', 'endedElsewhere', 'merged'])
  .openapi('Ending')

export const remedyView = z.object({ what: textView, amount: money.nullable() }).openapi('Remedy')

export const perhapsSameView = z
  .object({
    case: z.object({
      id,
      reference: z.string(),
      status: z.enum(['open', 'ended']),
      openedAt: moment,
      opening: z.string(),
    }),
    name: z.string().nullable(),
    owner: personCard,
    strength: z.enum(['strong', 'weak']).openapi({
      description: 'Strong where something they share singles one person out; a telephone does not.',
    }),
    shares: z.array(
      z.object({
        type: z.union([identifierType, z.literal('reference')]),
        written: z.string(),
        proved: z.boolean().openapi({ description: 'Shown to be theirs on one side at least.' }),
      }),
    ),
    sameName: z.boolean(),
    goesOn: id.openapi({ description: 'The one of the two that the other would be joined to.' }),
    mine: z.boolean().openapi({ description: 'I answer for that one, so I can take the other.' }),
  })
  .openapi('PerhapsSame')

export const readerView = z
  .object({
    case: id,
    reference: z.string(),
    name: z.string().nullable(),
    opening: z.string(),
    openedAt: moment,
    wroteLast: z.boolean().openapi({ description: 'The last word in the case came from them.' }),
  })
  .openapi('Reader')

export const addresseeView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('person'), person: personCard }),
    z.object({ kind: z.literal('team'), team: z.string() }),
  ])
  .openapi('Addressee')

export const issueView = z
  .object({
    number: z.int(),
    words: textView,
    carriedFrom: z.int().nullable().openapi({
      description:
        'Where in its words begins what a mail only carries along, a signature or its history; null where nothing does.',
    }),
    notSolved: z.int().openapi({ description: 'How often the customer said it was not solved.' }),
    state: z.enum([
      'open',
      'proposed',
      'reported',
      'solved',
      'lapsed',
      'withdrawn',
      'finalPosition',
      'noProblem',
      'endedElsewhere',
      'carried',
    ]),
    at: moment.nullable(),
    by: personCard
      .nullable()
      .openapi({ description: 'Who proposed, heard the verdict, or gave the position.' }),
    outcome: outcome.nullable(),
    proposal: textView.nullable().openapi({ description: 'The resolution last proposed.' }),
    remedy: remedyView.nullable(),
    verdict: textView.nullable().openapi({ description: "The customer's last reason." }),
    finalPosition: z.object({ position: textView, reasons: textView, outsideBody: textView }).nullable(),
    carriedInto: id.nullable(),
    wished: z.object({ heardBy: personCard.nullable(), reported: z.boolean() }).nullable().openapi({
      description:
        'They want our last word without another proposal: as they said, or (`heardBy`) as one of us wrote down; `reported` waits for their own word.',
    }),
    handling: z.string().nullable().openapi({
      description: 'What was done wrong in dealing with the case: the team in which that came about.',
    }),
  })
  .openapi('Issue')

export const promiseView = z
  .object({
    number: z.int(),
    kind: z.enum(['deed', 'callBack']),
    by: personCard,
    what: textView,
    remedy: remedyView.nullable(),
    byRule: z.boolean().openapi({
      description:
        'Owed by the company’s own rule since it broke another promise; its words are those of that one.',
    }),
    lateDay: z.object({ minor: z.int(), since: moment, most: z.int() }).nullable().openapi({
      description: 'What each 24 hours add in minor units, since when, and the most of the case.',
    }),
    due: moment,
    state: z.enum(['open', 'kept', 'broken', 'released']),
    madeAt: moment,
    settledAt: moment.nullable(),
    proposedDate: moment.nullable().openapi({ description: 'A later date that waits for the customer.' }),
    proposedReason: textView.nullable(),
    evidence: textView.nullable(),
  })
  .openapi('Promise')

export const askView = z
  .object({
    number: z.int(),
    by: personCard,
    to: z.string().openapi({ description: 'The team that was asked.' }),
    question: textView,
    due: moment,
    state: z.enum(['open', 'overdue', 'answered', 'withdrawn']),
    placedAt: moment,
    answeredBy: personCard.nullable(),
    answer: textView.nullable(),
  })
  .openapi('Ask')

export const offerView = z
  .object({
    number: z.int(),
    by: personCard,
    to: addresseeView,
    reason: textView.nullable(),
    expiresAt: moment,
    frontDoor: z.boolean(),
  })
  .openapi('Offer')

export const escalationReason = z.enum(escalationReasons).openapi('EscalationReason')

export const escalationView = z
  .object({
    number: z.int(),
    leader: personCard,
    insteadOf: personCard.nullable().openapi({ description: 'The leader on leave for whom they stand in.' }),
    because: escalationReason,
    by: personCard.nullable(),
    words: textView.nullable(),
    at: moment.openapi({ description: 'When it came up, also where that was in another case.' }),
    cameAlong: z
      .boolean()
      .openapi({ description: 'It had come up in the case from which this one was taken out.' }),
    acknowledgeBy: moment,
    opened: z.array(z.object({ person: personCard, at: moment })).openapi({
      description:
        'When its leader first opened the case since it came up to them; and whoever stands in for a leader, beside it and never as theirs.',
    }),
    state: z.enum(['waiting', 'acknowledged', 'delegated', 'reported', 'ended']),
    rose: z.boolean().openapi({ description: 'Nobody acknowledged in time: it went one level higher too.' }),
    delegatedTo: personCard.nullable(),
    report: z.object({ said: textView, done: textView }).nullable(),
    begun: z
      .boolean()
      .openapi({ description: 'The first report is in: what was said, and what will be done by when.' }),
    owed: z
      .object({
        what: z.enum(['report', 'finalReport', 'call', 'close']),
        by: moment,
        callBy: moment.nullable().openapi({ description: 'When the leader calls the customer.' }),
      })
      .nullable()
      .openapi({ description: 'What comes next of it, and by when; missed, it rises.' }),
    heard: z.enum(['right', 'notRight']).nullable().openapi({
      description:
        'What the leader wrote down of their call. It ends nothing: the customer is asked whether it is right.',
    }),
    declined: z.enum(['byThemselves', 'reported']).nullable().openapi({
      description:
        'The customer wants no call: by their own word, or as whoever answers for it wrote it down.',
    }),
  })
  .openapi('Escalation')

export const dangerView = z
  .object({
    since: moment,
    told: z
      .array(
        z.object({
          person: personCard,
          as: z.enum(['owner', 'leader', 'rota', 'onDuty']),
          first: moment,
          last: moment,
          times: z.int(),
          readBy: moment
            .nullable()
            .openapi({ description: 'By when they have to have read it; null once they have.' }),
          readAt: moment.nullable().openapi({ description: 'When they said so themselves.' }),
          minutesLate: z.int(),
          handedTo: personCard
            .nullable()
            .openapi({ description: 'Who reads it instead of them, since they went on leave.' }),
        }),
      )
      .openapi({ description: 'Everyone who was told, and whether they have read it.' }),
    byMail: z.boolean().openapi({
      description:
        'Whether they were told by mail. Without a mail server it stands in their lists alone, unless a device of theirs shows it.',
    }),
    awake: z.array(personCard).openapi({ description: 'Who can be reached at this moment.' }),
    callNext: moment
      .nullable()
      .openapi({ description: 'When the next one is called, unless somebody reads it.' }),
    trying: z
      .object({ by: personCard, until: moment })
      .nullable()
      .openapi({ description: 'Who has to try by voice, and by when; null once somebody was reached.' }),
    attempts: z.array(z.object({ by: personCard, at: moment, reached: z.boolean() })),
    gathered: z
      .boolean()
      .openapi({ description: 'Came without proof; people are told of all that came together.' }),
    emergencyNumber: z.string(),
  })
  .openapi('Danger', { description: 'Somebody may come to harm: how it stands at this moment.' })

export const ownershipView = z
  .object({
    number: z.int(),
    owner: personCard,
    team: z.string(),
    because: z.enum(ownerReasons).openapi('OwnerReason'),
    since: moment,
    until: moment.nullable(),
  })
  .openapi('OwnershipPeriod')

export const counts = z
  .object({
    contacts: z.int(),
    timesTold: z.int(),
    owners: z.int().openapi({ description: 'How many people have had it.' }),
    days: z.int().openapi({ description: 'Days since it was opened, until it ended.' }),
    daysOpen: z.int().openapi({ description: 'Of these, the whole days on which it was open.' }),
    daysOurs: z.int().openapi({
      description: 'Of the days on which it was open, those on which it was ours to act; no clock reads it.',
    }),
    promises: z.int(),
    promisesKept: z.int(),
    promisesBroken: z.int(),
    nextWordsMissed: z.int(),
    asks: z.int(),
    offers: z.int(),
    escalations: z.int(),
    pingPongs: z.int(),
    transfers: z.int(),
    reopenings: z.int(),
  })
  .openapi('CaseCounts')

export const duty = z
  .object({
    kind: z
      .enum(dutyKinds)
      .openapi({ description: 'What has to be done; the same words as in the list of duties.' }),
    subject: z
      .int()
      .openapi({ description: 'The number of the offer, ask, promise or escalation; 0 for the case.' }),
    person: personCard.nullable(),
    team: z.string().nullable(),
    due: moment,
    overdue: z.boolean(),
    mine: z.boolean(),
  })
  .openapi('Duty')

export const attachmentView = z
  .object({
    id,
    name: z.string(),
    mediaType: z.string().openapi({ description: 'Found by its content.' }),
    size: z.int().openapi({ description: 'Bytes.' }),
  })
  .openapi('Attachment')

export const contactView = z
  .object({
    id,
    direction: z.enum(['received', 'made']),
    channel: channelKind,
    text: textView,
    at: moment.openapi({ description: 'When it took place.' }),
    enteredAt: moment.openapi({ description: 'When it was entered.' }),
    proof: z.enum(['opener', 'link', 'address', 'staff', 'record', 'none']).nullable(),
    outcome: z.enum(['conversation', 'written', 'messageLeft', 'noAnswer']).nullable(),
    person: personCard.nullable().openapi({ description: 'Who took it or made it.' }),
    secondHand: z.boolean(),
    declinedFiles: z
      .int()
      .openapi({ description: 'How many files came with it that there was no room for.' }),
    carriedFrom: z.int().nullable().openapi({
      description:
        'Of a mail, where in its words what it only carries along begins (the history that it answers, a signature), in UTF-16 units: to be folded, never left out. Null where there is nothing of the kind.',
    }),
    hasPage: z.boolean().openapi({
      description:
        'It came by mail with a page (HTML), which can be looked at as it was written: `/contacts/{contact}/as-written`. Its words are in the text all the same.',
    }),
    awaitsWords: z.boolean().openapi({
      description:
        'A letter that came as a picture, or a call, which nobody has written down yet: `transcribe-letter`. What stands in the place of its words is ours.',
    }),
    attachments: z.array(attachmentView),
  })
  .openapi('Contact')

export const pageView = z
  .object({
    remotePictures: z.int().openapi({
      description:
        'Pictures that it would fetch from elsewhere. Nobody was asked for them; they are not shown.',
    }),
    leftPictures: z.int().openapi({
      description: 'Pictures that came with the mail and can’t stand in it: too many, or no pictures.',
    }),
    isCut: z.boolean().openapi({ description: 'It is longer than what is shown of it.' }),
  })
  .openapi('PageAsWritten', { description: 'What is not shown of the page of a mail.' })
