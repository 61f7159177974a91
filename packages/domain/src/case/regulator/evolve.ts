import { earlier, type Instant } from '../../time/instant.ts'
import { handedOn } from '../../matter/standing-in/evolve.ts'
import type { CaseEvent } from '../event.ts'
import { partsOf } from '../merging/holder.ts'
import type { RegulatorClock, Regulator } from './state.ts'
import type { LivingCase } from '../state.ts'
import type { RegulatorEvent } from './events.ts'

type Letter = NonNullable<Regulator['letters']>[number]
type Set = Extract<RegulatorEvent, { readonly type: 'regulatorClocksSet' }>

const fresh = ({ profile, from, clocks }: Set): Regulator => ({
  profile,
  from,
  clocks: clocks.map((clock, index) => ({ clock: index + 1, ...clock, rose: 'no', of: null })),
})

/** A date is only ever moved to sooner, and what has ended does not begin again: what is raised anew is another. */
const sooner = (so: Regulator, { from, clocks }: Set): Regulator => ({
  ...so,
  from: earlier(so.from, from),
  clocks: so.clocks.map((clock) => {
    const known = clocks.find(({ key }) => key === clock.key)
    return known === undefined
      ? clock
      : { ...clock, due: earlier(clock.due, known.due), rises: earlier(clock.rises, known.rises) }
  }),
})

const change = (state: LivingCase, to: (clocks: Regulator['clocks']) => Regulator['clocks']): LivingCase =>
  state.regulator === undefined
    ? state
    : { ...state, regulator: { ...state.regulator, clocks: to(state.regulator.clocks) } }

const handed = (clock: RegulatorClock, event: Extract<CaseEvent, { type: 'handedToStandIn' }>) => {
  const of = handedOn({ by: clock.due, of: clock.of }, event)?.of ?? null
  return of === clock.of ? clock : { ...clock, of }
}

/** The letters that keep a clock which asks for one of these. */
const keptBy: Readonly<Record<RegulatorClock['endsWith'], readonly Letter['kind'][]>> = {
  firstWord: ['holding', 'finalResponse', 'summary'],
  holding: ['holding', 'finalResponse', 'summary'],
  answer: ['finalResponse', 'summary'],
  finalResponse: ['finalResponse', 'summary'],
  summary: ['finalResponse', 'summary'],
}

/**
 * A letter keeps what asks for it once everybody whose case it is has one of the kind; a final one only where nothing of
 * the complaint is left without our word.
 */
const withLetter = (state: LivingCase, letter: Letter): LivingCase => {
  const { regulator } = state
  if (regulator === undefined) return state
  const known = regulator.letters ?? []
  const isKnown = known.some(({ kind, to }) => kind === letter.kind && to === letter.to)
  const letters = isKnown ? known : [...known, letter]
  const isAnswered = state.issues.every((issue) => issue.state.kind !== 'open')
  const isKept = ({ endsWith }: RegulatorClock): boolean =>
    (isAnswered || endsWith === 'holding' || endsWith === 'firstWord') &&
    partsOf(state).every((part) =>
      letters.some(({ kind, to }) => to === part && keptBy[endsWith].includes(kind)),
    )
  return {
    ...state,
    regulator: { ...regulator, letters, clocks: regulator.clocks.filter((clock) => !isKept(clock)) },
  }
}

/** So many days are kept at most; what letters told beyond these stands in them alone. */
const mostExpected = 20

/** What they were told to expect stays so until its day has come: a later letter makes no date later. */
const withExpected = (
  state: LivingCase,
  { expected, meantFor }: Extract<CaseEvent, { type: 'closingLetterSent' }>,
  at: Instant,
): LivingCase => {
  const { regulator } = state
  if (regulator === undefined || expected === null) return state
  const ahead = (regulator.expected ?? []).filter(
    ({ to, by }) => by > at && (to !== meantFor || by !== expected),
  )
  const all = [...ahead, { to: meantFor, by: expected }].toSorted((a, b) => a.by.localeCompare(b.by))
  return { ...state, regulator: { ...regulator, expected: all.slice(0, mostExpected) } }
}

/** The customer's own yes to hear later is one to wait for the answer until then; of several, none says yes for the others. */
const withTheirYes = (state: LivingCase, until: Instant): LivingCase => {
  const { regulator } = state
  if (regulator?.expected === undefined || partsOf(state).length > 1) return state
  const { expected, ...rest } = regulator
  const left = expected.filter(({ by }) => by > until)
  return { ...state, regulator: left.length === 0 ? rest : { ...rest, expected: left } }
}

/** Looks at every event: our first word ends what asks for it, and whoever stands in for a leader has theirs. */
export const keepRegulator = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'regulatorClocksSet':
      return {
        ...state,
        regulator:
          state.regulator === undefined || state.regulator.from < event.from
            ? fresh(event)
            : sooner(state.regulator, event),
      }
    case 'regulatorDateNear':
    case 'regulatorDateMissed':
      return change(state, (clocks) =>
        clocks.map((clock) =>
          clock.clock === event.clock
            ? { ...clock, rose: event.type === 'regulatorDateMissed' ? 'missed' : 'near', of: event.of }
            : clock,
        ),
      )
    case 'contactMade':
      return event.contact.outcome === 'conversation' || event.contact.outcome === 'written'
        ? change(state, (clocks) => clocks.filter(({ endsWith }) => endsWith !== 'firstWord'))
        : state
    case 'closingLetterSent':
      return withExpected(withLetter(state, { kind: event.kind, to: event.meantFor }), event, at)
    case 'nextWordSet':
      return event.because === 'agreed' ? withTheirYes(state, event.by) : state
    case 'regulatorClockEnded':
      return change(state, (clocks) => clocks.filter(({ clock }) => clock !== event.clock))
    case 'handedToStandIn':
      return change(state, (clocks) => clocks.map((clock) => handed(clock, event)))
    default:
      return state
  }
}
