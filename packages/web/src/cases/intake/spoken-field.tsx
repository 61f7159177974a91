import { useSuspenseQuery } from '@tanstack/react-query'
import { meQuery } from '../../api/queries.ts'
import { languages } from '../../words/languages.ts'
import { intakeWords } from '../../words/intake.ts'
import classes from '../actions/fields/fields.module.css'
import type { Values } from '../actions/spec.ts'

interface SpokenFieldProps {
  readonly values: Values
  readonly set: (name: string, value: string) => void
}

/** In which of the languages that the company speaks they are spoken and written to; each says its own name. */
export function SpokenField({ values, set }: SpokenFieldProps) {
  const { company } = useSuspenseQuery(meQuery).data
  return (
    <fieldset className={classes.choice}>
      <legend>{intakeWords.counter.theySpeak()}</legend>
      <div className={classes.options}>
        {company.languages.map((tag) => (
          <label key={tag}>
            <input
              type="radio"
              name="language"
              value={tag}
              checked={values['language'] === tag}
              onChange={() => set('language', tag)}
            />
            <span lang={tag} translate="no">
              {languages[tag]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
