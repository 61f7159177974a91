import type { Duty } from '../api/shapes.ts'
import type { Meaning } from '../look/meaning.tsx'

const keptOrBroken: ReadonlySet<Duty['kind']> = new Set(['keepPromise', 'callBack', 'comeToThem', 'nextWord'])

/** Red is for a broken promise alone; anything else that is late stays amber and says that it was due. */
export const dutyMeaning = (duty: Pick<Duty, 'kind' | 'overdue'>): Meaning => {
  const promised = keptOrBroken.has(duty.kind)
  return duty.overdue && promised ? 'broken' : 'due'
}
