import { Face } from '../../look/face.tsx'
import { type Meaning, MeaningShape } from '../../look/meaning.tsx'
import { journeyWords } from '../../words/journey.ts'
import type { Pledge } from './journey.ts'
import classes from './journey.module.css'
import type { Layout, Stop } from './layout.ts'

const meanings: Readonly<Record<Pledge['state'], Meaning | null>> = {
  open: 'due',
  kept: 'kept',
  broken: 'broken',
  released: null,
}

/** A speech mark from their side, one from ours, and a step up; around the middle of a mark. */
const marks = {
  customer: 'M-9-8H9V4H0L-5 9V4H-9z',
  ours: 'M-9-8H9V4H5V9L0 4H-9z',
  ladder: 'M0-8 9 7H-9z',
} as const

interface DrawnProps {
  readonly layout: Layout
  readonly labels: readonly string[]
  readonly current: number | null
  readonly hasEnded: boolean
  readonly onPoint: (index: number) => void
  readonly onChoose: (index: number) => void
}

/** The picture itself, hidden from whoever hears the page: what it says stands beside it. */
export function Drawn({ layout, labels, current, hasEnded, onPoint, onChoose }: DrawnProps) {
  const { width, height, stops, lanes, ticks, now } = layout
  const bottom = height - 2
  return (
    <svg
      className={classes.drawn}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      {ticks.map(({ at, x }, index) => (
        <g key={at} className={classes.tick}>
          <line x1={x} x2={x} y1={18} y2={bottom} />
          <text x={x} y={12} textAnchor={anchorOf(index, ticks.length)}>
            {labels[index]}
          </text>
        </g>
      ))}
      {lanes.map(({ name, label }) => (
        <text key={name} x={label.x} y={label.y} className={classes.lane}>
          {journeyWords.lanes[name]()}
        </text>
      ))}
      {now === null ? null : <line className={classes.now} x1={now} x2={now} y1={18} y2={bottom} />}
      {stops.map((stop, index) => (
        <g
          key={keyOf(stop)}
          className={classes.stop}
          data-current={index === current || undefined}
          onPointerEnter={() => onPoint(index)}
          onClick={() => onChoose(index)}
        >
          <OneStop
            stop={stop}
            isEnd={hasEnded && index === stops.findLastIndex(({ kind }) => kind === 'hold')}
          />
        </g>
      ))}
    </svg>
  )
}

const anchorOf = (index: number, count: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle'

const keyOf = (stop: Stop): string => {
  if (stop.kind === 'pledge') return stop.pledge.key
  return stop.kind === 'hold' ? `hold ${stop.hold.from} ${stop.x}` : `${stop.lane} ${stop.x}`
}

function OneStop({ stop, isEnd }: { readonly stop: Stop; readonly isEnd: boolean }) {
  switch (stop.kind) {
    case 'happenings':
      return <Happened stop={stop} />
    case 'hold':
      return <Held stop={stop} isEnd={isEnd} />
    case 'pledge':
      return <Pledged stop={stop} />
  }
}

function Happened({ stop: { lane, all, x, y } }: { readonly stop: Extract<Stop, { kind: 'happenings' }> }) {
  return (
    <g transform={`translate(${x} ${y})`} className={classes.happened} data-lane={lane}>
      <rect x={-11} y={-12} width={22} height={24} className={classes.around} />
      <path d={marks[lane]} />
      {all.length === 1 ? null : (
        <text y={lane === 'ladder' ? 5 : 1.5} textAnchor="middle">
          {all.length > 99 ? '99' : all.length}
        </text>
      )}
    </g>
  )
}

/** The baton: a band for whoever had it, with their face where there is room for one. */
function Held({
  stop: { hold, x, end, named, y },
  isEnd,
}: {
  readonly stop: Extract<Stop, { kind: 'hold' }>
  readonly isEnd: boolean
}) {
  const [left, long] = [Math.min(x, end), Math.max(Math.abs(end - x), 2)]
  return (
    <g className={classes.held}>
      <rect x={left} y={y - 13} width={long} height={26} className={classes.around} />
      <line x1={x} x2={x} y1={y - 13} y2={y + 13} />
      {isEnd ? <line x1={end} x2={end} y1={y - 13} y2={y + 13} className={classes.end} /> : null}
      {long < 26 ? null : (
        <foreignObject x={left} y={y - 13} width={long} height={26}>
          <div className={classes.hand}>
            <Face of={hold.owner} size="small" />
            {named ? <bdi>{hold.owner.name}</bdi> : null}
          </div>
        </foreignObject>
      )}
    </g>
  )
}

function Pledged({ stop: { pledge, x, end, y } }: { readonly stop: Extract<Stop, { kind: 'pledge' }> }) {
  const meaning = meanings[pledge.state]
  return (
    <g className={classes.pledged} data-meaning={meaning ?? 'released'} data-kind={pledge.kind}>
      <rect
        x={Math.min(x, end) - 4}
        y={y - 12}
        width={Math.abs(end - x) + 14}
        height={24}
        className={classes.around}
      />
      <line x1={x} x2={end} y1={y} y2={y} />
      <circle cx={x} cy={y} r={3.5} />
      {meaning === null ? null : (
        <g transform={`translate(${end - 9} ${y - 9})`}>
          <circle cx={9} cy={9} r={10} className={classes.ground} />
          <MeaningShape of={meaning} size={18} />
        </g>
      )}
    </g>
  )
}
