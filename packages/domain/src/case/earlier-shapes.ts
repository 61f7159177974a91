import {
  dangerCarriedEarlier,
  dangerOfNobody,
  dangerOfTheOther,
  dangerRaisedEarlier,
} from './danger/earlier.ts'
import { earlierStandingShapes } from '../matter/earlier-shapes.ts'
import type { FormerType as AnyFormerType } from '../matter/upcast.ts'
import type { CaseEvent } from './event.ts'
import { openedEarlier } from './opening/earlier.ts'
import { type Fields, isObject, type Upcast } from '../matter/shape/upcast-step.ts'

/** The next word was a mere moment, and always the owner's. */
const due = (by: unknown): unknown => (typeof by === 'string' ? { by, of: null } : null)

/** What an issue, or an escalation, had not yet when it was written down. */
const lacked = (thing: Fields): Fields => ({
  ...('notSolved' in thing ? { questions: 0 } : {}),
  ...('acknowledgeBy' in thing && 'reported' in thing
    ? { begun: thing['reported'], triedOn: [], dated: null }
    : {}),
})

const formerNames: Readonly<Record<string, string>> = { answersMissed: 'nextWordsMissed' }

/** Whole issues, escalations and counts that stand in an event, at any depth. */
const ofToday = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ofToday)
  return isObject(value) ? objectOfToday(value) : value
}

const objectOfToday = (value: Fields): Fields => ({
  ...lacked(value),
  ...Object.fromEntries(
    Object.entries(value).map(([name, member]): readonly [string, unknown] =>
      name === 'answerBy' ? ['nextWord', due(member)] : [formerNames[name] ?? name, ofToday(member)],
    ),
  ),
})

const carrying: Upcast = (fields, at) => objectOfToday(dangerCarriedEarlier(fields, at))

/** Escalations that came along before they said when they had come up: whole, or as things that are carried. */
const raisedUnknown = (escalation: unknown): unknown => {
  if (!isObject(escalation)) return escalation
  return isObject(escalation['as'])
    ? { ...escalation, as: { raisedAt: null, ...escalation['as'] } }
    : { raisedAt: null, ...escalation }
}

const escalationsUndated: Upcast = ({ escalations, ...fields }) => ({
  ...fields,
  escalations: Array.isArray(escalations) ? escalations.map(raisedUnknown) : escalations,
})

const fromTheOther: Upcast = (fields, at) => escalationsUndated(dangerOfTheOther(fields, at), at)
const fromNobody: Upcast = (fields, at) => escalationsUndated(dangerOfNobody(fields, at), at)

/** What was said through the link of a case goes with it; of before nothing was noted, and it stays where it is. */
const withWhatWasSaid: Upcast = (fields) => fields

/** An escalation may have a reason more than before. */
const moreReasons: Upcast = (fields) => fields

/** What came back of what we wrote goes along; before, nothing was known to come back. */
const nothingReturned: Upcast = (fields) => fields

/** Each word in a chat was a contact of its own. */
const linesApart: Upcast = (fields) => fields

/** Only people promised, and nobody had asked for one. */
const noMachines: Upcast = (fields) => fields

/** Nobody was asked how it went. */
const noSurveys: Upcast = (fields) => fields

/** Nobody noted whether who asked for a person had shown who they are. */
const notedNoProof: Upcast = (fields) => fields

/** What was written down of the customer counted as their word, and nobody could decline a call. */
const nothingReported: Upcast = (fields) => fields

/** Nobody had to say why it is no complaint. */
const nobodyAskedWhy: Upcast = (fields) => fields

/** Nobody noted whether a leader had answered: what came along waits for a new answer, or for its date. */
const nothingAnswered: Upcast = (fields) => fields

/** Nobody counted whose turn it was; what was not counted is ours. */
const uncounted: Upcast = (fields) => fields

/** Nobody said what it had cost them. */
const noCost: Upcast = (fields) => fields

/** Nothing was owed by a rule of the company. */
const noCompensation: Upcast = (fields) => fields
/** Nothing had been granted but by words. */
const nothingGranted: Upcast = (fields) => fields

