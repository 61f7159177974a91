import { earlier, type Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { isAlike } from './alike.ts'

const alone = ({ flood: _flood, ...state }: LivingCase): LivingCase => state

const dated = ({ next }: { readonly next: Instant | null }) =>
  next === null ? {} : { due: next, answerBy: next }

/**
 * Where it stands among many, after one more event: what is not alike any more stands for itself, and never is one of
 * them again. What is gathered is taken out by an event that says so; its own dates stay in it as they were.
 */
export const keepFlood = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  if (event.type === 'cameInFlood') return isAlike(state) ? { ...state, flood: { at, among: null } } : state
  const { flood } = state
  if (flood === undefined) return state
  const { among } = flood
  if (event.type === 'gatheredIntoFlood') {
    const { flood: into, answerBy, by } = event
    const due = earlier(state.nextWord?.by ?? answerBy, answerBy)
    return { ...state, flood: { ...flood, among: { flood: into, due, answerBy, by, since: at, answers: 0 } } }
  }
  if (among === null) return isAlike(state) ? state : alone(state)
  if (event.type === 'leftFlood' && event.because === 'answered') {
    const silence = { ...state.silence, attemptBy: null, enough: true as const }
    return alone({ ...state, silence })
  }
  if (event.type === 'leftFlood' || state.kind === 'ended' || state.danger !== null) return alone(state)
  if (event.type === 'answeredInFlood')
    return { ...state, flood: { ...flood, among: { ...among, ...dated(event), answers: event.answers } } }
  if (event.type !== 'floodDateMissed') return state
  const missed = state.counts.nextWordsMissed + (event.answered ? 0 : 1)
  const counts = { ...state.counts, nextWordsMissed: missed }
  return { ...state, counts, flood: { ...flood, among: { ...among, ...dated(event) } } }
}
