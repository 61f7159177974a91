import { sayRefusal } from '../../api/say-problem.ts'
import type { Case } from '../../api/shapes.ts'
import { actionKeys } from '../../shell/key-table.ts'
import { type KeyMap, useKeys } from '../../shell/keys.ts'
import { holdNoMore } from '../../shell/type-ahead.ts'
import { actionWords } from '../../words/actions.ts'
import type { Chosen } from './likely.ts'
import type { ActionName } from './spec.ts'

/** The one part of the case that it may be about; null where there are several to choose from, or none is needed. */
const subjectOf = (about: Case, name: ActionName): number | null => {
  const subjects = about.actions.flatMap((one) => (one.name === name && one.allowed ? [one.subject] : []))
  return subjects.length === 1 ? (subjects[0] ?? null) : null
}

/** A key for each of what one does most; where it can't be done now the key says why, and what to do instead. */
export const useActionKeys = (
  about: Case,
  choose: (chosen: Chosen) => void,
  say: (words: string) => void,
): void => {
  const begin = (name: ActionName) => () => {
    const known = about.actions.filter((one) => one.name === name)
    if (known.some(({ allowed }) => allowed)) return choose({ name, subject: subjectOf(about, name) })
    holdNoMore()
    const refusal = known.find((one) => one.refusal !== null)?.refusal ?? null
    if (refusal !== null) say(actionWords.menu.refused(sayRefusal(refusal, about.owner.name)))
  }
  const map: KeyMap = Object.fromEntries(Object.entries(actionKeys).map(([key, name]) => [key, begin(name)]))
  useKeys(map)
}