/** Nobody had wished for our last word, it was not kept once it was opened again, and harm by handling was an issue like any. */
const noLastWord: Upcast = (fields) => fields

/** Nobody noted that somebody needs us to write to them. */
const nobodyInWriting: Upcast = (fields) => fields

/** Nobody's clock was known. */
const noZones: Upcast = (fields) => fields

/** What was brought by the company's rule counted for all who had joined, and stayed where it was. */
const oneMost: Upcast = (fields) => fields

/**
 * By type of event, how to take it up from the first version of its shape to the second, from there to the third, and
 * so on: what holds instead of what it lacked is that which was so before there was the field. Entries are added, never
 * altered or removed. The first version of a type is whatever was written before versions were: some of it has today's
 * shape already, and stays.
 */
export const earlierShapes: { readonly [Type in CaseEvent['type']]?: readonly Upcast[] } = {
  caseOpened: [
    (fields, at) => {
      const { answerBy = null, ...rest } = openedEarlier(fields, at)
      return { nextWord: answerBy, takeUp: null, ...rest }
    },
  ],
  contactMade: [
    ({ contact, ...fields }) => ({
      ...fields,
      contact: isObject(contact) ? { asks: null, ...contact } : contact,
    }),
    linesApart,
  ],
  contactReceived: [linesApart],
  vulnerabilityNoted: [nobodyInWriting],
  // A clock may ask for a letter; before, none did.
  regulatorClocksSet: [(fields) => fields],
  verdictGiven: [nothingReported],
  noProblemFound: [nobodyAskedWhy],
  ...earlierStandingShapes,
  noteWritten: [(fields) => ({ mentions: [], ...fields })],
  dangerRaised: [dangerRaisedEarlier],
  caseOpenedApart: [
    carrying,
    fromNobody,
    moreReasons,
    nothingReturned,
    moreReasons,
    noMachines,
    notedNoProof,
    nothingReported,
    nothingAnswered,
    uncounted,
    noCost,
    noCompensation,
    noLastWord,
    nobodyInWriting,
    noZones,
    oneMost,
    nothingGranted,
  ],
  mergedInto: [carrying],
  absorbed: [
    carrying,
    fromTheOther,
    moreReasons,
    nothingReturned,
    moreReasons,
    noMachines,
    noSurveys,
    notedNoProof,
    nothingReported,
    nothingAnswered,
    uncounted,
    noCost,
    noCompensation,
    noLastWord,
    nobodyInWriting,
    noZones,
    oneMost,
    nothingGranted,
  ],
  released: [
    carrying,
    fromNobody,
    withWhatWasSaid,
    moreReasons,
    nothingReturned,
    moreReasons,
    noMachines,
    noSurveys,
    notedNoProof,
    nothingReported,
    nothingAnswered,
    uncounted,
    noCost,
    noCompensation,
    noLastWord,
    nobodyInWriting,
    noZones,
    oneMost,
    nothingGranted,
  ],
  takenApart: [
    carrying,
    fromNobody,
    withWhatWasSaid,
    moreReasons,
    nothingReturned,
    moreReasons,
    noMachines,
    noSurveys,
    notedNoProof,
    nothingReported,
    nothingAnswered,
    uncounted,
    noCost,
    noCompensation,
    noLastWord,
    nobodyInWriting,
    noZones,
    oneMost,
    nothingGranted,
  ],
}

interface Former extends AnyFormerType {
  readonly now: CaseEvent['type']
}

const former = <Types extends string>(types: Readonly<Record<Types, Former>>) => types

/** Types that events had under earlier versions; they stay so in the ledger. */
export const formerTypes = former({
  answerDated: {
    now: 'nextWordSet',
    version: 1,
    upcast: ({ due: by }) => ({ by, of: null, because: 'theirWord', yes: null, empty: 0 }),
  },
  answerMissed: { now: 'nextWordMissed', version: 1, upcast: (fields) => fields },
})

export type FormerType = keyof typeof formerTypes
export const isFormerType = (type: string): type is FormerType => Object.hasOwn(formerTypes, type)
