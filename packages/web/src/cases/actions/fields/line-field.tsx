import { Autocomplete, TextInput } from '@mantine/core'
import { fieldWords } from '../../../words/actions.ts'
import { type FieldProps, labelOf } from './field-props.ts'

/** More would be read by nobody: who looks for another types on. */
const mostOffered = 30

/** A few words in one line; where some are offered, others may be typed too. */
export function LineField({ field, values, missing, onChange }: FieldProps<'line'>) {
  const { name, offers } = field
  const line = {
    name,
    label: labelOf(field),
    description: field.hint?.(),
    maxLength: 200,
    value: values[name] ?? '',
    error: missing ? fieldWords.missing.line() : undefined,
  }
  if (offers === undefined)
    return <TextInput {...line} onChange={({ currentTarget }) => onChange(name, currentTarget.value)} />
  return (
    <Autocomplete
      {...line}
      data={[...offers]}
      limit={mostOffered}
      onChange={(value) => onChange(name, value)}
    />
  )
}
