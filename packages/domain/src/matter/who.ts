import { coverOf } from '../directory/cover.ts'
import type { PersonId } from '../directory/directory.ts'
import { ladderAbove } from '../directory/ladder.ts'
import type { StandIn } from '../directory/presence.ts'
import type { Context } from './context.ts'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import type { Standing } from './standing.ts'

export type Admission<Who> =
  | { readonly ok: true; readonly who: Who }
  | { readonly ok: false; readonly refusal: Refusal }

const admit = <Who>(who: Who): Admission<Who> => ({ ok: true, who })

/** Nobody the complaint is about, and nobody absent longer than allowed. */
export const standInFor = (state: Standing, context: Context): StandIn => ({
  excluding: state.complainedAbout,
  absence: { now: context.now, absentWorkingDays: context.terms.absentWorkingDays },
})

/** The leaders above the owner, nearest first. */
export const ladderOf = (state: Standing, context: Context): readonly PersonId[] =>
  ladderAbove(context.directory, state.team, state.owner, standInFor(state, context))

/** Anybody who works here. */
export const anyone = ({ actor, directory }: Context): Admission<PersonId> => {
  if (actor.kind !== 'person') return refuse('not-of-the-company')
  const person = directory.people.get(actor.id)
  if (person === undefined) return refuse('not-of-the-company')
  return person.active ? admit(actor.id) : refuse('person-not-active')
}

/** Anybody who works here and whom no complaint in this matter is about. */
export const anyoneUnblamed = (state: Standing, context: Context): Admission<PersonId> => {
  const person = anyone(context)
  return person.ok && state.complainedAbout.includes(person.who) ? refuse('complaint-is-about-them') : person
}

/** Leaders of an open escalation of this matter, and those above its owner. */
export const leader = (state: Standing, context: Context): Admission<PersonId> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const leads =
    state.escalations.some((escalation) => escalation.leader === person.who) ||
    ladderOf(state, context).includes(person.who)
  return leads ? person : refuse('not-the-leader')
}

/** Whoever is above the owner, by whose word a matter without a customer ends; the owner where nobody is. */
export const whoeverIsAbove = (state: Standing, context: Context): Admission<PersonId> => {
  const person = anyone(context)
  if (!person.ok) return person
  const ladder = ladderOf(state, context)
  const above = ladder.length === 0 ? [state.owner] : ladder
  return above.includes(person.who) ? person : refuse('not-the-leader')
}

/** The owner, whoever covers while the owner is off duty, and the leaders. */
export const forTheCompany = (state: Standing, context: Context): Admission<PersonId> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok || person.who === state.owner) return person
  const cover = coverOf(context.directory, state.owner, state.team, context.now, state.complainedAbout)
  if (person.who === cover) return person
  const asLeader = leader(state, context)
  return asLeader.ok ? asLeader : refuse('not-the-owner')
}

/** The customer themselves or who represents them: a stranger who only knows the address is neither. */
export const customer = ({ actor }: Context): Admission<null> =>
  actor.kind === 'customer' ? admit(null) : refuse('not-the-customer')

/** The customer, or a machine that hands on what they said (null); or somebody of the company who writes it down. */
export const customerOrAnyone = (context: Context): Admission<PersonId | null> =>
  context.actor.kind === 'customer' || context.actor.kind === 'machine' ? admit(null) : notStranger(context)

const notStranger = (context: Context): Admission<PersonId> =>
  context.actor.kind === 'stranger' ? refuse('not-the-customer') : anyone(context)
