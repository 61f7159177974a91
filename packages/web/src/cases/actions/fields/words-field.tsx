import { Textarea } from '@mantine/core'
import classes from './fields.module.css'
import { type FieldProps, labelOf } from './field-props.ts'
import { fieldWords } from '../../../words/actions.ts'

/** Words, in the face of whoever's they are: the customer's in serif, ours in sans. */
export function WordsField({ field, values, missing, onChange }: FieldProps<'words'>) {
  return (
    <Textarea
      name={field.name}
      label={labelOf(field)}
      description={field.hint?.()}
      autosize
      minRows={field.voice === 'customer' ? 3 : 2}
      maxRows={12}
      dir="auto"
      classNames={{ input: field.voice === 'customer' ? classes.customer : classes.company }}
      value={values[field.name] ?? ''}
      error={missing ? fieldWords.missing.words() : undefined}
      onChange={(event) => onChange(field.name, event.currentTarget.value)}
    />
  )
}
