const PLACEHOLDER = /^(null|\(null\)|n\/?a|#n\/?a|none|nan|nil|undefined|unknown|-+|\?+|empty)$/i

/** A word that programs write where there is nothing. */
export const isPlaceholder = (word: string): boolean => PLACEHOLDER.test(word.trim())
