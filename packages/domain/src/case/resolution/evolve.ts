import type { Instant } from '../../time/instant.ts'
import { notRightAfterAll } from '../escalation/evolve.ts'
import { freshSilence } from '../silence/silence.ts'
import type { EndedCase, Issue, IssueState, LivingCase, OngoingCase } from '../state.ts'
import type { IssueNumber } from '../../matter/text.ts'
import type { ResolutionEvent } from './events.ts'
import { isUnsettled } from './issue.ts'

type Of<Type extends ResolutionEvent['type']> = Extract<ResolutionEvent, { type: Type }>

const change = (state: LivingCase, number: IssueNumber, to: (issue: Issue) => Issue): LivingCase => ({
  ...state,
  issues: state.issues.map((issue) => (issue.issue === number ? to(issue) : issue)),
})

const settle = (state: LivingCase, number: IssueNumber, as: IssueState): LivingCase =>
  change(state, number, (issue) => ({ ...issue, state: as }))

const ended = (state: LivingCase, how: EndedCase['how'], endedAt: Instant): EndedCase =>
  state.kind === 'ended'
    ? { ...state, how, endedAt }
    : {
        ...state,
        kind: 'ended',
        how,
        endedAt,
        sample: 'none',
        sampleDue: null,
        foundBy: null,
        mergedInto: null,
      }

const reopened = (state: LivingCase): OngoingCase => {
  if (state.kind === 'open') return state
  const {
    how: _how,
    endedAt: _endedAt,
    sample: _sample,
    sampleDue: _sampleDue,
    foundBy: _foundBy,
    mergedInto: _into,
    ...rest
  } = state
  return { ...rest, kind: 'open', counts: { ...rest.counts, reopenings: rest.counts.reopenings + 1 } }
}

const judged = (issue: Issue, { verdict, heardBy, reported }: Of<'verdictGiven'>, at: Instant): Issue => {
  if (verdict === 'notSolved') return { ...issue, notSolved: issue.notSolved + 1, state: { kind: 'open' } }
  const outcome = 'outcome' in issue.state ? issue.state.outcome : null
  return reported === true && heardBy !== null
    ? { ...issue, state: { kind: 'reported', at, heardBy, outcome } }
    : { ...issue, state: { kind: 'solved', at, heardBy, outcome } }
}

/** What a leader was told to be right is not, after all. */
const doubted = (state: LivingCase, at: Instant): LivingCase => ({
  ...state,
  escalations: state.escalations.map((escalation) => notRightAfterAll(escalation, at)),
})

/** What the customer has judged themselves needs no second look. */
const withoutIdleSample = (state: LivingCase): LivingCase =>
  state.kind === 'ended' &&
  state.sample === 'awaited' &&
  state.issues.every((issue) => issue.state.kind !== 'noProblem')
    ? { ...state, sample: 'none', sampleDue: null }
    : state

export const evolveResolution = (state: LivingCase, event: ResolutionEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'issueRaised': {
      const { issue, words, origin } = event
      const raised: Issue = {
        issue,
        words,
        ...(origin === undefined ? {} : { origin }),
        notSolved: 0,
        questions: 0,
        state: { kind: 'open' },
      }
      return {
        ...state,
        issues: [...state.issues, raised],
        counts: { ...state.counts, issues: Math.max(state.counts.issues, event.issue) },
      }
    }
    case 'resolutionProposed':
      return {
        ...settle(state, event.issue, { kind: 'proposed', by: event.by, at, outcome: event.outcome }),
        silence: freshSilence(at),
      }
    case 'verdictGiven':
      return withoutIdleSample(
        change(event.verdict === 'notSolved' ? doubted(state, at) : state, event.issue, (issue) =>
          judged(issue, event, at),
        ),
      )
    case 'verdictObjectedTo':
      return settle(doubted(state, at), event.issue, { kind: 'open' })
    case 'issueReopened':
      // What they wished for then they may wish for again; nobody takes it for their wish of now.
      return change(state, event.issue, ({ wished: _wished, ...issue }) => ({
        ...issue,
        state: { kind: 'open' },
      }))
    case 'issueLapsed':
      return settle(state, event.issue, { kind: 'lapsed', at })
    case 'issueEndedElsewhere':
      return settle(state, event.issue, { kind: 'endedElsewhere', at })
    case 'issueWithdrawn':
      return settle(state, event.issue, { kind: 'withdrawn', at })
    case 'finalPositionGiven':
      return change(state, event.issue, ({ wished: _wished, ...issue }) => ({
        ...issue,
        lastWord: { by: event.by, outcome: event.outcome },
        state: { kind: 'finalPosition', at, by: event.by, outcome: event.outcome },
      }))
    case 'issueOfHandling':
      return change(state, event.issue, (issue) => ({ ...issue, handling: event.team }))
    case 'noProblemFound':
      return {
        ...ended(state, 'noProblem', at),
        sample: event.sampled ? 'awaited' : 'none',
        foundBy: event.by,
        issues: state.issues.map((issue) =>
          isUnsettled(issue) ? { ...issue, state: { kind: 'noProblem', at } } : issue,
        ),
      }
    case 'sampleChecked':
      return state.kind === 'ended' ? { ...state, sample: 'checked', sampleDue: null } : state
    case 'sampleDated':
      return state.kind === 'ended' ? { ...state, sampleDue: { by: event.by, of: event.of } } : state
    case 'sampleMissed':
      return state.kind === 'ended' ? { ...state, sampleDue: null } : state
    case 'caseEnded':
      return ended(state, event.how, at)
    case 'caseReopened':
      return reopened(state)
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
