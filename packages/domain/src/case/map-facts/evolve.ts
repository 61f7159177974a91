import type { Instant } from '../../time/instant.ts'
import type { LivingCase, OnMap } from '../state.ts'
import type { MapFactsEvent } from './events.ts'

const nothingKnown: OnMap = { problem: null, facts: [], ruledOut: null, stranded: [] }

export const evolveMapFacts = (state: LivingCase, event: MapFactsEvent, at: Instant): LivingCase => {
  const before = state.onMap ?? nothingKnown
  switch (event.type) {
    case 'mapFactsRecorded': {
      const facts = new Map(before.facts.map((known) => [known.fact, known]))
      for (const { fact, holds } of event.facts) {
        // Who said it last stands beside it, also where they confirm what was known.
        facts.delete(fact)
        facts.set(fact, { fact, holds, by: event.by, at })
      }
      return {
        ...state,
        onMap: {
          ...before,
          problem: event.problem ?? before.problem,
          facts: [...facts.values()],
          // `ruledOutTurnedUp` follows again where it still holds.
          ruledOut: null,
        },
      }
    }
    case 'problemSaid': {
      const { issue, problem, by } = event
      const others = (before.problems ?? []).filter((said) => said.issue !== issue)
      return { ...state, onMap: { ...before, problems: [...others, { issue, problem, by, at }] } }
    }
    case 'ruledOutTurnedUp':
      return { ...state, onMap: { ...before, ruledOut: { with: event.with, without: event.without } } }
    case 'strandedByMap': {
      const { key, leader, why } = event
      return { ...state, onMap: { ...before, stranded: [...before.stranded, { key, leader, why }] } }
    }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
