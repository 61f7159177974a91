import { mapWords } from '../words/map.ts'
import { listed } from '../words/written.ts'

/** Names of a map in a sentence: “online” and “next bill”. */
export const quoted = (names: readonly string[]): string =>
  listed(names.map((name) => mapWords.name({ name })))
