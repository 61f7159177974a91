import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { searchQuery } from '../../api/queries.ts'
import { searchWords } from '../../words/search.ts'
import { opensAtOnce } from './at-once.ts'
import classes from './search-field.module.css'
import { foundId, optionId, type Found } from './use-found.ts'
import { useGoToFound } from './go-to-found.ts'
import { isWorthAsking } from './worth-asking.ts'

/** How long nobody types before it is looked for, in milliseconds. */
const rest = 200

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly found: Found
  /** What the address says is searched for; empty for nothing. */
  readonly q: string
}

/**
 * Looks while one types. The arrows move in what is found and the focus stays here; Enter opens, Escape gives back what was
 * there before.
 */
export function SearchField({ field, found, q }: SearchFieldProps) {
  const client = useQueryClient()
  const go = useGoToFound(q)
  const [typed, setTyped] = useState(q)
  // What this field put into the address and has not seen there yet: what comes from elsewhere replaces what is typed.
  const own = useRef<string[]>([])
  useEffect(() => {
    const place = own.current.indexOf(q)
    if (place < 0) setTyped(q)
    else own.current.splice(0, place + 1)
  }, [q])

  const look = (words: string) => {
    if (words === q) return
    own.current.push(words)
    go.find(words)
  }
  const lookSoon = useDebouncedCallback((words: string) => {
    if (words === '' || isWorthAsking(words)) look(words)
  }, rest)
  const type = (value: string, isComposing: boolean) => {
    setTyped(value)
    found.choose(null)
    // Half a character of an input method is no word.
    if (!isComposing) lookSoon(value.trim())
  }

  const enter = async () => {
    lookSoon.cancel()
    const words = typed.trim()
    if (words === '') return
    look(words)
    if (found.chosen !== null && found.words === words) {
      go.open(found.chosen, words)
      return
    }
    const { pages } = await client.fetchInfiniteQuery(searchQuery(words)).catch(() => ({ pages: [] }))
    const [page] = pages
    // Whoever typed on, or went elsewhere, is not thrown into a case.
    if (
      page === undefined ||
      document.activeElement !== field.current ||
      field.current?.value.trim() !== words
    )
      return
    const opened = opensAtOnce(page.items, page.next)
    if (opened === null) found.choose(page.items[0]?.id ?? null)
    else go.open(opened, words)
  }

  const step = (by: 1 | -1) => {
    const at = found.rows.findIndex(({ id }) => id === found.chosen)
    const next = Math.min(found.rows.length - 1, at + by)
    found.choose(next < 0 ? null : (found.rows[next]?.id ?? null))
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const act: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Escape: () => {
        lookSoon.cancel()
        found.choose(null)
        setTyped('')
        if (q !== '') own.current.push('')
        void go.back(field.current)
      },
    }
    const deed = act[event.key]
    if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    deed()
  }

  const isOpen = q !== '' && found.rows.length > 0
  return (
    <search className={classes.searching}>
      <form
        className={classes.search}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void enter()
        }}
      >
        <IconSearch size={16} stroke={2} aria-hidden />
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={searchWords.field.label()}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? foundId : undefined}
          aria-activedescendant={isOpen && found.chosen !== null ? optionId(found.chosen) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={searchWords.field.hint()}
          value={typed}
          onFocus={(event) => go.begin(event.relatedTarget)}
          onChange={(event) => {
            const { nativeEvent } = event
            type(event.currentTarget.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
          }}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onKeyDown={press}
        />
        <kbd aria-hidden>/</kbd>
      </form>
    </search>
  )
}
