import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useFocusBack } from './focus-back.ts'
import { Leaving } from './leaving.tsx'
import classes from './settings.module.css'

interface AddingProps {
  /** What the button says that opens it. */
  readonly say: string
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
  readonly children: (close: () => void) => ReactNode
}

/** What is added to several that the company has: a button under them, and the form in its place. */
export function Adding({ say, opened, onOpened, children }: AddingProps) {
  const button = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useFocusBack(opened, button)
  useEffect(() => {
    if (opened) form.current?.querySelector('input')?.focus()
  }, [opened])
  const close = () => onOpened(false)
  if (!opened)
    return (
      <p className={classes.acts}>
        <Button ref={button} variant="default" onClick={() => onOpened(true)}>
          {say}
        </Button>
      </p>
    )
  return (
    <Leaving here={form} onLeave={close}>
      {children(close)}
    </Leaving>
  )
}
