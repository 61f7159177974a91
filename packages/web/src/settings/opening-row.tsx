import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import people from '../people/people.module.css'
import { settingsWords } from '../words/settings.ts'
import { useFocusBack } from './focus-back.ts'
import { Leaving } from './leaving.tsx'
import classes from './settings.module.css'

interface OpeningRowProps {
  /** Its name, or what stands for it. */
  readonly name: string | ReactElement
  /** Under the name. */
  readonly about: ReactNode
  /** What the button says that opens it. */
  readonly change: ReactNode
  readonly children: (close: () => void) => ReactNode
}

/** One of several that the company has, and the form that changes it, in its place. */
export function OpeningRow({ name, about, change, children }: OpeningRowProps) {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useFocusBack(opened, button)
  const close = () => setOpened(false)
  return (
    <li className={classes.team}>
      <div className={classes.row}>
        <div>
          {typeof name === 'string' ? <strong dir="auto">{name}</strong> : name}
          {about}
        </div>
        <button
          ref={button}
          type="button"
          className={people.change}
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          {opened ? settingsWords.close() : change}
        </button>
      </div>
      {opened ? (
        <Leaving here={form} onLeave={close}>
          {children(close)}
        </Leaving>
      ) : null}
    </li>
  )
}
