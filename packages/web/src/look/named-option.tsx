import { CheckIcon, type ComboboxItem } from '@mantine/core'

interface NamedOptionProps {
  readonly option: ComboboxItem
  readonly checked?: boolean
}

/** One to choose in a list that is searched: what it is called runs its own way, whichever way the page does. */
export const namedOption = ({ option, checked = false }: NamedOptionProps) => (
  <>
    {checked ? <CheckIcon size="0.8em" opacity={0.4} /> : null}
    <bdi>{option.label}</bdi>
  </>
)
