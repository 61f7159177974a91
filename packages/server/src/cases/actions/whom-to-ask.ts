import {
  type Context,
  isMoney,
  isWords,
  leftFor,
  type LivingCase,
  type Money,
  type PersonId,
  remedyKinds,
  type RemedyWhat,
  whoMayGrant,
  whyAbove,
  whyNotFeasible,
} from '@buckstop/domain'

interface Asking {
  readonly state: LivingCase
  readonly context: Context
  readonly person: PersonId
  /** In which it is where nothing bounds it yet. */
  readonly currency: string
}

/** The least of a remedy that somebody may not grant alone, and who above may; null where they may grant all of it. */
export interface ToAsk {
  readonly amount: Money | null
  /** The nearest first; nobody where nobody above may. */
  readonly who: readonly PersonId[]
}

/** Whom to ask for more of it than one may grant alone: one who may grant no more themselves is no answer. */
export const whomToAsk = (what: RemedyWhat, { state, context, person, currency }: Asking): ToAsk | null => {
  const little = { currency, minor: 1 }
  const some = isMoney(what) ? little : null
  const left = leftFor(state, person, { what, amount: some }, context)
  const amount = left === null ? some : { ...left, minor: left.minor + 1 }
  if (whyAbove(state, person, { what, amount }, context) === null) return null
  const who = whoMayGrant(state, { what, amount }, person, context)
  // Whoever may grant so much of it at most is asked with an amount.
  return who.length > 0 || amount !== null || isWords(what)
    ? { amount, who }
    : { amount: little, who: whoMayGrant(state, { what, amount: little }, person, context) }
}

const currencyIn = ({ directory }: Context): string => {
  const bounds = [...(directory.authority?.ofTeams.values() ?? [])].flatMap((ofTeam) => [...ofTeam.values()])
  return bounds.flatMap((upTo) => (upTo === 'any' ? [] : [upTo.currency])).at(0) ?? 'EUR'
}

/** Something that can be asked for now, of whatever there is; null where there is nothing, or nobody above to ask. */
export const somethingToAsk = (
  { state, context }: Pick<Asking, 'state' | 'context'>,
  issue: number,
): { readonly what: RemedyWhat; readonly amount: Money | null } | null => {
  const { actor, directory } = context
  if (actor.kind !== 'person') return null
  const asking = { state, context, person: actor.id, currency: currencyIn(context) }
  const all = [
    ...remedyKinds.map((kind): RemedyWhat => ({ of: 'house', kind })),
    ...[...(directory.authority?.remedies.keys() ?? [])].map((name): RemedyWhat => ({ of: 'map', name })),
  ]
  for (const what of all) {
    const found = whomToAsk(what, asking)
    if (found !== null && found.who.length > 0 && whyNotFeasible(state, { what, issue }, context) === null)
      return { what, amount: found.amount }
  }
  return null
}
