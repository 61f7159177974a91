import { lost } from './lost.ts'
import { dutyKinds } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { id, line, moment, page } from './basics.ts'
import { keptFromDraws } from './kept-from-draws.ts'
import { caseMap } from './case-map.ts'
import {
  askView,
  contactView,
  counts,
  dangerView,
  duty,
  ending,
  escalationReason,
  escalationView,
  issueView,
  offerView,
  ownershipView,
  perhapsSameView,
  promiseView,
  readerView,
  textView,
} from './case-parts.ts'
import { channelKind, identifierType } from './contacts.ts'
import { caseRemedies } from './remedies.ts'
import { personCard } from './people.ts'
import { refusalView } from './problem.ts'
import { caseEventType, storyFacts, storyWho } from './story.ts'
import { sightView } from './sight.ts'
import { regulatorView } from './regulator.ts'
import { tagView } from './tags.ts'

export const next = z
  .object({
    step: z.enum(['duty', 'customerSays', 'ownerGoesOn', 'nothingOwed']).openapi({
      description:
        '`duty`: what `duty` names has to be done; `customerSays`: the customer says whether it is solved, else it lapses.',
    }),
    duty: z.enum(dutyKinds).nullable(),
    person: personCard.nullable().openapi({ description: 'Whose it is.' }),
    team: z.string().nullable(),
    by: moment.nullable(),
  })
  .openapi('Next', {
    description: 'What happens next, and by when; what whoever asks has to do comes first.',
  })

export const newestWords = z
  .object({ words: z.string(), language: z.string().nullable(), at: moment })
  .nullable()
  .openapi({
    description:
      "The last of the customer's words, cut to 300 characters; null where none of their own stand.",
  })

export const caseRow = z
  .object({
    id,
    reference: z.string(),
    status: z.enum(['open', 'ended']),
    ending: ending.nullable(),
    opening: z.string().openapi({ description: "The first of the customer's words." }),
    newest: newestWords,
    customer: z.object({ id, name: z.string().nullable() }),
    owner: personCard,
    team: z.string(),
    language: z.string(),
    openedAt: moment,
    changedAt: moment,
    heardAt: moment.openapi({ description: "The customer's last word." }),
    waitingOn: z.enum(['us', 'customer', 'nobody']),
    next,
    overdue: z.boolean(),
    unread: z.boolean().openapi({
      description:
        "Something in it is new to me: the customer's words, an answer, or that it was handed or brought to me, since I looked at it; or I put it back among what is new.",
    }),
    danger: z.boolean(),
    escalated: z.boolean(),
    offered: z.boolean(),
    tags: z.array(tagView).openapi({ description: 'In the order in which they were put.' }),
    counts: z.object({ contacts: z.int(), timesTold: z.int(), owners: z.int(), days: z.int() }),
  })
  .openapi('CaseRow')

export const customerView = z
  .object({
    id,
    name: z.string().nullable(),
    language: z.string(),
    identifiers: z.array(
      z.object({
        type: identifierType,
        value: z.string(),
        dial: z.string().nullable().openapi({
          description: 'A telephone number as it is dialled; null where it is none.',
        }),
        checked: z.boolean(),
        othersRead: z.boolean().openapi({
          description: 'Others read it, or answer it: it proves nobody, and nothing is sent there.',
        }),
      }),
    ),
    otherCases: z
      .array(z.object({ id, reference: z.string(), status: z.enum(['open', 'ended']), opening: z.string() }))
      .openapi({ description: "The customer's other cases that this person may see; the newest ten." }),
  })
  .openapi('Customer')

export const availableAction = z
  .object({
    name: z.string().openapi({ example: 'accept-transfer' }),
    subject: z
      .int()
      .nullable()
      .openapi({ description: 'The offer, promise, ask, issue or escalation it is about.' }),
    allowed: z.boolean(),
    refusal: refusalView.nullable(),
  })
  .openapi('AvailableAction')

