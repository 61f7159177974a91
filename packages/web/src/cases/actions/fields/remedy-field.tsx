import { NativeSelect, TextInput } from '@mantine/core'
import { type FieldProps, labelOf } from './field-props.ts'
import classes from './fields.module.css'
import { fieldWords } from '../../../words/actions.ts'

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY']

/** What puts it right, and its amount where it has one. */
export function RemedyField({ field, values, missing, onChange }: FieldProps<'remedy'>) {
  return (
    <div className={classes.remedy}>
      <TextInput
        name={field.name}
        label={labelOf(field)}
        placeholder={fieldWords.remedy.placeholder()}
        maxLength={200}
        value={values[field.name] ?? ''}
        onChange={(event) => onChange(field.name, event.currentTarget.value)}
      />
      <TextInput
        name={`${field.name}.amount`}
        label={fieldWords.remedy.amount()}
        inputMode="decimal"
        value={values[`${field.name}.amount`] ?? ''}
        error={missing ? fieldWords.remedy.asIn() : undefined}
        onChange={(event) => onChange(`${field.name}.amount`, event.currentTarget.value)}
      />
      <NativeSelect
        name={`${field.name}.currency`}
        translate="no"
        label={fieldWords.remedy.currency()}
        data={currencies}
        value={values[`${field.name}.currency`] ?? 'EUR'}
        onChange={(event) => onChange(`${field.name}.currency`, event.currentTarget.value)}
      />
    </div>
  )
}
