import type { Step, Walk } from '@buckstop/service-map'
import { useEffect, useRef } from 'react'
import { walkingWords } from '../../words/walking.ts'
import { StepSaid } from '../step-said.tsx'
import classes from './walking.module.css'
import { gainedInWords } from './walk-words.ts'

/** All that was said and done so far, contact by contact; read out as it grows. */
export function Turns({ turns }: Pick<Walk, 'turns'>) {
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (turns.length > 0) log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [turns.length])
  return (
    <div ref={log} role="log" aria-label={walkingWords.soFar()} className={classes.log}>
      {turns.map((turn, index) => (
        <section
          key={index}
          className={classes.turn}
          aria-label={walkingWords.contact({ number: index + 1 })}
        >
          <span className={classes.number} aria-hidden>
            {index + 1}
          </span>
          <div className={classes.lines}>
            {turn.steps.map((step, line) => (
              <Line key={line} step={step} />
            ))}
            <Gained turn={turn} />
          </div>
        </section>
      ))}
    </div>
  )
}

/** The serif is yours, the sans is theirs. */
function Line({ step }: { readonly step: Step }) {
  return (
    <p className={'use' in step.move ? classes.yours : classes.theirs}>
      <StepSaid step={step} />
    </p>
  )
}

function Gained({ turn }: { readonly turn: Walk['turns'][number] }) {
  const words = gainedInWords(turn)
  return words === null ? null : <p className={classes.gained}>{words}</p>
}
