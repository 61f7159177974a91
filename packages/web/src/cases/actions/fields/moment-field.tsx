import { MomentInput } from '../../../dates/moment-input.tsx'
import { typedKey } from '../spec.ts'
import { type FieldProps, labelOf } from './field-props.ts'
import { fieldWords } from '../../../words/actions.ts'

/** A time of an action; what was typed is kept with it, also while it is not understood. */
export function MomentField({ field, values, missing, onChange }: FieldProps<'moment'>) {
  const understood = values[field.name] ?? ''
  return (
    <MomentInput
      name={field.name}
      label={labelOf(field)}
      hint={field.hint?.()}
      side={field.side}
      error={missing && understood === '' ? fieldWords.missing.moment() : undefined}
      moment={understood}
      typed={values[typedKey(field.name)] ?? ''}
      onChange={(moment, typed) => {
        onChange(field.name, moment)
        onChange(typedKey(field.name), typed)
      }}
    />
  )
}