export const caseView = z
  .object({
    id,
    reference: z.string(),
    status: z.enum(['open', 'ended']),
    ending: ending.nullable(),
    endedAt: moment.nullable(),
    sample: z.enum(['none', 'awaited', 'checked']),
    mergedInto: id.nullable(),
    absorbed: z.array(id),
    takenFrom: id
      .nullable()
      .openapi({ description: 'The case out of which the contact was taken with which this one began.' }),
    sight: sightView,
    version: z.int(),
    openedAt: moment,
    changedAt: moment,
    heardAt: moment,
    language: z.string(),
    imported: z.boolean(),
    customer: customerView,
    perhapsSame: z.array(perhapsSameView).openapi({
      description:
        'Cases of others who are perhaps the same person, the likeliest first; nobody outside learns of it.',
    }),
    owner: personCard,
    ownerSince: moment,
    team: z.string(),
    ownerOnShift: z.boolean(),
    cover: personCard.nullable().openapi({ description: 'Who covers now, while the owner is off shift.' }),
    ladder: z
      .array(personCard)
      .openapi({ description: 'Who the case can be taken to next, upward to the top.' }),
    nextLevelShut: z.object({ leader: personCard, from: moment }).nullable().openapi({
      description:
        'Whom the next level waits for, and from when it is open at the latest; null where it is open. The leader alone can bring it there before.',
    }),
    issues: z.array(issueView),
    offer: offerView.nullable(),
    promises: z
      .array(promiseView)
      .openapi({ description: 'Every open one, and the last that were settled.' }),
    remedies: caseRemedies,
    asks: z.array(askView).openapi({ description: 'Every open one, and the last that were settled.' }),
    escalations: z.array(escalationView).openapi({ description: 'Every open one, and the last that ended.' }),
    ownership: z
      .array(ownershipView)
      .openapi({ description: 'The baton, oldest first; the last 50 periods.' }),
    waitingOn: z.enum(['us', 'customer', 'nobody']),
    next,
    nextWord: z
      .object({
        by: moment
          .nullable()
          .openapi({ description: 'Null while a promise is the date, and in the customer’s turn.' }),
        of: personCard.nullable().openapi({ description: 'Who owes it.' }),
        usual: moment.openapi({
          description: 'The date where nobody names one: noon of the owner’s second working day.',
        }),
        latest: moment.openapi({
          description: 'The latest that can be named without the customer’s yes: five working days.',
        }),
      })
      .openapi('NextWord', { description: 'By when the customer hears from us.' }),
    personAsked: z
      .object({
        at: moment,
        due: moment
          .nullable()
          .openapi({ description: 'By when somebody is to come; null once that was missed, or one came.' }),
        came: z.object({ at: moment, by: personCard }).nullable(),
      })
      .nullable()
      .openapi({
        description:
          'The customer asked for a person: since when they wait, or who spoke with them first and when.',
      }),
    owed: z.array(duty).openapi({ description: 'What is owed and by when, the next first.' }),
    surveys: z
      .array(
        z.object({
          number: z.int(),
          score: z.int().openapi({ description: 'From 0 to 10, as they chose it; nobody asks them why.' }),
          words: textView.nullable(),
          at: moment,
          contact: z
            .object({ by: personCard, due: moment })
            .nullable()
            .openapi({ description: 'Who contacts them about it by when, where they wish it.' }),
        }),
      )
      .openapi({
        description: 'How it went, as the customer said after each end of theirs, the latest last.',
      }),
    danger: dangerView.nullable(),
    regulator: regulatorView.nullable(),
    vulnerable: z.boolean(),
    inWriting: z.boolean().openapi({ description: 'They need us to write, and not to ring.' }),
    keptFromDraws,
    represented: z.boolean(),
    afterLastWord: id.nullable().openapi({
      description:
        'The newest contact of the customer since our final position, which no leader has read for something new.',
    }),
    outsideBodies: z.array(z.string()).openapi({
      description:
        'Those outside that the company keeps, as the customer reads them: name, how to reach it, by when.',
    }),
    contactPlan: z
      .object({
        by: personCard,
        channel: channelKind,
        person: personCard,
        everyDays: z.int(),
        words: textView,
        reviewBy: moment,
        challenged: z.boolean().openapi({ description: 'The customer does not agree.' }),
        judge: personCard.nullable().openapi({
          description:
            'Who has that to answer; null where nobody has, and a plan that they oppose does not hold.',
        }),
      })
      .nullable()
      .openapi({
        description:
          'How a leader said that we are in contact with the customer; it limits how, and never whether.',
      }),
    remedySought: textView.nullable(),
    complainedAbout: z.array(personCard),
    readers: z.array(readerView).openapi({
      description:
        'For whom an answer can be meant (`meantFor`), where cases have joined: each came with one of them, and reads what is meant for them. Empty where all of them read everything.',
    }),
    ways: z.array(channelKind).openapi({ description: 'Channels on which the customer can be reached.' }),
    chat: z
      .object({
        goesOn: z.boolean().openapi({ description: 'Somebody said something in the last half hour.' }),
        unseen: z.int().openapi({ description: 'Lines of ours that the customer has not seen there.' }),
      })
      .nullable()
      .openapi({ description: 'Their chat with us; null where they never wrote in one.' }),
    tags: z.array(tagView).openapi({ description: 'In the order in which they were put.' }),
    unproven: z.array(id).openapi({ description: 'Contacts without proof that wait to be vouched for.' }),
    counts,
    lost,
    clock: z
      .object({ zone: z.string(), saidBy: z.enum(['customer', 'colleague', 'browser']) })
      .nullable()
      .openapi({ description: 'By which clock the customer lives, and who says so; null is the company’s.' }),
    map: caseMap,
    actions: z.array(availableAction).openapi({ description: 'Everything I could do now, and why not.' }),
  })
  .openapi('Case')

