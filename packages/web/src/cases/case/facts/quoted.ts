import { factsWords } from '../../../words/facts.ts'
import { listed } from '../../../words/written.ts'

/** Facts by their names in the service map, one after the other. */
export const quoted = (facts: readonly string[]): string =>
  listed(facts.map((fact) => factsWords.mapFacts.quoted({ fact })))
