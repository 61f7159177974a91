import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { keyTable } from '../../shell/key-table.ts'
import { useKeys } from '../../shell/keys.ts'
import { composerWords } from '../../words/composer.ts'
import { remedyInWords } from '../actions/say-choice.ts'
import { bodyOf } from './body.ts'
import classes from './composer.module.css'
import { type ReadDraft, secondsLeft } from './drafts.ts'

interface SentOffProps {
  readonly about: Case
  readonly one: ReadDraft
  readonly name: string
  /** Whether it was just sent off here, so that one may want it back at once. */
  readonly takesFocus: boolean
  readonly onUndo: () => void
}

const tick = 250

/** What goes in a moment, until which it can be taken back. */
export function SentOff({ about, one, name, takesFocus, onUndo }: SentOffProps) {
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
  const { newPromise, newRemedy, proposal } = bodyOf(about, 'write', one.typed)
  return (
    <div className={classes.sentOff}>
      <output>{composerWords.sentOff.goes({ name })}</output>
      <p className={classes.words} dir="auto">
        {one.typed['words']}
      </p>
      {newPromise == null ? null : (
        <p className={classes.words}>
          {composerWords.sentOff.promise({
            what: <bdi>{newPromise.what}</bdi>,
            when: <When at={newPromise.due} />,
          })}
        </p>
      )}
      {newRemedy == null ? null : (
        <p className={classes.words}>
          {composerWords.sentOff.remedy({
            remedy: <bdi>{remedyInWords(newRemedy)}</bdi>,
            what: <bdi>{newRemedy.words}</bdi>,
            when: <When at={newRemedy.due} />,
          })}
        </p>
      )}
      {proposal == null ? null : (
        <p className={classes.words}>
          {composerWords.sentOff.proposal({ what: <bdi>{proposal.what}</bdi> })}
        </p>
      )}
      <span className={classes.left} aria-hidden>
        {seconds === 0 ? composerWords.sentOff.now() : composerWords.sentOff.in({ seconds })}
      </span>
      <Button ref={undo} data-landing data-takes-keys variant="default" onClick={onUndo}>
        {composerWords.sentOff.undo()} <kbd aria-hidden>{keyTable.undo.key}</kbd>
      </Button>
    </div>
  )
}
