import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import type { Case } from '../../../api/shapes.ts'
import { factAnswers, factKey } from '../spec.ts'
import { type FieldProps, labelOf } from './field-props.ts'
import classes from './fields.module.css'
import { fieldWords } from '../../../words/actions.ts'

/** Every fact of the service map with what is known of it, so that all that was found out is entered at once. */
export function FactsField({
  field,
  values,
  missing,
  onChange,
  about,
}: FieldProps<'facts'> & { readonly about: Case }) {
  const error = useId()
  const known = new Map(about.map.known.facts.map(({ fact, holds }) => [fact, holds ? 'yes' : 'no']))
  return (
    <fieldset className={classes.choice} aria-describedby={missing ? error : undefined}>
      <legend>{labelOf(field)}</legend>
      <div className={classes.facts}>
        {about.map.facts.map((fact) => (
          <NativeSelect
            key={fact}
            name={factKey(field.name, fact)}
            label={<span dir="auto">{fact}</span>}
            data={factAnswers.map((value) => ({ value, label: fieldWords.fact[value]() }))}
            value={values[factKey(field.name, fact)] ?? known.get(fact) ?? 'unknown'}
            onChange={(event) => onChange(factKey(field.name, fact), event.currentTarget.value)}
          />
        ))}
      </div>
      {missing ? (
        <p id={error} className={classes.error}>
          {fieldWords.missing.fact()}
        </p>
      ) : null}
    </fieldset>
  )
}
