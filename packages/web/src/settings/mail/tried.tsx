import type { MailboxTried } from '../../api/shapes.ts'
import type { Problem } from '../../api/problem.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import classes from '../settings.module.css'

export type Came = Pick<MailboxTried, 'ok' | 'at' | 'said' | 'late' | 'mails' | 'carried'>

/** How far a trial went, and what the other side said, in its own words. */
export function Tried({ came }: { readonly came: Came }) {
  return (
    <output className={classes.tried}>
      <span>
        <strong>
          {came.ok ? mailSettingsWords.opens({ count: came.mails ?? 0 }) : mailSettingsWords.stops[came.at]()}
        </strong>{' '}
        {came.late ? mailSettingsWords.late() : null}
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

const steps = ['connect', 'token', 'signIn', 'folder'] as const

/** What came of it where it was tried on its way to be kept; null where that was not what stood against it. */
export const cameOf = ({ code, facts = {} }: Problem): Came | null => {
  const at = steps.find((step) => step === facts['at'])
  if (code !== 'mailbox-not-opened' || at === undefined) return null
  const carried = facts['carried']
  return {
    ok: false,
    at,
    said: String(facts['said'] ?? ''),
    late: facts['late'] === 1,
    mails: null,
    carried: typeof carried === 'string' ? carried : null,
  }
}
