import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { casesQuery, type CasesWanted, howManyQuery } from '../../api/queries.ts'
import { useKeys } from '../../shell/keys.ts'
import { filterWords } from '../../words/filter.ts'
import { languageName } from '../../words/written.ts'
import { KeepView } from '../saved-views/keep-view.tsx'
import { isNarrowedList } from '../saved-views/same-view.ts'
import { FilterFields, useChoices, useChoicesReady } from './filter-fields.tsx'
import classes from './filter-row.module.css'
import type { List } from './lists.ts'
import { isYes, type Narrowing, type NarrowingName, narrowingNames } from './narrowing.ts'
import { useNarrowing, useNarrowingBeside } from './use-narrowing.ts'

interface FilterRowProps {
  /** The list as it is without being narrowed. */
  readonly base: CasesWanted
  readonly list: List['name']
}

/** One row over a list that narrows it: what it is narrowed to, how many that leaves, and all there is to choose. */
export function FilterRow({ base, list }: FilterRowProps) {
  const [whole, goTo] = useNarrowing()
  const [narrowing, narrow] = useNarrowingBeside(base)
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useKeys({ filter: () => setOpened(true) })
  useChoicesReady()
  // What the list is made of is not chosen once more.
  const fields = narrowingNames.filter((name) => !(name in base))
  const close = () => {
    setOpened(false)
    button.current?.focus()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return
    event.preventDefault()
    close()
  }
  const isNarrowed = Object.keys(narrowing).length > 0
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves whatever in it has the focus
    <div className={classes.filter} onKeyDown={leave}>
      <div className={classes.row}>
        <button
          ref={button}
          type="button"
          className={classes.open}
          aria-expanded={opened}
          aria-controls={id}
          onClick={() => setOpened((was) => !was)}
        >
          {filterWords.open()}
        </button>
        {isNarrowed ? <Marks fields={fields} narrowing={narrowing} onNarrow={narrow} /> : null}
        {isNarrowed ? <HowMany base={base} narrowing={narrowing} /> : null}
        {isNarrowed ? (
          <button type="button" className={classes.drop} onClick={() => narrow({})}>
            {filterWords.drop()}
          </button>
        ) : null}
        {Object.keys(whole).length > 0 && isNarrowedList(list) ? (
          <KeepView
            list={list}
            narrowing={list === 'team' ? { ...narrowing, ...teamOf(base) } : narrowing}
            shown={whole}
            onKept={goTo}
          />
        ) : null}
      </div>
      {opened ? <FilterFields id={id} fields={fields} narrowing={narrowing} onNarrow={narrow} /> : null}
    </div>
  )
}

/** Whose list it is: a view of it that is kept, or shown to others, is of that team for whoever opens it. */
const teamOf = ({ team }: CasesWanted): Narrowing => (team === undefined ? {} : { team })

const { cameToAnyone, cameToMe, waitsForUs, waitsForCustomer } = filterWords.mark
type Sayings = Readonly<Record<string, () => string>>
const came: Sayings = { anyone: cameToAnyone, me: cameToMe }
const waits: Sayings = { us: waitsForUs, customer: waitsForCustomer }
const none: Sayings = {}

interface MarksProps {
  readonly fields: readonly NarrowingName[]
  readonly narrowing: Narrowing
  readonly onNarrow: (next: Narrowing) => void
}

/** What it is narrowed to, each taken away by a press. */
function Marks({ fields, narrowing, onNarrow }: MarksProps) {
  const choices = useChoices()
  const sayMark = (name: NarrowingName): string => {
    if (isYes(name)) return filterWords.field[name]()
    const value = String(narrowing[name])
    const { [value]: said } = name === 'waitingOn' ? waits : name === 'cameUpTo' ? came : none
    if (said !== undefined) return said()
    if (name === 'language') return languageName(value)
    const whom = choices[name].find((one) => one.value === value)?.label ?? value
    return name === 'cameUpTo' ? filterWords.mark.came({ whom }) : whom
  }
  return fields
    .filter((name) => narrowing[name] !== undefined)
    .map((name) => (
      <button
        key={name}
        type="button"
        className={classes.mark}
        dir="auto"
        onClick={() => {
          const { [name]: _gone, ...rest } = narrowing
          onNarrow(rest)
        }}
      >
        {filterWords.dropOne({ spoken: <span className={classes.spoken} />, what: sayMark(name) })}
        <span aria-hidden="true"> ×</span>
      </button>
    ))
}

const { of, ofMany, atLeast, many } = filterWords.count

/** How many cases of the list are left; nothing where the server did not say. */
function HowMany({ base, narrowing }: { readonly base: CasesWanted; readonly narrowing: Narrowing }) {
  const left = useInfiniteQuery(casesQuery({ ...base, narrowing })).data?.pages[0]?.count ?? null
  const all = useQuery(howManyQuery(base)).data?.count ?? null
  if (left === null || all === null) return null
  const counts = { left: left.atLeast, all: all.atLeast }
  const say = (): string => {
    if (left.exactly) return (all.exactly ? of : ofMany)(counts)
    return left.atLeast < all.atLeast ? atLeast(counts) : many(counts)
  }
  return <output className={classes.count}>{say()}</output>
}
