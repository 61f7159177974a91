import {
  type CaseId,
  endingOf,
  type Issue,
  type LivingCase,
  mayPutBack,
  originOfIssue,
  whomPromised,
} from '@buckstop/domain'
import type { Part } from './parts.ts'

/**
 * The case as one of several holders knows it: what they brought up and were promised, who has it, the ladder and the
 * next date. It has ended for them once all of theirs is settled, also where it goes on for somebody else.
 */
export const narrowed = (state: LivingCase, origin: Part, seen: ReadonlySet<CaseId>): LivingCase => {
  const known = {
    reference: origin.state.reference,
    issues: state.issues.filter((issue) => seen.has(originOfIssue(state, issue))),
    promises: state.promises.filter(
      (promise) => whomPromised(state, promise)?.some((whom) => seen.has(whom)) ?? false,
    ),
    absorbed: [],
    takenFrom: theirBeginning(state, seen),
    // Danger is shown to whoever told us of it, and to nobody whose case merely joined.
    danger: state.danger?.origins.some((told) => seen.has(told)) === true ? state.danger : null,
    unproven: [],
    ...theirSurvey(state, seen),
    remedySought: null,
    ...(state.personAsked === undefined
      ? {}
      : { personAsked: state.personAsked.filter(({ of }) => seen.has(of)) }),
  }
  const times = known.issues.flatMap(settledAt)
  if (state.kind === 'ended' || times.length === 0 || times.length < known.issues.length) {
    return state.kind === 'ended' && times.length > 0
      ? { ...state, ...known, how: endingOf({ ...state, ...known }) }
      : { ...state, ...known }
  }
  const [last] = times.toSorted().toReversed()
  return {
    ...state,
    ...known,
    kind: 'ended',
    how: endingOf({ ...state, ...known }),
    endedAt: last ?? state.openedAt,
    sample: 'none',
    sampleDue: null,
    foundBy: null,
    mergedInto: null,
  }
}

/** Where the case began, for whoever holds that: to others it says that somebody else told us of something. */
const theirBeginning = ({ id, takenFrom }: LivingCase, seen: ReadonlySet<CaseId>): LivingCase['takenFrom'] =>
  takenFrom !== null && mayPutBack({ kind: 'customer', only: [...seen] }, id, takenFrom, 'apart')
    ? takenFrom
    : null

/** Of what each customer said of the end, what is theirs. */
const theirSurvey = ({ survey }: LivingCase, seen: ReadonlySet<CaseId>): Pick<LivingCase, 'survey'> =>
  survey === undefined
    ? {}
    : { survey: { ...survey, askBy: null, answers: survey.answers.filter(({ of }) => seen.has(of)) } }

const settledAt = ({ state }: Issue) =>
  'at' in state && state.kind !== 'proposed' && state.kind !== 'reported' ? [state.at] : []
