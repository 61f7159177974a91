import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, remedy, words, yesOrNo } from '../../matter/shape/fields.ts'
import {
  type Ending,
  ending,
  noProblem,
  outcome,
  reopenedBecause,
  type ReopenedBecause,
  verdict,
} from './outcome.ts'

const endings: Readonly<Record<Ending, string>> = {
  solved: 'The case ended: the customer says it is solved',
  lapsed: 'The case lapsed: the customer stayed silent',
  finalPosition: 'The case ended in a final position',
  noProblem: 'The case ended as no problem',
  withdrawn: 'The customer took the case back',
  endedElsewhere: 'The case had ended in the system it was imported from',
  merged: 'The case went on inside another',
}

const reopened: Readonly<Record<ReopenedBecause, string>> = {
  customersWord: 'A new word from the customer reopened the case',
  newFacts: 'New facts reopened the case',
  objection: 'The customer never said so: the case is open again',
  sample: 'A second look reopened the case',
  takenApart: 'The case stands by itself again',
}

export const resolutionEvents = [
  event(
    'issueRaised',
    {
      issue: count,
      words,
      /** The joined case through whose link it was raised; left out for this one's own. */
      origin: caseId.exactOptional(),
    },
    'Another problem was told',
  ),
  event(
    'resolutionProposed',
    { issue: count, by: id, what: words, remedy: remedy.nullable(), outcome },
    ({ by }, { person }) => `${person(by)} proposed how this ends`,
  ),
  event(
    'verdictGiven',
    {
      issue: count,
      verdict,
      reason: words.nullable(),
      /** Who heard it, where it was given by voice; the customer gets it confirmed and may object in one step. */
      heardBy: id.nullable(),
    },
    (given, { person }) =>
      `The customer says: ${given.verdict === 'solved' ? 'solved' : 'not solved'}${
        given.heardBy === null ? '' : `, as ${person(given.heardBy)} heard it`
      }`,
  ),
  event(
    'verdictObjectedTo',
    { issue: count, reason: words.nullable() },
    'The customer never said what was recorded as their verdict',
  ),
  event('issueLapsed', { issue: count }, 'A problem lapsed'),
  /** Imported history: it had ended where it came from, by whose word nobody knows here. */
  event('issueEndedElsewhere', { issue: count }, 'A problem had ended in the system it was imported from'),
  event('issueWithdrawn', { issue: count, reason: words.nullable() }, 'The customer took a problem back'),
  event(
    'finalPositionGiven',
    {
      issue: count,
      by: id,
      position: words,
      reasons: words,
      /** The outside body that the customer can turn to. */
      outsideBody: words,
      outcome,
    },
    ({ by }, { person }) => `${person(by)} gave the company’s final position`,
  ),
  event(
    'noProblemFound',
    { by: id, kind: noProblem, sampled: yesOrNo },
    ({ by, kind }, { person }) => `${person(by)} found no problem in it (${kind})`,
  ),
  event(
    'sampleChecked',
    { by: id, agreed: yesOrNo, reason: words.nullable() },
    ({ by, agreed }, { person }) =>
      `${person(by)} looked at it again and ${agreed ? 'agrees' : 'does not agree'}`,
  ),
  /** By when the sample is looked at, and the leader it went up to; null where the team does. */
  event('sampleDated', { by: moment, of: id.nullable() }, 'Somebody is to look at it again'),
  event('sampleMissed', { due: moment }, 'Nobody looked at it again in time'),
  /** It had been settled, and the customer, new facts or a second look opened it again. */
  event('issueReopened', { issue: count }, 'A problem is open again'),
  event('caseEnded', { how: ending }, ({ how }) => endings[how]),
  event(
    'caseReopened',
    {
      because: reopenedBecause,
      contactId: id.nullable(),
      /** The new facts, or what the customer said with it, where that is no contact. */
      words: words.nullable(),
    },
    ({ because }) => reopened[because],
  ),
] as const

export type ResolutionEvent = EventIn<typeof resolutionEvents>
