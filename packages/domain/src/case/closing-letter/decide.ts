import type { PersonId } from '../../directory/directory.ts'
import { legalDate } from '../../directory/regulator/dates.ts'
import { type ClosingLetterKind, requiredElements } from '../../directory/regulator/elements.ts'
import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse, type Refusal } from '../../matter/refusal.ts'
import type { CaseId } from '../../matter/text.ts'
import { forTheCompany, leader } from '../../matter/who.ts'
import { whyNotAhead } from '../../time/given.ts'
import type { CaseEvent } from '../event.ts'
import { originOfIssue, partsOf } from '../merging/holder.ts'
import { regulatorClocks } from '../regulator/clocks.ts'
import { dateByRegulator } from '../regulator/decide.ts'
import { isUnsettled } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { ClosingLetterCommand, WrittenLetter } from './commands.ts'

type Of<Type> = Extract<ClosingLetterCommand, { readonly type: Type }>
type Refused = { readonly ok: false; readonly refusal: Refusal }

/** Whether the company sends letters of the kind: a lawyer of it signed the profile, which asks for them. */
export const asksForLetter = (kind: ClosingLetterKind, { directory: { regulator } }: Context): boolean =>
  regulator !== undefined &&
  regulator.profile.readBy !== null &&
  regulator.profile.letters[kind] !== undefined

/** The letter as it goes out; refused where one of its elements is not there, with all that are missing. */
export const closingLetter = (
  kind: ClosingLetterKind,
  letter: WrittenLetter,
  of: {
    readonly by: PersonId
    readonly meantFor: CaseId
    readonly expected?: Of<'sendClosingLetter'>['expected']
  },
  { directory: { regulator } }: Context,
): Decision<CaseEvent> => {
  if (regulator === undefined) return refuse('no-profile')
  const { profile } = regulator
  if (profile.readBy === null) return refuse('profile-unsigned')
  if (profile.letters[kind] === undefined) return refuse('no-such-letter')
  const missing = requiredElements(kind, profile).filter((key) => !letter.elements.includes(key))
  if (missing.length > 0) return refuse('letter-lacks', { elements: missing })
  const { by, meantFor, expected = null } = of
  const { words, elements, posted } = letter
  return accept({
    type: 'closingLetterSent',
    kind,
    by,
    profile: profile.key,
    words,
    elements: [...elements],
    expected,
    posted,
    meantFor,
  })
}

/** Why a letter of the kind says nothing that is so; null where it does. */
const whyUntrue = (
  state: LivingCase,
  { kind, expected }: Of<'sendClosingLetter'>,
  whom: CaseId,
  { directory: { regulator } }: Context,
): Refused | null => {
  const theirs = state.issues.filter((issue) => originOfIssue(state, issue) === whom)
  switch (kind) {
    case 'finalResponse':
      return theirs.some((issue) => issue.state.kind === 'open') ? refuse('nothing-proposed') : null
    case 'holding': {
      if (!theirs.some(isUnsettled)) return refuse('case-ended')
      return expected === null ? refuse('letter-lacks', { elements: ['expected'] }) : null
    }
    case 'summary': {
      const window = regulator?.profile.windows.find(({ key }) => key === 'summary')
      const accepted = theirs.flatMap(({ state: so }) =>
        so.kind === 'solved' && so.heardBy === null ? [so.at] : [],
      )
      if (theirs.length === 0 || accepted.length < theirs.length) return refuse('not-accepted-by-them')
      if (regulator === undefined || window === undefined) return refuse('no-such-letter')
      const until = legalDate(state.regulator?.from ?? state.openedAt, window.within, regulator.calendar)
      return accepted.some((at) => at > until) ? refuse('summary-too-late', { from: until }) : null
    }
    default: {
      const unknown: never = kind
      return unknown
    }
  }
}

const decideSent = (
  state: LivingCase,
  command: Of<'sendClosingLetter'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  const { kind, letter, expected, meantFor } = command
  const wrongDate = expected === null ? null : whyNotAhead(expected, context.now)
  if (wrongDate !== null) return refuse(wrongDate)
  if (state.danger !== null) return refuse('danger-first')
  const parts = partsOf(state)
  if (meantFor === null && parts.length > 1) return refuse('whom-needed')
  const whom = meantFor ?? state.id
  if (!parts.includes(whom)) return refuse('not-merged')
  const written = closingLetter(kind, letter, { by: by.who, meantFor: whom, expected }, context)
  if (!written.ok && written.refusal.code !== 'letter-lacks') return written
  const untrue = whyUntrue(state, command, whom, context)
  if (untrue !== null) return untrue
  // The clock that it keeps has to be there: a profile may have come after the case.
  return written.ok ? unfold(state, context, dateByRegulator, happens(...written.events)) : written
}

/**
 * What a regulator still asks of an ended case, such as one that lapsed: a leader who never owned it writes down how it
 * was answered. While the case is open nothing but what it asks for ends it, nor where it asks for a letter.
 */
const decideClockEnded = (
  state: LivingCase,
  { clock: number, words }: Of<'endRegulatorClock'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = leader(state, context)
  if (!by.ok) return by
  if (state.owners.includes(by.who)) return refuse('former-owner')
  if (state.kind === 'open') return refuse('case-not-ended')
  const clock = regulatorClocks(state).find((one) => one.clock === number)
  if (clock === undefined) return refuse('no-such-clock')
  const { endsWith } = clock
  if (endsWith !== 'answer' && endsWith !== 'firstWord' && asksForLetter(endsWith, context))
    return refuse('letter-owed')
  return accept({ type: 'regulatorClockEnded', clock: number, by: by.who, words })
}

export const decideClosingLetter = (
  state: LivingCase,
  command: ClosingLetterCommand,
  context: Context,
): Decision<CaseEvent> =>
  command.type === 'sendClosingLetter'
    ? decideSent(state, command, context)
    : decideClockEnded(state, command, context)
