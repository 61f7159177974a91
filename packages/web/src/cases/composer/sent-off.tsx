import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { keyTable } from '../../shell/key-table.ts'
import { useKeys } from '../../shell/keys.ts'
import { composerWords } from '../../words/composer.ts'
import classes from './composer.module.css'
import { type ReadDraft, secondsLeft } from './drafts.ts'

interface SentOffProps {
  readonly one: ReadDraft
  readonly name: string
  /** Whether it was just sent off here, so that one may want it back at once. */
  readonly takesFocus: boolean
  readonly onUndo: () => void
}

const tick = 250

/** What goes in a moment, until which it can be taken back. */
export function SentOff({ one, name, takesFocus, onUndo }: SentOffProps) {
  const [now, setNow] = useState(() => performance.now())
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tick)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (takesFocus) undo.current?.focus()
  }, [takesFocus])
  useKeys({ undo: onUndo })
  const seconds = secondsLeft(one, now)
  return (
    <div className={classes.sentOff}>
      <output>{composerWords.sentOff.goes({ name })}</output>
      <p className={classes.words} dir="auto">
        {one.typed['words']}
      </p>
      <span className={classes.left} aria-hidden>
        {seconds === 0 ? composerWords.sentOff.now() : composerWords.sentOff.in({ seconds })}
      </span>
      <Button ref={undo} data-landing data-takes-keys variant="default" onClick={onUndo}>
        {composerWords.sentOff.undo()} <kbd aria-hidden>{keyTable.undo.key}</kbd>
      </Button>
    </div>
  )
}
