import type { CaseEvent, PersonId, TextRef } from '@buckstop/domain'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { reaching } from '../../search/reaching.ts'
import type { Shown } from '../../sight/staff/rules.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import type { NumberedEvent } from './story.ts'
import type { Texts, TextView } from './texts.ts'

/** What is left of a case for whoever sees only parts of it; each function gives back as it is what is seen whole. */

/** Texts of which somebody reads only what customers said, and what was said to them; records of elsewhere are ours. */
export const narrowTexts = (texts: Texts, shows: Shown, toThem: ReadonlySet<TextRef>): Texts =>
  shows.ourWords
    ? texts
    : new Map(
        [...texts].map(([ref, text]): [TextRef, TextView] => [
          ref,
          text.author === 'customer' || toThem.has(ref) ? text : withheld,
        ]),
      )

const withheld: TextView = { author: 'company', words: null, language: null, withheld: true }

export const narrowDetails = (
  details: CaseDetails,
  shows: Shown,
  toThem: ReadonlySet<TextRef>,
  viewer: PersonId,
): CaseDetails => {
  const { state, customer } = details
  return {
    ...details,
    customer: shows.identity ? customer : { ...customer, name: null },
    identifiers: details.identifiers.filter(({ type }) =>
      reaching.has(type) ? shows.reach : shows.identity,
    ),
    readers: shows.identity ? details.readers : details.readers.map((reader) => ({ ...reader, name: null })),
    texts: narrowTexts(details.texts, shows, toThem),
    state: {
      ...(shows.notes ? state : withoutPlan(state)),
      ...(shows.reach ? {} : { ways: [] }),
      ...(shows.remedies
        ? {}
        : { promises: state.promises.map((one) => ({ ...one, remedy: null })), remedies: nothingGranted }),
      ...(shows.notes
        ? {}
        : {
            vulnerable: false,
            represented: false,
            complainedAbout: [],
            unproven: [],
            onMap: nothingFound,
            tags: [],
          }),
    },
    records: new Map(
      [...details.records].map(([key, one]) => {
        const event = withoutReferrer(one.event, viewer)
        return [key, { ...one, event: shows.remedies ? event : withoutRemedy(event) }]
      }),
    ),
  }
}

const withoutPlan = ({ contactPlan: _plan, ...state }: CaseDetails['state']) => state

const nothingGranted = { last: 0, lastRequest: 0, granted: [], requests: [] } as const

const nothingFound = { problem: null, facts: [], ruledOut: null, stranded: [] } as const

const withoutRemedy = (event: CaseEvent): CaseEvent => {
  if (event.type === 'promiseMade' || event.type === 'resolutionProposed') return { ...event, remedy: null }
  return event.type === 'remedyGranted' || event.type === 'remedyRequested'
    ? { ...event, amount: null }
    : event
}

/** What was noted of the customer, as it stands in the story. */
const ofNotes: readonly CaseEvent['type'][] = [
  'noteWritten',
  'tagPut',
  'tagTakenOff',
  'mentionRead',
  'vulnerabilityNoted',
  'representativeNamed',
  'companionLetIn',
  'companionTakenBack',
  'representationEnded',
  'personComplainedAbout',
  'addressCalledUnsafe',
  'addressCalledSafe',
  'contactVouchedFor',
  'mapFactsRecorded',
  'problemSaid',
  'ruledOutTurnedUp',
  'strandedByMap',
  'contactPlanSet',
  'contactPlanChallenged',
  'contactPlanEnded',
]

/** Types of entries of a story that are not there for them. */
export const hiddenFrom = (shows: Shown): readonly CaseEvent['type'][] => (shows.notes ? [] : ofNotes)

/**
 * Entries of a story, without what puts it right for whoever does not see that, and without whoever referred it and
 * wanted no name.
 */
export const narrowStory = (
  told: readonly NumberedEvent[],
  shows: Shown,
  viewer: PersonId,
): readonly NumberedEvent[] =>
  told.map((one) => {
    const isUnnamed = hidesReferrer(one.event, viewer)
    const event = withoutReferrer(one.event, viewer)
    return {
      ...one,
      isUnnamed,
      event: shows.remedies ? event : withoutRemedy(event),
    }
  })

/** Known to themselves and to the leader whom it reached, and to nobody between or above. */
const hidesReferrer = (event: CaseEvent, viewer: PersonId): boolean =>
  event.type === 'caseEscalated' && event.unnamed === true && event.by !== viewer && event.leader !== viewer

const withoutReferrer = (event: CaseEvent, viewer: PersonId): CaseEvent =>
  event.type === 'caseEscalated' && hidesReferrer(event, viewer) ? { ...event, by: null } : event

/** Colleagues by their teams' words alone: what they do here, and nobody's name or face. */
export const narrowNames = (snapshot: DirectorySnapshot, shows: Shown): DirectorySnapshot =>
  shows.names
    ? snapshot
    : {
        ...snapshot,
        people: new Map(
          [...snapshot.people].map(([id, card]) => [
            id,
            { ...card, firstName: card.title, surname: '', showsPhoto: false },
          ]),
        ),
      }
