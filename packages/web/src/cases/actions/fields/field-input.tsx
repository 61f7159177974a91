import { Checkbox } from '@mantine/core'
import type { Case } from '../../../api/shapes.ts'
import type { Field } from '../spec.ts'
import type { FieldProps } from './field-props.ts'
import { AmountField } from './amount-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FactsField } from './facts-field.tsx'
import { LetterField } from './letter-field.tsx'
import { LineField } from './line-field.tsx'
import { MomentField } from './moment-field.tsx'
import { AddresseeField, LeaderField, PersonField, TeamField } from './people-fields.tsx'
import { RemedyField } from './remedy-field.tsx'
import { SelectField } from './select-field.tsx'
import { TagField } from './tag-field.tsx'
import { WordsField } from './words-field.tsx'
import { codeWords } from '../../../words/codes.ts'

const channels = Object.entries(codeWords.channel).map(([value, words]) => ({ value, words }))

function CheckField({ field, values, onChange }: FieldProps<'check'>) {
  return (
    <Checkbox
      name={field.name}
      label={field.label()}
      description={field.hint?.()}
      checked={values[field.name] === 'yes'}
      onChange={(event) => onChange(field.name, event.currentTarget.checked ? 'yes' : '')}
    />
  )
}

export function FieldInput({
  field,
  about,
  ...rest
}: Omit<FieldProps, 'field'> & { readonly field: Field; readonly about: Case }) {
  switch (field.kind) {
    case 'words':
      return <WordsField field={field} {...rest} />
    case 'line':
      return <LineField field={field} {...rest} />
    case 'moment':
      return <MomentField field={field} {...rest} />
    case 'choice':
      return <ChoiceField field={field} {...rest} />
    case 'check':
      return <CheckField field={field} {...rest} />
    case 'leader':
      return (
        <LeaderField
          field={field}
          {...rest}
          // It was said of the line of whoever was chosen before.
          onChange={(name, chosen) => {
            rest.onChange(name, chosen)
            rest.onChange(field.rung.name, '')
          }}
          rung={<CheckField field={{ kind: 'check', ...field.rung }} {...rest} />}
        />
      )
    case 'person':
      return <PersonField field={field} {...rest} />
    case 'team':
      return <TeamField field={field} {...rest} />
    case 'addressee':
      return <AddresseeField field={field} about={about} {...rest} />
    case 'tag':
      return <TagField field={field} about={about} {...rest} />
    case 'channel':
      return <SelectField field={field} options={channels} none={null} {...rest} />
    case 'remedy':
      return <RemedyField field={field} {...rest} />
    case 'amount':
      return <AmountField field={field} usual={about.remedies.currency} {...rest} />
    case 'facts':
      return <FactsField field={field} about={about} {...rest} />
    case 'letter':
      return <LetterField field={field} about={about} {...rest} />
    case 'pick': {
      const options = field.of(about)
      const first = options.length === 0 ? field.none : (field.choose ?? field.none)
      return <SelectField field={field} options={options} written none={first} {...rest} />
    }
  }
}
