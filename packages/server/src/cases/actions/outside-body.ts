import type { AppContext } from '../../app/app-context.ts'
import { Refused } from '../../errors/problem.ts'
import { bodyNamed } from '../closing-letter/outside.ts'

/** @throws Refused where the company lists bodies outside, and it names none of them */
export const refuseUnlisted = async (directory: AppContext['directory'], said: string): Promise<void> => {
  const { outsideBodies } = (await directory.current()).company
  if (outsideBodies.length > 0 && bodyNamed(outsideBodies, said) === null)
    throw new Refused({ code: 'no-such-outside-body' })
}
