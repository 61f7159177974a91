import type { Verdict } from '@buckstop/service-map'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { verdictWords } from '../../words/verdicts.ts'
import { StepSaid } from '../step-said.tsx'
import { type Chosen, stepFrom, stepsOf } from './chosen.ts'
import classes from './verdict-story.module.css'

interface VerdictStoryProps {
  readonly verdict: Verdict
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen | null) => void
}

/** The story of one verdict in plain words; each step lights up its move in the drawing. */
export function VerdictStory({ verdict, chosen, choose }: VerdictStoryProps) {
  const steps = stepsOf(verdict)
  const begins = verdict.story.first.length
  const at = chosen.step
  const go = (step: number | null) => choose({ ...chosen, step })
  const listed = (from: number, to: number) => (
    <ol className={classes.steps} start={from + 1}>
      {steps.slice(from, to).map((step, index) => (
        <li key={from + index}>
          <button
            type="button"
            aria-current={at === from + index ? 'step' : undefined}
            onClick={() => go(at === from + index ? null : from + index)}
          >
            <StepSaid step={step} />
          </button>
        </li>
      ))}
    </ol>
  )
  return (
    <div className={classes.story} data-verdict={verdict.verdict}>
      <p className={classes.means}>{verdictWords.meaning[verdict.verdict]()}</p>
      {begins > 0 ? listed(0, begins) : null}
      {verdict.story.repeats.length > 0 ? (
        <div className={classes.round}>
          <p className={classes.from}>
            {begins > 0 ? verdictWords.thenGoesRound() : verdictWords.goesRound()}
          </p>
          {listed(begins, steps.length)}
        </div>
      ) : null}
      <StepMoves verdict={verdict} step={at} go={go} />
    </div>
  )
}

interface StepMovesProps {
  readonly verdict: Verdict
  readonly step: number | null
  readonly go: (step: number | null) => void
}

/** A step back, where one is, and a step on. */
export function StepMoves({ verdict, step, go }: StepMovesProps) {
  const { length } = stepsOf(verdict)
  if (length < 2) return null
  return (
    <div className={classes.moves}>
      <button
        type="button"
        aria-label={verdictWords.stepBack()}
        onClick={() => go(stepFrom(verdict, step, -1))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <span>
        {step === null
          ? verdictWords.allSteps({ count: length })
          : verdictWords.step({ step: step + 1, count: length })}
      </span>
      <button type="button" aria-label={verdictWords.stepOn()} onClick={() => go(stepFrom(verdict, step, 1))}>
        <IconChevronRight size={16} aria-hidden />
      </button>
    </div>
  )
}
