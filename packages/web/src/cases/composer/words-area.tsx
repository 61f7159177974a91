import { Textarea } from '@mantine/core'
import { type RefObject, useEffect, useEffectEvent, useId, useState } from 'react'
import classes from './composer.module.css'
import type { Offer, Offering } from './offering.ts'

interface WordsAreaProps {
  readonly label: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  /** It is what one may begin with, and not what somebody typed: one goes on behind it. */
  readonly isOffered: boolean
  readonly readOnly: boolean
  /** What is at hand while one types. */
  readonly offering: Offering
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
}

/** Most browsers let a field grow by style; measuring it by script lays out the whole page once more as a case opens. */
const growsByStyle = CSS.supports('field-sizing', 'content')

/** Where one writes; a sign where a word begins offers what is at hand. */
export function WordsArea({
  label,
  field,
  value,
  isOffered,
  readOnly,
  offering,
  onChange,
  onFocus,
}: WordsAreaProps) {
  const list = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [chosen, setChosen] = useState(0)
  const found = caret === null ? null : offering.find(value, caret)
  const offers = found?.offers ?? []
  const isOpen = offers.length > 0
  const at = Math.min(chosen, offers.length - 1)

  const put = (one: Offer) => {
    if (found === null || caret === null) return
    const end = found.from + one.put.length
    onChange(value.slice(0, found.from) + one.put + value.slice(caret))
    offering.taken?.(one)
    setCaret(null)
    setTimeout(() => {
      field.current?.focus()
      field.current?.setSelectionRange(end, end)
    })
  }
  // Before the form's own keys: with the list open, Enter puts in and Escape closes it.
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.isComposing || event.ctrlKey || event.metaKey) return
    const one = offers[at]
    if (event.key === 'ArrowDown') setChosen((at + 1) % offers.length)
    else if (event.key === 'ArrowUp') setChosen((at + offers.length - 1) % offers.length)
    else if (event.key === 'Escape') setCaret(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && one !== undefined) put(one)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const here = field.current
    here?.addEventListener('keydown', pressed)
    return () => here?.removeEventListener('keydown', pressed)
  }, [field])

  useEffect(() => {
    const here = field.current
    if (isOffered && here !== null && here === document.activeElement)
      here.setSelectionRange(here.value.length, here.value.length)
  }, [field, isOffered])

  return (
    <>
      <Textarea
        ref={field}
        name="composer"
        aria-label={label}
        placeholder={label}
        autosize={!growsByStyle}
        minRows={2}
        maxRows={10}
        dir="auto"
        readOnly={readOnly}
        classNames={{ input: classes.words }}
        value={value}
        aria-autocomplete="list"
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? `${list}-${at}` : undefined}
        onChange={(event) => {
          setCaret(event.currentTarget.selectionStart)
          setChosen(0)
          onChange(event.currentTarget.value)
        }}
        onFocus={onFocus}
        onBlur={() => setCaret(null)}
      />
      {isOpen ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select would take the focus from the words
        <div id={list} role="listbox" aria-label={offering.title} className={classes.replies}>
          {offers.map((one, index) => (
            <div
              key={one.key}
              id={`${list}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as of the list
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              // The field keeps the focus, so that one goes on writing.
              onMouseDown={(event) => {
                event.preventDefault()
                put(one)
              }}
            >
              <strong dir="auto">{one.name}</strong>{' '}
              {one.beside === null ? null : <em dir="auto">{one.beside}</em>}
              {one.words === '' ? null : (
                <span dir="auto" lang={one.language ?? undefined}>
                  {one.words}
                </span>
              )}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}
