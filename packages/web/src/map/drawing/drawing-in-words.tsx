import type { Graph } from '@buckstop/service-map/drawing'
import type { Game } from '../verdicts/verdict-words.ts'
import classes from './drawing.module.css'
import { inWords } from './in-words.ts'
import type { Lights } from './lit.ts'

const parts = [
  ['channel', 'Channels'],
  ['team', 'Teams'],
] as const

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
      <summary>The drawing in words</summary>
      <div>
        {parts.map(([kind, title]) => (
          <section key={kind} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {stops
                .filter((stop) => stop.kind === kind)
                .map((stop) => (
                  <li key={stop.id}>
                    <strong dir="auto">{stop.name}</strong>
                    {stop.facts.length > 0 ? `: ${stop.facts.join('; ')}.` : null}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}
