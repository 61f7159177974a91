import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../context.ts'
import type { OpenPromise } from '../parts.ts'
import type { Standing } from '../standing.ts'
import type { PromiseNumber } from '../text.ts'
import { type Admission, anyone, forTheCompany } from '../who.ts'

export const findPromise = (state: Standing, number: PromiseNumber): OpenPromise | undefined =>
  state.promises.find((open) => open.promise === number)

/** The promiser themselves, or those who act for the company. */
export const whoKeeps = (state: Standing, open: OpenPromise, context: Context): Admission<PersonId> => {
  const person = anyone(context)
  return person.ok && person.who === open.by ? person : forTheCompany(state, context)
}
