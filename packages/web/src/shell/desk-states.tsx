import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { problemOf, tryingAgain } from '../api/client.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import classes from './desk.module.css'
import { shellWords } from '../words/shell.ts'

export function DeskPending() {
  return (
    <div className={classes.desk} data-shows="page">
      <div className={classes.pending}>
        <Shape label={shellWords.deskStates.yourListsAreComing()} lines={[55, 100, 80, 80, 80]} />
      </div>
      <div className={classes.page}>
        <Shape label={shellWords.deskStates.pageIsComing()} lines={[40, 70, 65, 50]} />
      </div>
    </div>
  )
}

export function DeskFailed({ error, reset }: ErrorComponentProps) {
  return (
    <main>
      <Failed title={problemOf(error).title} retry={tryingAgain(error, reset)}>
        {shellWords.deskStates.yourDeskDidNot()}
      </Failed>
    </main>
  )
}

export function NoSuchPage() {
  return (
    <main>
      <Empty title={shellWords.deskStates.thereIsNoSuch()}>
        <Link to="/$list" params={{ list: 'today' }}>
          {shellWords.deskStates.myCases()}
        </Link>
      </Empty>
    </main>
  )
}
