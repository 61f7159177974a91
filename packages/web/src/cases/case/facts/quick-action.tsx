import type { Case } from '../../../api/shapes.ts'
import type { Chosen } from '../../actions/likely.ts'
import type { ActionName } from '../../actions/spec.ts'
import classes from './facts.module.css'

interface QuickActionProps {
  readonly about: Case
  readonly name: ActionName
  readonly subject: number | null
  readonly words: string
  readonly onChoose: (chosen: Chosen) => void
}

/** An action right where its subject stands; not there at all where the server would refuse it. */
export function QuickAction({ about, name, subject, words, onChoose }: QuickActionProps) {
  const allowed = about.actions.some(
    (one) => one.name === name && one.allowed && (one.subject === null || one.subject === subject),
  )
  if (!allowed) return null
  return (
    <button type="button" className={classes.quick} onClick={() => onChoose({ name, subject })}>
      {words}
    </button>
  )
}
