import type { Step, Verdict, Walk } from '@buckstop/service-map'
import { verdictWords } from '../../words/verdicts.ts'
import type { Judged, Known } from '../worker/messages.ts'
import type { Game } from './verdict-words.ts'

/** Whose story is told, and how far it is told: null is all of it at once. */
export interface Chosen {
  readonly game: Game
  readonly customer: string
  readonly problem: string
  readonly step: number | null
}

/** The story that is being told, and how far. */
export interface ShownStory {
  readonly game: Game
  readonly step: number | null
  readonly verdict: Verdict
}

export type Verdicts = Readonly<Record<Game, readonly Verdict[]>>

export const isChosen = (chosen: Chosen | null, game: Game, verdict: Verdict): boolean =>
  chosen?.game === game && chosen.customer === verdict.customer && chosen.problem === verdict.problem

/** The verdict that is chosen, as the text says it now; null where the text knows it no more. */
export const chosenVerdict = (verdicts: Verdicts, chosen: Chosen | null): Verdict | null =>
  chosen === null
    ? null
    : (verdicts[chosen.game].find((verdict) => isChosen(chosen, chosen.game, verdict)) ?? null)

/** All steps of a story, one after the other: what happens first, then one round of what repeats. */
export const stepsOf = ({ story }: Verdict): readonly Step[] => [...story.first, ...story.repeats]

/** The step to go to; a story that was told whole begins at its first step, or ends at its last. */
export const stepFrom = (verdict: Verdict, at: number | null, by: 1 | -1): number => {
  const last = stepsOf(verdict).length - 1
  if (at === null) return by === 1 ? 0 : last
  const next = at + by
  // What goes round is told round.
  if (next > last) return verdict.story.repeats.length > 0 ? verdict.story.first.length : last
  return Math.max(0, next)
}

const resultOf = (judged: Judged): readonly Verdict[] => (judged.ok ? judged.result.verdicts : [])

/** What a text makes of its customers; nothing where it was not found out. */
export const verdictsOf = (known: Known | null): Verdicts => ({
  map: known === null ? [] : resultOf(known.asDesigned),
  buckstop: known === null ? [] : resultOf(known.underBuckstop),
})

/** A walk told like a story: all that happened so far, the last move standing out; null before the first contact. */
export const storyOfWalk = (walk: Walk | null): ShownStory | null => {
  const steps = walk?.turns.flatMap((turn) => turn.steps) ?? []
  if (walk === null || steps.length === 0) return null
  const { problem, ahead } = walk
  const customer = walk.customer ?? verdictWords.somebody()
  const verdict = walk.state === 'solved' ? 'safe' : ahead.verdict
  return {
    game: walk.withBuckstop ? 'buckstop' : 'map',
    step: steps.length - 1,
    verdict: { customer, problem, ...ahead, verdict, story: { first: steps, repeats: [] } },
  }
}
