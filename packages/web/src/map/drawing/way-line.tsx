import type { EdgeProps } from '@xyflow/react'
import { memo, use } from 'react'
import type { WayEdge } from './flow.ts'
import classes from './drawing.module.css'
import { LightContext } from './stop-node.tsx'

/**
 * One line between two boxes. What goes round for ever is drawn double, so that it shows without its colour; a safe
 * way is one thick line.
 */
export const WayLine = memo(function WayLine({ id, data }: EdgeProps<WayEdge>) {
  const { way, now, aside } = use(LightContext)(id)
  if (data === undefined) return null
  return (
    <g
      className={classes.way}
      data-kind={data.drawn.kind}
      data-way={way ?? undefined}
      data-now={now || undefined}
      data-aside={aside || undefined}
      data-idle={data.idle || undefined}
    >
      <path className={classes.halo} d={data.path} />
      <path
        className={classes.line}
        d={data.path}
        markerEnd={way === 'trap' || data.idle ? undefined : `url(#tip-${way ?? 'plain'})`}
      />
      {way === 'trap' ? <path className={classes.inner} d={data.path} markerEnd="url(#tip-trap)" /> : null}
    </g>
  )
})

/** The tips of the lines, once for the page: a tip takes no colour from its line in every browser. */
export function Tips() {
  return (
    <svg className={classes.tips} aria-hidden focusable="false">
      <defs>
        {['plain', 'safe', 'trap'].map((name) => (
          <marker
            key={name}
            id={`tip-${name}`}
            className={classes.tip}
            data-way={name}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth={name === 'plain' ? 9 : 12}
            markerHeight={name === 'plain' ? 9 : 12}
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0.8 10 5 0 9.2z" />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
