import type { Duty } from '../api/shapes.ts'
import type { Meaning } from '../look/meaning.tsx'

/** Red is for a broken promise alone; anything else that is late stays amber and says that it was due. */
export const dutyMeaning = (duty: Pick<Duty, 'kind' | 'overdue'>): Meaning => {
  const promised = duty.kind === 'keepPromise' || duty.kind === 'callBack' || duty.kind === 'nextWord'
  return duty.overdue && promised ? 'broken' : 'due'
}
