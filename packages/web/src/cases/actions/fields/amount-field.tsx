import { NativeSelect, TextInput } from '@mantine/core'
import { type FieldProps, labelOf } from './field-props.ts'
import classes from './fields.module.css'
import { fieldWords } from '../../../words/actions.ts'

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY']

interface AmountFieldProps extends FieldProps<'amount'> {
  /** What the company's own map counts in; null where it says nothing of it. */
  readonly usual: string | null
}

/** How much, and in what. */
export function AmountField({ field, values, missing, onChange, usual }: AmountFieldProps) {
  const currency = `${field.name}.currency`
  const chosen = values[currency] ?? usual ?? 'EUR'
  return (
    <div className={classes.remedy}>
      <TextInput
        name={field.name}
        label={labelOf(field)}
        inputMode="decimal"
        value={values[field.name] ?? ''}
        error={missing ? fieldWords.remedy.asIn() : undefined}
        onChange={(event) => {
          onChange(currency, chosen)
          onChange(field.name, event.currentTarget.value)
        }}
      />
      <NativeSelect
        name={currency}
        translate="no"
        label={fieldWords.remedy.currency()}
        data={[...new Set([...(usual === null ? [] : [usual]), ...currencies])]}
        value={chosen}
        onChange={(event) => onChange(currency, event.currentTarget.value)}
      />
    </div>
  )
}
