import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import { isSameDay } from '../../time/working-time.ts'
import type { Context } from '../../matter/context.ts'
import { reachesCustomer } from '../contact/reaching.ts'
import { nextLeader, raise, topOf } from '../../matter/escalation/raise.ts'
import type { CaseEvent } from '../event.ts'
import { originOfIssue } from '../merging/holder.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import type { LivingCase } from '../state.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import type { NextWordEvent } from './events.ts'
import { byRule } from './rule.ts'
import { calendarOf } from '../../matter/working-days.ts'
import { bearerOfWord, lacksNextWord } from './turn.ts'
import { waitsForWord } from './waits.ts'

type Set = Extract<NextWordEvent, { type: 'nextWordSet' }>

/** A word of ours that brings nothing is one more in a row; those of one day are one. */
const oneMore = ({ emptyWords, owner }: LivingCase, context: Context): number => {
  const { count, at } = emptyWords
  const sameDay = at !== null && isSameDay(at, context.now, calendarOf(owner, context))
  return count > 0 && sameDay ? count : count + 1
}

const set = (state: LivingCase, so: Pick<Set, 'by' | 'because'> & Partial<Set>): Set => ({
  type: 'nextWordSet',
  of: null,
  yes: null,
  empty: state.emptyWords.count,
  ...so,
})

/**
 * The customer said something that waits for an answer: they have it by the end of the next working day of whoever
 * owes it, or by the date they have already where that is sooner. It never moves a date to later.
 */
const answerTheirWord =
  (said: readonly CaseEvent[]): Step =>
  (state, context) => {
    if (state.kind === 'ended' || state.imported) return []
    if (!said.some((event) => waitsForWord(event, state.owner))) return []
    const by = endOfTheirNextDay(bearerOfWord(state), context)
    if (state.nextWord !== null && state.nextWord.by <= by) return []
    return [set(state, { by, of: state.nextWord?.of ?? null, because: 'theirWord' })]
  }

/** Whether one of these is a word of ours that the customer heard. */
const weSpoke = (events: readonly CaseEvent[], { ways }: LivingCase): boolean =>
  events.some((event) => event.type === 'contactMade' && reachesCustomer(event.contact, ways))

/** Where it is our turn and the customer has no date, the rule sets one. */
const setByRule =
  (events: readonly CaseEvent[]): Step =>
  (state, context) =>
    lacksNextWord(state)
      ? [
          set(state, {
            by: byRule(state, state.owner, context),
            because: 'rule',
            empty: weSpoke(events, state) ? oneMore(state, context) : state.emptyWords.count,
          }),
        ]
      : []

/** When the next of those who have a point without our answer expects it, as a holding letter told them. */
const nextExpected = (state: LivingCase, { now }: Context): Instant | null =>
  state.regulator?.expected?.find(
    ({ to, by }) =>
      by > now &&
      state.issues.some((issue) => issue.state.kind === 'open' && originOfIssue(state, issue) === to),
  )?.by ?? null

/** The day on which a holding letter told them to expect our answer is one on which they hear from us. */
const keepExpected: Step = (state, context) => {
  if (state.kind === 'ended' || state.imported) return []
  const by = nextExpected(state, context)
  if (by === null || (state.nextWord !== null && state.nextWord.by <= by)) return []
  return [set(state, { by, of: state.nextWord?.of ?? null, because: 'rule' })]
}

/** Words that bring nothing can't go on for ever at one level. */
const riseWhenEmpty =
  (events: readonly CaseEvent[]): Step =>
  (state, context) => {
    const { count } = state.emptyWords
    return weSpoke(events, state) && count >= context.terms.emptyWordsBeforeRising
      ? raise({ because: 'emptyWords' })(state, context)
      : []
  }

/** Sets a next word wherever it is our turn and there is none; runs after every command. */
export const keepNextWord = (events: readonly CaseEvent[]): Step =>
  inTurn(answerTheirWord(events), setByRule(events), keepExpected, riseWhenEmpty(events))

/**
 * The next word that whoever spoke with the customer named to them.
 * @param brings whether what they said brought something, such as a promise
 */
export const nameNextWord =
  (by: Set['by'], yes: Set['yes'], brings: boolean): Step =>
  (state, context) => [
    set(state, {
      by,
      yes,
      because: yes === null ? 'named' : 'agreed',
      empty: brings ? state.emptyWords.count : oneMore(state, context),
    }),
  ]

/** Who owes the next word after it was missed: the leader to whom it rises, or the top of the ladder. */
const whoAnswersNow = (state: LivingCase, context: Context): PersonId | null =>
  nextLeader(state, context) ?? topOf(state, context)

/** It rises, and whoever answers now owes the next one: the customer is never left without a date. */
export const missNextWord: Step = (state, context) => {
  const { nextWord } = state
  if (nextWord === null) return []
  const of = whoAnswersNow(state, context)
  return inTurn(
    () => [{ type: 'nextWordMissed', due: nextWord.by, by: bearerOfWord(state) }],
    raise({ because: 'nextWordMissed' }),
    (now) => [set(now, { by: byRule(now, of ?? now.owner, context), of, because: 'missed' })],
  )(state, context)
}

/** For cases from before every one had a date: by the rule, and so many working days later where there are many. */
export const setAfresh =
  (later: number): Step =>
  (state, context) =>
    lacksNextWord(state)
      ? [set(state, { by: byRule(state, state.owner, context, later), because: 'rule' })]
      : []
