import { leadsEye } from '@buckstop/service-map/drawing'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import { drawingWords } from '../../words/drawing.ts'
import { verdictWords } from '../../words/verdicts.ts'
import segments from '../../look/segments.module.css'
import { stepsOf, type ShownStory } from '../verdicts/chosen.ts'
import { StepMoves } from '../verdicts/verdict-story.tsx'
import { type Game, games } from '../verdicts/verdict-words.ts'
import type { Known } from '../worker/messages.ts'
import { WhyNot } from '../worker/why-not.tsx'
import { type Answering, type Examination, typingRest, useAnswer } from '../worker/use-map-workers.tsx'
import { StepSaid } from '../step-said.tsx'
import { Drawing } from './drawing.tsx'
import classes from './drawing.module.css'

type Go = ((step: number | null) => void) | null

interface DrawingPaneProps {
  /** What is typed, be it a map or not. */
  readonly text: string
  readonly examination: Examination
  readonly told: ShownStory | null
  /** Tells the story up to another step; null where it is told as it happens. */
  readonly go: Go
}

/** The drawing of the newest text that was a map, while there is one. */
export function DrawingPane({ text, examination, told, go }: DrawingPaneProps) {
  const { known, errors, trouble, again } = examination
  // The first is laid out while it is examined, and a later one once it is known to be a map.
  const laidOut = useAnswer<'lay-out'>(
    { ask: 'lay-out', text: known?.text ?? text },
    known === null ? typingRest : 0,
  )
  if (known !== null)
    return <Pane known={known} laidOut={laidOut} told={told} go={go} mistake={errors[0]?.line ?? null} />
  if (errors.length > 0) return <Empty title={drawingWords.nothing()}>{drawingWords.nothingMeans()}</Empty>
  if (trouble !== null)
    return (
      <Failed title={drawingWords.failed()} retry={again}>
        <WhyNot of={trouble} />
      </Failed>
    )
  return <Shape label={drawingWords.coming()} lines={[30, 55, 40, 70]} />
}

interface PaneProps {
  readonly known: Known
  readonly laidOut: Answering<'lay-out'>
  readonly told: ShownStory | null
  readonly go: Go
  /** The first line that is wrong in a newer text; null where nothing is. */
  readonly mistake: number | null
}

function Pane({ known, laidOut, told, go, mistake }: PaneProps) {
  const [looked, setLooked] = useState<Game>('map')
  const [all, setAll] = useState(false)
  const { answer, fresh, again } = laidOut
  const game = told?.game ?? looked
  const judged = game === 'map' ? known.asDesigned : known.underBuckstop
  if (answer === null || (!answer.ok && !fresh))
    return <Shape label={drawingWords.coming()} lines={[30, 55, 40, 70]} />
  if (!answer.ok)
    return answer.code === 'too-large-to-draw' ? (
      <Empty title={drawingWords.tooLarge()}>
        <WhyNot of={answer} />
      </Empty>
    ) : (
      <Failed title={drawingWords.failed()} retry={again}>
        <WhyNot of={answer} />
      </Failed>
    )
  // Until the newest text is laid out, the boxes are those of the text before it.
  const drawn = answer.text === known.text && judged.ok ? judged : null
  const leads = drawn !== null && leadsEye(answer.graph, drawn.ways)
  return (
    <div className={classes.whole}>
      <div className={classes.top}>
        {told === null ? (
          <fieldset className={segments.segments}>
            <legend className={segments.legend}>{drawingWords.lit()}</legend>
            {games.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="drawn-game"
                  checked={looked === one}
                  onChange={() => setLooked(one)}
                />
                <span>{verdictWords.games[one]()}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <Telling told={told} go={go} />
        )}
        {told === null && leads ? (
          <Checkbox
            size="sm"
            label={drawingWords.alike()}
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        ) : null}
        {mistake === null ? null : <p className={classes.before}>{drawingWords.before({ line: mistake })}</p>}
      </div>
      <Drawing
        map={known.map}
        picture={answer}
        ways={drawn?.ways ?? noWays}
        verdicts={drawn?.result.verdicts ?? []}
        game={game}
        told={drawn === null ? null : told}
        led={leads && !all}
      />
    </div>
  )
}

/** Whose story the drawing tells, and where it is. */
function Telling({ told, go }: { readonly told: ShownStory; readonly go: Go }) {
  const step = told.step === null ? undefined : stepsOf(told.verdict)[told.step]
  return (
    <div className={classes.telling}>
      <p>
        {drawingWords.telling({
          customer: <bdi>{told.verdict.customer}</bdi>,
          problem: <bdi>{told.verdict.problem}</bdi>,
          game: verdictWords.games[told.game](),
        })}
      </p>
      {go === null ? null : <StepMoves verdict={told.verdict} step={told.step} go={go} />}
      {step === undefined ? null : (
        <p className={classes.step}>
          <StepSaid step={step} />
        </p>
      )}
    </div>
  )
}

const noWays = { trap: new Set<string>(), safe: new Set<string>(), unsafe: new Set<string>() }
