import type { OutsideBody } from '../../db/directory-tables.ts'
import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { fold } from '../../search/fold.ts'

/** Whether it names a body that the company lists, whatever is said beside it; anything where it lists none. */
const namesOneOf = (bodies: readonly OutsideBody[], said: string): boolean => {
  const heard = fold(said)
  return bodies.length === 0 || bodies.some(({ name }) => heard.includes(fold(name)))
}

/** @throws Refused where the company lists bodies outside, and it names none of them */
export const refuseUnlisted = async (directory: AppContext['directory'], said: string): Promise<void> => {
  const { company } = await directory.current()
  if (!namesOneOf(company.outsideBodies, said)) throw new Refused({ code: 'no-such-outside-body' })
}
