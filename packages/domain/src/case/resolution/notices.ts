import { has, hearsBy, type NoticesOf, toEach, toPerson } from '../notice/notices-of.ts'
import type { ResolutionEvent } from './events.ts'

export const resolutionNotices: NoticesOf<ResolutionEvent> = {
  issueRaised: {
    customer: ({ issue, words }, { all }) =>
      has(all, 'caseReopened') || has(all, 'contactTakenOut') ? [] : [{ type: 'issueRaised', issue, words }],
  },
  resolutionProposed: {
    customer: ({ issue, what, remedy, outcome }) => [
      { type: 'resolutionProposed', issue, what, remedy, outcome },
    ],
  },
  verdictGiven: {
    customer: ({ issue, verdict, heardBy, reason, reported }, { all }) => {
      if (heardBy === null) return []
      const ended = all.some((one) => one.type === 'caseEnded' && one.how === 'solved')
      return [
        {
          type: 'verdictConfirmed',
          issue,
          verdict,
          heardBy,
          words: reason,
          ended,
          ...(reported === true ? { asks: true } : {}),
        },
      ]
    },
    // What one of us wrote down is no decision of theirs yet.
    staff: ({ issue, verdict, reported }, { after }) =>
      reported === true ? [] : [toPerson(after.owner, { type: 'verdict', issue, verdict })],
  },
  verdictObjectedTo: {
    staff: ({ issue }, { after }) => [toPerson(after.owner, { type: 'objection', issue })],
  },
  finalPositionGiven: {
    customer: ({ issue, by, position, reasons, outsideBody }, { all }) => {
      // The final response that it is says all of it.
      if (has(all, 'closingLetterSent') && !has(all, 'toldDateReleased')) return []
      const released = all.flatMap((one) =>
        one.type === 'toldDateReleased' ? [{ of: one.of, what: one.what, due: one.due }] : [],
      )
      return [
        {
          type: 'finalPosition',
          issue,
          by,
          position,
          reasons,
          outsideBody,
          ...(released.length === 0 ? {} : { released }),
        },
      ]
    },
  },
  caseEnded: {
    customer: ({ how }, { all }) => {
      // What else is left had ended before it came to us: that was told where it ended.
      if (how === 'merged' || how === 'endedElsewhere') return []
      if (how === 'lapsed') return [{ type: 'caseLapsed' }]
      const saidAlready =
        how === 'finalPosition' && (has(all, 'finalPositionGiven') || has(all, 'nothingNewFound'))
      const heard = how === 'solved' && all.some((one) => one.type === 'verdictGiven' && one.heardBy !== null)
      const spam = all.some((one) => one.type === 'noProblemFound' && one.kind === 'spam')
      return saidAlready || heard || spam ? [] : [{ type: 'caseEnded', how }]
    },
    staff: ({ how }, { before, after }) =>
      toEach([after.owner, ...before.escalations.map(({ leader }) => leader)], { type: 'ended', how }),
  },
  caseReopened: {
    customer: ({ because }, { after }) => [
      { type: 'reopened', owner: after.owner, because, hearsBy: hearsBy(after) },
    ],
    staff: ({ because }, { after }) => [toPerson(after.owner, { type: 'reopened', because })],
  },
}
