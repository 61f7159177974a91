/** Whether something holds, as far as anybody knows: null where nobody does, which never counts as no. */
export type Truth = boolean | null

/** What is known of somebody, by fact; one that is not in it is unknown. */
export type KnownFacts = ReadonlyMap<string, boolean>

/** Strong three-valued logic (Kleene): what it says is so however the unknown turn out to be. */
export const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === null || b === null ? null : true

export const either = (a: Truth, b: Truth): Truth =>
  a === true || b === true ? true : a === null || b === null ? null : false

export const not = (a: Truth): Truth => (a === null ? null : !a)

export const truthOf = (facts: KnownFacts, fact: string): Truth => facts.get(fact) ?? null

/** Whether all of them hold: `when`, `requires`. */
export const allHold = (facts: KnownFacts, names: readonly string[]): Truth =>
  names.reduce<Truth>((so, fact) => both(so, truthOf(facts, fact)), true)

/** Whether none of them holds: `unless`. */
export const noneHolds = (facts: KnownFacts, names: readonly string[]): Truth =>
  names.reduce<Truth>((so, fact) => both(so, not(truthOf(facts, fact))), true)

/** The conditions of an answer, or of what a team finds out. */
export interface Conditions {
  readonly when: readonly string[]
  readonly unless: readonly string[]
}

export const conditionsHold = (facts: KnownFacts, { when, unless }: Conditions): Truth =>
  both(allHold(facts, when), noneHolds(facts, unless))
