import { type EdgeKind, idleWords, isIdle } from '@buckstop/service-map/drawing'
import type { Game } from '../verdicts/verdict-words.ts'
import classes from './drawing.module.css'
import type { Way } from './lit.ts'

interface Entry {
  readonly kind: EdgeKind
  readonly words: string
  readonly way?: Way
}

const kindWords: readonly Entry[] = [
  { kind: 'pass', words: 'reaches, passes on to' },
  { kind: 'send', words: 'sends the customer away to' },
  { kind: 'ask', words: 'may ask' },
  { kind: 'ladder', words: 'reports to' },
]
const wayWords: readonly Entry[] = [
  { kind: 'pass', words: 'a safe way', way: 'safe' },
  { kind: 'pass', words: 'goes round for ever', way: 'trap' },
]

interface LegendProps {
  readonly kinds: ReadonlySet<EdgeKind>
  readonly ways: ReadonlySet<Way>
  readonly game: Game
}

/** What the lines mean; only those that the drawing has. */
export function Legend({ kinds, ways, game }: LegendProps) {
  const entries = [
    ...kindWords.filter(({ kind }) => kinds.has(kind) || (kind === 'pass' && kinds.has('reaches'))),
    ...wayWords.filter(({ way }) => way !== undefined && ways.has(way)),
  ]
  const idle = (kind: EdgeKind): boolean => isIdle(kind, game === 'buckstop')
  return (
    <ul className={classes.legend} aria-label="What the lines mean">
      {entries.map(({ kind, words, way }) => (
        <li key={words}>
          <svg width="34" height="12" aria-hidden focusable="false">
            <g className={classes.way} data-kind={kind} data-way={way} data-idle={idle(kind) || undefined}>
              <path
                className={classes.line}
                d="M0 6H32"
                markerEnd={way === 'trap' || idle(kind) ? undefined : `url(#tip-${way ?? 'plain'})`}
              />
              {way === 'trap' ? (
                <path className={classes.inner} d="M0 6H32" markerEnd="url(#tip-trap)" />
              ) : null}
            </g>
          </svg>
          {words}
          {idle(kind) ? idleWords : null}
        </li>
      ))}
    </ul>
  )
}
