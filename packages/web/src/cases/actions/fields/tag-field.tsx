import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { caseChoicesQuery } from '../../../api/queries.ts'
import type { Case } from '../../../api/shapes.ts'
import { fieldWords } from '../../../words/actions.ts'
import { taggingWords } from '../../../words/actions/tags.ts'
import { callTag } from '../../tags/call-tag.ts'
import { type FieldProps, labelOf } from './field-props.ts'

const words = taggingWords.putTag

/** One of the tags that the case does not have; a few letters and Enter choose it. */
export function TagField({
  field,
  about,
  values,
  missing,
  onChange,
}: FieldProps<'tag'> & { readonly about: Case }) {
  const { data, isPending, isError } = useQuery(caseChoicesQuery)
  const has = new Set(about.tags.map(({ key }) => key))
  const free = (data?.tags ?? []).filter(({ key, retired }) => !retired && !has.has(key))
  const value = values[field.name] ?? ''
  return (
    <Select
      name={field.name}
      data-field={field.name}
      label={labelOf(field)}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange={!isPending}
      // Or the library, a moment after the list has opened, forgets again what was chosen first.
      selectFirstOptionOnDropdownOpen={value === ''}
      clearable
      limit={100}
      maxDropdownHeight={260}
      comboboxProps={{ withinPortal: true }}
      nothingFoundMessage={isError ? words.failed() : isPending ? words.coming() : words.nothing()}
      placeholder={words.type()}
      value={value === '' ? null : value}
      error={missing ? fieldWords.missing.one() : undefined}
      onChange={(chosen) => onChange(field.name, chosen ?? '')}
      data={free
        .map((tag) => ({ value: tag.key, label: callTag(tag) }))
        .toSorted((one, other) => one.label.localeCompare(other.label))}
    />
  )
}
