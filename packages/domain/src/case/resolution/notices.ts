import { has, hearsBy, type NoticesOf, toEach, toPerson } from '../notice/notices-of.ts'
import type { Ending, ResolutionEvent } from './events.ts'

const endings: Readonly<Record<Ending, string>> = {
  solved: 'The case ended: the customer says it is solved',
  lapsed: 'The case lapsed: the customer stayed silent',
  finalPosition: 'The case ended in a final position',
  noProblem: 'The case ended as no problem',
  withdrawn: 'The customer took the case back',
  endedElsewhere: 'The case had ended in the system it was imported from',
  merged: 'The case went on inside another',
}

const reopened: Readonly<Record<Extract<ResolutionEvent, { type: 'caseReopened' }>['because'], string>> = {
  customersWord: 'A new word from the customer reopened the case',
  newFacts: 'New facts reopened the case',
  objection: 'The customer never said so: the case is open again',
  sample: 'A second look reopened the case',
  takenApart: 'The case stands by itself again',
}

export const resolutionNotices: NoticesOf<ResolutionEvent> = {
  issueRaised: {
    title: 'Another problem was told',
    customer: ({ issue, words }, { all }) =>
      has(all, 'caseReopened') || has(all, 'contactTakenOut') ? [] : [{ type: 'issueRaised', issue, words }],
  },
  resolutionProposed: {
    title: ({ by }, { person }) => `${person(by)} proposed how this ends`,
    customer: ({ issue, what, remedy, outcome }) => [
      { type: 'resolutionProposed', issue, what, remedy, outcome },
    ],
  },
  verdictGiven: {
    title: ({ verdict, heardBy }, { person }) =>
      `The customer says: ${verdict === 'solved' ? 'solved' : 'not solved'}${
        heardBy === null ? '' : `, as ${person(heardBy)} heard it`
      }`,
    customer: ({ issue, verdict, heardBy, reason }, { all }) => {
      if (heardBy === null) return []
      const ended = all.some((one) => one.type === 'caseEnded' && one.how === 'solved')
      return [{ type: 'verdictConfirmed', issue, verdict, heardBy, words: reason, ended }]
    },
    staff: ({ issue, verdict }, { after }) => [toPerson(after.owner, { type: 'verdict', issue, verdict })],
  },
  verdictObjectedTo: {
    title: 'The customer never said what was recorded as their verdict',
    staff: ({ issue }, { after }) => [toPerson(after.owner, { type: 'objection', issue })],
  },
  issueLapsed: { title: 'A problem lapsed' },
  issueEndedElsewhere: { title: 'A problem had ended in the system it was imported from' },
  issueWithdrawn: { title: 'The customer took a problem back' },
  finalPositionGiven: {
    title: ({ by }, { person }) => `${person(by)} gave the company’s final position`,
    customer: ({ issue, by, position, reasons, outsideBody }) => [
      { type: 'finalPosition', issue, by, position, reasons, outsideBody },
    ],
  },
  noProblemFound: {
    title: ({ by, kind }, { person }) => `${person(by)} found no problem in it (${kind})`,
  },
  sampleChecked: {
    title: ({ by, agreed }, { person }) =>
      `${person(by)} looked at it again and ${agreed ? 'agrees' : 'does not agree'}`,
  },
  sampleDated: { title: 'By when somebody looks at it again' },
  sampleMissed: { title: 'Nobody looked at it again in time' },
  issueReopened: { title: 'A problem is open again' },
  caseEnded: {
    title: ({ how }) => endings[how],
    customer: ({ how }, { all }) => {
      // What else is left had ended before it came to us: that was told where it ended.
      if (how === 'merged' || how === 'endedElsewhere') return []
      if (how === 'lapsed') return [{ type: 'caseLapsed' }]
      const saidAlready = how === 'finalPosition' && has(all, 'finalPositionGiven')
      const heard = how === 'solved' && all.some((one) => one.type === 'verdictGiven' && one.heardBy !== null)
      const spam = all.some((one) => one.type === 'noProblemFound' && one.kind === 'spam')
      return saidAlready || heard || spam ? [] : [{ type: 'caseEnded', how }]
    },
    staff: ({ how }, { before, after }) =>
      toEach([after.owner, ...before.escalations.map(({ leader }) => leader)], { type: 'ended', how }),
  },
  caseReopened: {
    title: ({ because }) => reopened[because],
    customer: ({ because }, { after }) => [
      { type: 'reopened', owner: after.owner, because, hearsBy: hearsBy(after) },
    ],
    staff: ({ because }, { after }) => [toPerson(after.owner, { type: 'reopened', because })],
  },
}
