import { NativeSelect } from '@mantine/core'
import type { Field, Option, Say, Values } from '../spec.ts'
import { labelOf } from './field-props.ts'
import { fieldWords } from '../../../words/actions.ts'

interface SelectFieldProps {
  readonly field: Field
  readonly options: readonly Option[]
  /** Whether they are what somebody wrote or is called. */
  readonly written?: boolean
  /** What stands first while nothing is chosen; null where something always is. */
  readonly none: Say | null
  readonly values: Values
  readonly missing: boolean
  readonly onChange: (name: string, value: string) => void
}

/** One out of a short list, with the browser's own control: it works everywhere, by key and by touch. */
export function SelectField({
  field,
  options,
  written = false,
  none,
  values,
  missing,
  onChange,
}: SelectFieldProps) {
  return (
    <NativeSelect
      name={field.name}
      label={labelOf(field)}
      description={field.hint?.()}
      value={values[field.name] ?? ''}
      error={missing ? fieldWords.missing.one() : undefined}
      onChange={(event) => onChange(field.name, event.currentTarget.value)}
    >
      {none === null ? null : <option value="">{none()}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} dir={written ? 'auto' : undefined}>
          {option.words()}
        </option>
      ))}
    </NativeSelect>
  )
}
