import type { ReactNode } from 'react'
import type { ActionName, Say } from '../../actions/spec.ts'
import type { FactsProps } from './facts-props.ts'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'

interface FactItemProps extends Pick<FactsProps, 'about' | 'onChoose'> {
  /** Its number within the case. */
  readonly subject: number
  /** What can be done about it right here, in the words of the buttons. */
  readonly quick: readonly (readonly [name: ActionName, words: Say])[]
  readonly children: ReactNode
}

/** One issue, promise, question or escalation in the list of its room. */
export function FactItem({ about, onChoose, subject, quick, children }: FactItemProps) {
  return (
    <li className={classes.item}>
      {children}
      <div className={classes.quicks}>
        {quick.map(([name, words]) => (
          <QuickAction
            key={name}
            about={about}
            name={name}
            subject={subject}
            words={words()}
            onChoose={onChoose}
          />
        ))}
      </div>
    </li>
  )
}
