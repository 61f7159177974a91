import type { Case } from '../../api/shapes.ts'
import { remedyWords } from '../../words/actions/remedies.ts'
import { minorInWords } from '../actions/money.ts'
import { grantableNow, remedyKey } from '../actions/remedies.ts'
import { boundOf, otherwise } from '../actions/say-choice.ts'
import type { Values } from '../actions/spec.ts'
import classes from './composer.module.css'

interface GrantableProps {
  readonly about: Case
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

const { facts: say } = remedyWords

/** What may be granted now without asking, each by one press with all that is left of it; and what takes whose yes. */
export function Grantable({ about, values, onChange }: GrantableProps) {
  const now = grantableNow(about)
  const others = about.remedies.choices.filter((one) => !now.includes(one))
  return (
    <>
      <ul className={classes.grantable} aria-label={say.now()}>
        {now.map((choice) => {
          const key = remedyKey(choice.what)
          return (
            <li key={key}>
              <button
                type="button"
                name="remedy.what"
                aria-pressed={values['remedy.what'] === key}
                onClick={() => {
                  onChange('remedy.what', key)
                  onChange('remedy.amount', choice.left === null ? '' : minorInWords(choice.left))
                  if (choice.left !== null) onChange('remedy.amount.currency', choice.left.currency)
                }}
              >
                <span dir="auto">{boundOf(choice)}</span>
              </button>
              {choice.left === null || choice.ask === null ? null : (
                <span>{say.moreOf({ name: choice.ask.name })}</span>
              )}
            </li>
          )
        })}
      </ul>
      {others.length === 0 ? null : (
        <details className={classes.notGrantable}>
          <summary>{say.others({ count: others.length })}</summary>
          <ul>
            {others.map((choice) => (
              <li key={remedyKey(choice.what)}>{otherwise(choice)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
