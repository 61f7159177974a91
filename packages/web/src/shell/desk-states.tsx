import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import classes from './desk.module.css'

export function DeskPending() {
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <Shape label="Your lists are coming" lines={[55, 100, 80, 80, 80]} />
      </div>
      <div className={classes.page}>
        <Shape label="The page is coming" lines={[40, 70, 65, 50]} />
      </div>
    </div>
  )
}

export function DeskFailed({ error, reset }: ErrorComponentProps) {
  return (
    <main>
      <Failed title={problemOf(error).title} retry={reset}>
        Your desk did not come. Nothing is lost: every contact is taken in while you wait.
      </Failed>
    </main>
  )
}

export function NoSuchPage() {
  return (
    <main>
      <Empty title="There is no such page">
        <Link to="/$list" params={{ list: 'mine' }}>
          To my cases
        </Link>
      </Empty>
    </main>
  )
}
