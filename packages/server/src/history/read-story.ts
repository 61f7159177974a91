import type { StoredEventType } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { StoryEvent } from '../sight/customer/story-event.ts'
import { readNewest, readOfTypes } from '../sight/customer/read.ts'
import type { Sight } from '../sight/customer/sight.ts'
import { type Cursor, earlierThan, fromTheEnd } from './cursor.ts'
import { promiseEvents } from './promised.ts'

/** Most events that a page reads at once; more of a story is on its earlier parts. */
export const mostAtOnce = 40
/** The longest story that is laid out on one page, to print; the parts before it are linked. */
export const mostOnWhole = 600
const mostOfPromises = 800
/** So many times as many are looked through for those that a holder sees. */
const mostLooks = 10

/** Types that tell the customer nothing by themselves; a part of the story need not hold them. */
const notShown = [
  'transferOffered',
  'transferDeclined',
  'transferWithdrawn',
  'transferExpired',
  'teamRemoved',
  'offeredTeamRemoved',
  'askPlaced',
  'askAnswered',
  'askWithdrawn',
  'askFellOverdue',
  'askedTeamRemoved',
  'promiseReminded',
  'nextWordSet',
  'answerDated',
  'contentsBound',
  'contentsErased',
  'dangerTold',
  'threatReported',
  'dangerAttemptDated',
  'takeUpDated',
  'takeUpMissed',
  'regulatorClocksSet',
  'regulatorDateNear',
  'regulatorDateMissed',
  'escalationDated',
  'leadersDateMissed',
  'sampleDated',
  'sampleMissed',
  'attemptDated',
  'attemptMissed',
  'lapseDated',
  'silenceBroken',
  'thanksRead',
  'noteWritten',
  'mentionRead',
  'messageReturned',
  'reachDated',
  'reachMissed',
  'answerUnsent',
  'sentAwayReported',
  'chatEnded',
  'chatSeen',
  'chatNotSeen',
  'personAskedFor',
  'personCame',
  'remedyRequested',
  'remedyRequestRose',
  'remedyRequestAnswered',
  'remedyPromised',
  'remedyChecked',
  'remedyReleased',
  'surveyContactDated',
  'surveyDated',
  'surveyFellDue',
] as const satisfies readonly StoredEventType[]

/** The newest that they see before a place in the story (or of all), oldest first, and where there is more before it. */
export async function readStory(
  db: Kysely<Tables>,
  { ledgers, shows }: Pick<Sight, 'ledgers' | 'shows'>,
  { before, most }: { readonly before: Cursor | null; readonly most: number },
): Promise<{ readonly events: readonly StoryEvent[]; readonly earlier: Cursor | null }> {
  const ids = ledgers.map(({ caseId }) => caseId)
  const from = ledgers.map(({ until }, place) => before?.[place] ?? until ?? fromTheEnd)
  const shown: StoryEvent[] = []
  let cursor: Cursor = from
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const ledgersBefore = ledgers.map((part, place) => ({ part, before: cursor[place] ?? fromTheEnd }))
    const found = await readNewest(db, ledgersBefore, notShown, most + 1)
    shown.push(...found.slice(0, most).filter(shows))
    cursor = earlierThan(cursor, ids, found.slice(0, most))
    const isMore = found.length > most || shown.length > most
    if (!isMore || shown.length >= most) {
      const events = shown.slice(0, most)
      return {
        events: events.toReversed(),
        earlier: isMore ? earlierThan(from, ids, events) : null,
      }
    }
  }
  return { events: shown.toReversed(), earlier: cursor }
}

/** What made and ended the promises that they see, who leads escalations, and what was proposed for their issues. */
export async function readCommitments(
  db: Kysely<Tables>,
  { ledgers, shows }: Pick<Sight, 'ledgers' | 'shows'>,
): Promise<readonly StoryEvent[]> {
  const types = [
    ...promiseEvents,
    'nextWordMissed',
    'answerMissed',
    'dangerAttemptMissed',
    'resolutionProposed',
    'finalPositionGiven',
    'toldDateReleased',
  ] as const
  return (await readOfTypes(db, ledgers, types, mostOfPromises)).filter(shows)
}
