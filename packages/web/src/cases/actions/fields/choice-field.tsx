import { useId } from 'react'
import { type FieldProps, labelOf } from './field-props.ts'
import classes from './fields.module.css'
import { fieldWords } from '../../../words/actions.ts'

/** A few answers of which one holds. */
export function ChoiceField({ field, values, missing, onChange }: FieldProps<'choice'>) {
  const error = useId()
  return (
    <fieldset className={classes.choice} aria-describedby={missing ? error : undefined}>
      <legend>{labelOf(field)}</legend>
      <div className={classes.options}>
        {field.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={field.name}
              value={option.value}
              checked={values[field.name] === option.value}
              onChange={() => onChange(field.name, option.value)}
            />
            <span>{option.words()}</span>
          </label>
        ))}
      </div>
      {missing ? (
        <p id={error} className={classes.error}>
          {fieldWords.missing.one()}
        </p>
      ) : null}
    </fieldset>
  )
}
