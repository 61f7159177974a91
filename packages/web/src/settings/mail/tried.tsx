import type { Problem } from '../../api/problem.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import classes from '../settings.module.css'

/** What came of a trial. */
export interface Came<Step extends string = string> {
  readonly ok: boolean
  /** How far it went. */
  readonly at: Step
  readonly said: string
  readonly late: boolean
  readonly carried: string | null
}

/** How far a trial went, and what the other side said, in its own words. @param title how far, in ours */
export function Tried({ came, title }: { readonly came: Came; readonly title: string }) {
  return (
    <output className={classes.tried}>
      <span>
        <strong>{title}</strong> {came.late ? mailSettingsWords.late() : null}
      </span>
      {came.said === '' ? null : (
        <span className={classes.long}>
          {mailSettingsWords.said({
            said: (
              <q dir="auto" translate="no">
                {came.said}
              </q>
            ),
          })}
        </span>
      )}
    </output>
  )
}

/** What came of it where it was tried on its way to be kept; null where that was not what stood against it. */
export const cameIn = <Step extends string>(
  { code, facts = {} }: Problem,
  refusedAs: string,
  steps: readonly Step[],
): Came<Step> | null => {
  const at = steps.find((step) => step === facts['at'])
  if (code !== refusedAs || at === undefined) return null
  const carried = facts['carried']
  return {
    ok: false,
    at,
    said: String(facts['said'] ?? ''),
    late: facts['late'] === 1,
    carried: typeof carried === 'string' ? carried : null,
  }
}
