import { Fragment } from 'react'
import type { Graph } from '@buckstop/service-map/drawing'
import { InEnglish } from '../../look/in-english.tsx'
import { drawingWords } from '../../words/drawing.ts'
import type { Game } from '../verdicts/verdict-words.ts'
import classes from './drawing.module.css'
import { inWords, type StopInWords } from './in-words.ts'
import type { Lights } from './lit.ts'

const parts = ['channel', 'team'] as const

interface InWordsProps {
  readonly graph: Graph
  readonly lights: Lights
  readonly game: Game
}

/** The drawing for whoever reads it instead of seeing it. */
export function InWords({ graph, lights, game }: InWordsProps) {
  const stops = inWords(graph, lights, game)
  return (
    <details className={classes.words}>
      <summary>{drawingWords.inWords()}</summary>
      <div>
        {parts.map((kind) => (
          <section key={kind} aria-label={drawingWords.parts[kind]()}>
            <h2>{drawingWords.parts[kind]()}</h2>
            <ul>
              {stops
                .filter((stop) => stop.kind === kind)
                .map((stop) => (
                  <li key={stop.id}>
                    <Stop stop={stop} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}

function Stop({ stop }: { readonly stop: StopInWords }) {
  const name = <strong dir="auto">{stop.name}</strong>
  const [first, ...rest] = stop.facts.map(({ words, inEnglish }) =>
    inEnglish ? <InEnglish key={words}>{words}</InEnglish> : <Fragment key={words}>{words}</Fragment>,
  )
  if (first === undefined) return name
  const facts = rest.reduce((said, next) => <>{drawingWords.and({ facts: said, next })}</>, first)
  return drawingWords.stop({ name, facts })
}