/** What the words of an event are: the name of the field that holds them. */
export const textLabels = [
  'words',
  'what',
  'remedy',
  'reason',
  'question',
  'answer',
  'said',
  'done',
  'position',
  'reasons',
  'outsideBody',
  'name',
  'mandate',
  'issue',
  'knownBy',
] as const
export type TextLabel = (typeof textLabels)[number]
const textLabel = z.enum(textLabels).openapi('TextLabel')

export const storyEntry = z
  .object({
    number: z.int(),
    at: moment,
    type: caseEventType,
    side: z.enum(['customer', 'company', 'clock', 'machine']).openapi({ description: 'Whose doing it was.' }),
    person: personCard.nullable().openapi({ description: 'Who of the company did it.' }),
    machine: z
      .object({ name: line, of: personCard.nullable() })
      .nullable()
      .openapi({ description: 'The machine that handed on what the customer said, and who answers for it.' }),
    companion: z.object({ name: line, since: moment }).nullable().openapi({
      description: 'Whoever did it as themselves, whom the customer had let in, and since when.',
    }),
    who: storyWho,
    mentioned: z.array(personCard).openapi({ description: 'To whom of us a note was written by name.' }),
    texts: z.array(z.object({ label: textLabel, text: textView })),
    contact: contactView.nullable(),
    cameAlong: z.array(contactView).openapi({
      description:
        'Where another case joined, or where this one stands by itself again: what was told there and stands here now, oldest first.',
    }),
    moreCameAlong: z
      .boolean()
      .openapi({ description: 'There is more than stands here; the contacts of the case are all of it.' }),
    facts: storyFacts,
  })
  .openapi('StoryEntry')

export const casePage = page(caseRow)
  .extend({
    count: z.object({ atLeast: z.int(), exactly: z.boolean() }).nullable().openapi({
      description:
        'How many there are, as far as a thousand, where it was asked for and this is the first page.',
    }),
  })
  .openapi('CasePage')

export const seenUpTo = z
  .object({ upTo: z.int().min(0).max(2_147_483_647).openapi({ description: 'The number of an event.' }) })
  .openapi('SeenUpTo')

export const cameUp = z
  .object({
    because: escalationReason,
    at: moment.nullable().openapi({ description: 'When it came up; null where nobody wrote it down.' }),
    delegatedTo: personCard.nullable(),
    waitsSince: moment.nullable().openapi({
      description:
        'When the customer said the first of what nobody has answered yet; null where all is answered, and in their turn.',
    }),
    late: z
      .object({
        kind: duty.shape.kind,
        due: moment,
        person: personCard.nullable(),
        team: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'What else is late longest in the case, and with whom.' }),
  })
  .openapi('CameUp', { description: 'Why something came up to a leader, who waits, and what is late.' })

export const dutyRow = duty
  .extend({
    case: z.object({
      id,
      reference: z.string(),
      opening: z.string(),
      newest: newestWords,
      language: z.string(),
      customer: z.object({ name: z.string().nullable() }),
      owner: personCard,
      danger: z.boolean(),
    }),
    from: personCard.nullable().openapi({ description: 'Of a note that I am to read: who wrote it to me.' }),
    cameUp: cameUp
      .nullable()
      .openapi({ description: 'Of what a leader has to do because it came up to them; null of all else.' }),
    number: z.object({ written: z.string(), dial: z.string() }).nullable().openapi({
      description:
        'Where I am to speak with the customer: the number to ring, as it was written and as it is dialled; null where none is known to me, or others answer it.',
    }),
  })
  .openapi('DutyRow')
