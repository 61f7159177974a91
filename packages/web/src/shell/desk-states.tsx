import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { problemOf, tryingAgain } from '../api/client.ts'
import { isOffline } from '../words/is-offline.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import classes from './desk.module.css'
import { shellWords } from '../words/shell.ts'

const loadAnew = (): void => location.reload()

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

/** What could not be loaded without a line is loaded with the page, once there is one; what was typed is kept. */
function useAgain(reset: () => void): () => void {
  const [wasOffline] = useState(isOffline)
  useEffect(() => {
    if (!wasOffline) return undefined
    addEventListener('online', loadAnew)
    return () => removeEventListener('online', loadAnew)
  }, [wasOffline])
  return () => {
    if (!wasOffline) reset()
    else if (!isOffline()) loadAnew()
  }
}

/** One view, beside which the rest stands. */
export function ViewFailed({ error, reset }: ErrorComponentProps) {
  const again = useAgain(reset)
  const { title, detail } = problemOf(error)
  return (
    <Failed title={title} retry={tryingAgain(error, again)}>
      {detail}
    </Failed>
  )
}

export function DeskFailed({ error, reset }: ErrorComponentProps) {
  const again = useAgain(reset)
  return (
    <main>
      <Failed title={problemOf(error).title} retry={tryingAgain(error, again)}>
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
