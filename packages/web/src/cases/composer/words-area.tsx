import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useEffectEvent, useId, useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { useWall } from '../../look/clock.tsx'
import { composerWords } from '../../words/composer.ts'
import { languageName } from '../../words/written.ts'
import classes from './composer.module.css'
import { filledIn, type Offered, repliesFor, repliesQuery, strokeBefore } from './replies.ts'

interface WordsAreaProps {
  readonly about: Case
  readonly label: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  /** By when they hear again, for a reply that says so; empty where nothing is named. */
  readonly nextWord: string
  readonly readOnly: boolean
  /** Whether words that are at hand can be put in: among colleagues there are none. */
  readonly offersReplies: boolean
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
}

const mostOffered = 8

/** Where one writes; a stroke where a word begins offers what the company has at hand. */
export function WordsArea({
  about,
  label,
  field,
  value,
  nextWord,
  readOnly,
  offersReplies,
  onChange,
  onFocus,
}: WordsAreaProps) {
  const { zone } = useWall()
  const list = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [chosen, setChosen] = useState(0)
  const stroke = !offersReplies || caret === null ? null : strokeBefore(value, caret)
  const { data } = useQuery({ ...repliesQuery, enabled: offersReplies })
  const offered =
    stroke === null
      ? []
      : repliesFor(data?.items ?? [], about.customer.language, stroke.typed).slice(0, mostOffered)
  const isOpen = offered.length > 0
  const at = Math.min(chosen, offered.length - 1)

  const put = (one: Offered) => {
    if (stroke === null || caret === null) return
    const words = filledIn(one, about, { by: nextWord, zone })
    const end = stroke.from + words.length
    onChange(value.slice(0, stroke.from) + words + value.slice(caret))
    setCaret(null)
    setTimeout(() => {
      field.current?.focus()
      field.current?.setSelectionRange(end, end)
    })
  }
  // Before the form's own keys: with the list open, Enter puts in and Escape closes it.
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.isComposing || event.ctrlKey || event.metaKey) return
    const one = offered[at]
    if (event.key === 'ArrowDown') setChosen((at + 1) % offered.length)
    else if (event.key === 'ArrowUp') setChosen((at + offered.length - 1) % offered.length)
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

  return (
    <>
      <Textarea
        ref={field}
        name="composer"
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        readOnly={readOnly}
        classNames={{ input: classes.words }}
        value={value}
        aria-autocomplete={offersReplies ? 'list' : undefined}
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
        <div id={list} role="listbox" aria-label={composerWords.replies.title()} className={classes.replies}>
          {offered.map((one, index) => (
            <div
              key={one.name}
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
              {about.customer.language.startsWith(one.language) ? null : (
                <em>{composerWords.replies.inLanguage({ language: languageName(one.language) })}</em>
              )}
              <span dir="auto" lang={one.language}>
                {one.words}
              </span>
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}
