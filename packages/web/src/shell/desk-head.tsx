import { IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type RefObject, useState } from 'react'
import type { Me } from '../api/shapes.ts'
import { Stop } from '../look/stop.tsx'
import type { Live } from './live.ts'
import { MeCorner } from './me-corner.tsx'
import classes from './desk-head.module.css'
import { shellWords } from '../words/shell.ts'

interface DeskHeadProps {
  readonly me: Me
  readonly live: Live
  readonly search: RefObject<HTMLInputElement | null>
  readonly onHelp: () => void
}

/** Whose desk it is, the search, the way to enter a contact, and who sits here. */
export function DeskHead({ me, live, search, onHelp }: DeskHeadProps) {
  const { q = '' } = useSearch({ strict: false })
  const [typed, setTyped] = useState(q)
  const navigate = useNavigate()
  const [searched, setSearched] = useState(q)
  if (searched !== q) {
    setSearched(q)
    setTyped(q)
  }
  const find = (words: string) =>
    void navigate({ to: '/$list', params: { list: 'all' }, search: words === '' ? {} : { q: words } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    find(typed.trim())
  }
  return (
    <header className={classes.head}>
      <Link to="/$list" params={{ list: 'today' }} className={classes.name}>
        <Stop size={20} />
        <span dir="auto">{me.company.name}</span>
      </Link>
      <search className={classes.searching}>
        <form className={classes.search} onSubmit={submit}>
          <IconSearch size={16} stroke={2} aria-hidden />
          <input
            ref={search}
            type="search"
            aria-label={shellWords.deskHead.searchCases()}
            placeholder={shellWords.deskHead.nameWordsReference()}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              if (event.currentTarget.value === '' && q !== '') find('')
            }}
          />
          <kbd aria-hidden>/</kbd>
        </form>
      </search>
      <Link to="/take" className={classes.take} title={shellWords.deskHead.enterCallVisitOr()}>
        <IconPlus size={16} stroke={2.2} aria-hidden />
        {shellWords.deskHead.contact()}
      </Link>
      <MeCorner me={me} live={live} onHelp={onHelp} />
    </header>
  )
}
