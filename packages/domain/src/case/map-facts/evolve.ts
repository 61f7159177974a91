import type { LivingCase, OnMap } from '../state.ts'
import type { MapFactsEvent } from './events.ts'

const nothingKnown: OnMap = { problem: null, facts: [], ruledOut: null, stranded: [] }

export const evolveMapFacts = (state: LivingCase, event: MapFactsEvent): LivingCase => {
  const before = state.onMap ?? nothingKnown
  switch (event.type) {
    case 'mapFactsRecorded': {
      const facts = new Map(before.facts.map((known) => [known.fact, known.holds]))
      for (const { fact, holds } of event.facts) {
        if (holds === null) facts.delete(fact)
        else facts.set(fact, holds)
      }
      return {
        ...state,
        onMap: {
          ...before,
          problem: event.problem ?? before.problem,
          facts: [...facts].map(([fact, holds]) => ({ fact, holds })),
          // `ruledOutTurnedUp` follows again where it still holds.
          ruledOut: null,
        },
      }
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
