import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Me } from '../api/shapes.ts'
import { Logo } from '../look/logo.tsx'
import { Stop } from '../look/stop.tsx'
import type { Live } from './live.ts'
import { MeCorner } from './me-corner.tsx'
import classes from './desk-head.module.css'
import { shellWords } from '../words/shell.ts'

interface DeskHeadProps {
  readonly me: Me
  readonly live: Live
  readonly search: ReactNode
  readonly onHelp: () => void
}

/** Whose desk it is, the search, the way to enter a contact, and who sits here. */
export function DeskHead({ me, live, search, onHelp }: DeskHeadProps) {
  return (
    <header className={classes.head}>
      <Link to="/$list" params={{ list: 'today' }} className={classes.name}>
        {me.company.logo === null ? <Stop size={20} /> : <Logo logo={me.company.logo} alt="" />}
        <span dir="auto">{me.company.name}</span>
      </Link>
      {search}
      <Link to="/take" className={classes.take} title={shellWords.deskHead.enterCallVisitOr()}>
        <IconPlus size={16} stroke={2.2} aria-hidden />
        {shellWords.deskHead.contact()}
      </Link>
      <MeCorner me={me} live={live} onHelp={onHelp} />
    </header>
  )
}
