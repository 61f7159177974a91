import { type EdgeKind, isIdle } from '@buckstop/service-map/drawing'
import { drawingWords } from '../../words/drawing.ts'
import type { Game } from '../verdicts/verdict-words.ts'
import classes from './drawing.module.css'
import type { Way } from './lit.ts'

interface Entry {
  readonly line: keyof typeof drawingWords.lines
  readonly kind: EdgeKind
  readonly way?: Way
}

const kindEntries: readonly Entry[] = [
  { line: 'pass', kind: 'pass' },
  { line: 'send', kind: 'send' },
  { line: 'ask', kind: 'ask' },
  { line: 'ladder', kind: 'ladder' },
]
const wayEntries: readonly Entry[] = [
  { line: 'safe', kind: 'pass', way: 'safe' },
  { line: 'trap', kind: 'pass', way: 'trap' },
]

interface LegendProps {
  readonly kinds: ReadonlySet<EdgeKind>
  readonly ways: ReadonlySet<Way>
  readonly game: Game
}

/** What the lines mean; only those that the drawing has. */
export function Legend({ kinds, ways, game }: LegendProps) {
  const entries = [
    ...kindEntries.filter(({ kind }) => kinds.has(kind) || (kind === 'pass' && kinds.has('reaches'))),
    ...wayEntries.filter(({ way }) => way !== undefined && ways.has(way)),
  ]
  const idle = (kind: EdgeKind): boolean => isIdle(kind, game === 'buckstop')
  return (
    <ul className={classes.legend} aria-label={drawingWords.legend()}>
      {entries.map(({ line, kind, way }) => (
        <li key={line}>
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
          {idle(kind) ? drawingWords.idle({ line: drawingWords.lines[line]() }) : drawingWords.lines[line]()}
        </li>
      ))}
    </ul>
  )
}
