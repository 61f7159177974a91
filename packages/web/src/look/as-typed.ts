import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { folded } from './folded.ts'

/** 0 where it begins with what was typed, 1 where one of its words does, 2 where it holds it; null where it does not. */
const rankOf = ({ label }: ComboboxItem, typed: string): 0 | 1 | 2 | null => {
  const name = folded(label)
  if (name.startsWith(typed)) return 0
  if (!name.includes(typed)) return null
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) ? 1 : 2
}

const best = <Option>(options: readonly Option[], rank: (option: Option) => number | null): Option[] =>
  options
    .flatMap((option) => {
      const at = rank(option)
      return at === null ? [] : [{ option, at }]
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ option }) => option)

/**
 * What is offered while one types a name, accents aside: what begins with it first, or Enter would choose "Inès, manager" for
 * whoever typed "ana". A group whose best fits better comes first.
 */
export const asTyped: OptionsFilter = ({ options, search, limit }) => {
  const typed = folded(search.trim())
  const rank = (item: ComboboxItem) => rankOf(item, typed)
  const ranks = (items: readonly ComboboxItem[]) => items.flatMap((item) => rank(item) ?? [])
  let left = limit
  const take = (items: readonly ComboboxItem[]): ComboboxItem[] => {
    const taken = items.slice(0, left)
    left -= taken.length
    return taken
  }
  return best(options, (option) =>
    'items' in option
      ? option.items.some((item) => rank(item) !== null)
        ? Math.min(...ranks(option.items))
        : null
      : rank(option),
  ).flatMap((option): ComboboxParsedItem[] => {
    if (!('items' in option)) return take([option])
    const items = take(best(option.items, rank))
    return items.length === 0 ? [] : [{ ...option, items }]
  })
}
