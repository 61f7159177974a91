import { addMilliseconds, minutes } from '../../time/instant.ts'
import { isObject, type Upcast } from '../../matter/shape/upcast-step.ts'
import type { Danger } from './state.ts'

/** Danger from before attempts by voice had dates: the first was due after a quarter of an hour; the story says what was tried. */
export const dangerRaisedEarlier: Upcast = (fields, at) => ({
  readBy: addMilliseconds(at, minutes(15)),
  tryBy: addMilliseconds(at, minutes(15)),
  gatheredUntil: null,
  somebodyAwake: true,
  ...fields,
})

/** A case that took danger along as a mere yes or no: who was told is not known of it, and nothing runs. */
export const dangerCarriedEarlier: Upcast = (fields, at) => {
  const { danger } = fields
  if (typeof danger !== 'boolean') return fields
  const known: Omit<Danger, 'origins'> = {
    since: at,
    gathered: false,
    told: [],
    callNext: null,
    tryBy: null,
    attempts: [],
  }
  return { ...fields, danger: danger ? known : null }
}

const said = (danger: unknown, origins: readonly unknown[]): unknown =>
  isObject(danger) ? { origins, ...danger } : danger

/** Danger carried along before events said whose word it is: it counts as that of the case it came from. */
export const dangerOfTheOther: Upcast = (fields) =>
  'danger' in fields ? { ...fields, danger: said(fields['danger'], [fields['from']]) } : fields

/** The same where nothing says from which case the word came. */
export const dangerOfNobody: Upcast = (fields) =>
  'danger' in fields ? { ...fields, danger: said(fields['danger'], []) } : fields
