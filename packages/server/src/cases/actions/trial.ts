import {
  addMilliseconds,
  type Context,
  days,
  type Instant,
  isUnder,
  ladderAbove,
  type LivingCase,
  offerWays,
  type PersonId,
  type TeamName,
  teamNow,
} from '@buckstop/domain'

/** A case on which an action is tried, by whoever looks at it. */
export interface Trying {
  readonly state: LivingCase
  readonly context: Context
}

/**
 * A body with which an action is tried, to find out whether somebody could do it now: with the choices that a person
 * would make left as wide as they go. What turns on such a choice (to whom, by when) is judged when it is made.
 */
export interface Trial<Body> {
  /** What of the case it is about, where a case holds several of the kind. */
  readonly subject: number | null
  readonly body: Body
}

/** Tried once, on the case as a whole. */
export const once = <const Body>(body: Body): readonly Trial<Body>[] => [{ subject: null, body }]

/** Tried on each thing of a kind that the case holds. */
export const onEach = <Thing, const Body>(
  things: readonly Thing[],
  numberOf: (thing: Thing) => number,
  body: (subject: number) => Body,
): readonly Trial<Body>[] =>
  things.map((thing) => ({ subject: numberOf(thing), body: body(numberOf(thing)) }))

/** Words that nobody reads, and an identifier that is nothing's. */
export const someWords = 'words'
export const someId = '00000000-0000-7000-8000-000000000000'

export const soon = ({ context: { now } }: Pick<Trying, 'context'>): Instant => addMilliseconds(now, days(1))

/** A team to which the service map knows a way from the case. */
export const teamOnMap = ({ state, context: { directory } }: Trying): TeamName =>
  offerWays(state, directory).find(({ by }) => by !== 'own')?.to ?? teamNow(directory, state.team)

/** What a trial has to know of whatever has an owner, a team and a ladder. */
interface TryingMatter {
  readonly state: Pick<LivingCase, 'owner' | 'team' | 'complainedAbout'>
  readonly context: Context
}

export const otherTeam = ({ state, context: { directory } }: TryingMatter): TeamName =>
  [...directory.teams.keys()].find((team) => team !== state.team) ?? state.team

const standInOf = ({ state, context: { now, terms } }: TryingMatter) => ({
  excluding: state.complainedAbout,
  absence: { now, absentWorkingDays: terms.absentWorkingDays },
})

/** Whom whoever tries it could give the case to; the owner where there is nobody. */
export const somebodyUnder = (trying: TryingMatter): PersonId => {
  const { state, context } = trying
  const { actor, directory } = context
  if (actor.kind !== 'person') return state.owner
  const standIn = standInOf(trying)
  const fits = (id: PersonId): boolean => id !== state.owner && isUnder(directory, actor.id, id, standIn)
  return [...directory.people.values()].find(({ id, active }) => active && fits(id))?.id ?? state.owner
}

export const somebodyAbove = (trying: Trying): PersonId => {
  const { state, context } = trying
  return ladderAbove(context.directory, state.team, state.owner, standInOf(trying)).at(-1) ?? state.owner
}

export const somebodyNotBlamed = ({ state, context: { directory } }: Trying): PersonId =>
  [...directory.people.keys()].find((id) => id !== state.owner && !state.complainedAbout.includes(id)) ??
  state.owner
