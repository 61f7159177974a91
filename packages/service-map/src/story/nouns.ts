/** Names such as "back office" take an article in a sentence, "Customer care" and "Büro 3" do not. */
export const isCommonNoun = (name: string): boolean => /^\p{Ll}[\p{Ll}\s'’-]*$/u.test(name)
export const startsAlready = /^(?:a|an|the|some|someone|somebody|anyone|anybody|people)\s/i

export const the = (name: string): string =>
  isCommonNoun(name) && !startsAlready.test(name) ? `the ${name}` : name

export const an = (name: string): string => {
  if (!isCommonNoun(name) || startsAlready.test(name)) return name
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

/** What something is, before where or of what: "head" of customer relations. */
export const headNoun = (name: string): string => name.split(/ (?:at|for|from|in|of|on|to|with) /)[0] ?? name
