const WORDS =
  'null|n/?a|n\\.a\\.|k\\.a\\.|none|nan|nil|undefined|unknown|unspecified|missing|empty|blank|leer|vide|not (set|available|applicable|assigned)|unassigned|tbd'
const PLACEHOLDER = new RegExp(
  `^([#(<\\[]?(${WORDS})[)>\\]]?|#n/[av]|[-–—?.*]+|0{8}-0{4}-0{4}-0{4}-0{12})$`,
  'i',
)

/** A word that programs write where there is nothing. */
export const isPlaceholder = (word: string): boolean => PLACEHOLDER.test(word.trim())
