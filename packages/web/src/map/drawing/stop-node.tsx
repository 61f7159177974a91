import { Handle, type NodeProps, Position } from '@xyflow/react'
import { createContext, memo, use } from 'react'
import type { StopNode } from './flow.ts'
import { allWays, type Lights } from './lit.ts'
import classes from './drawing.module.css'

/** What is lit, for every box and line of the drawing. */
export const LightContext = createContext<Lights>(
  allWays({ trap: new Set(), safe: new Set(), unsafe: new Set() }),
)

/** A channel, rounded; or a team, with its corners, and a thick border where it is a leader’s. */
export const StopBox = memo(function StopBox({ id, data: { drawn } }: NodeProps<StopNode>) {
  const { way, now, aside } = use(LightContext)(id)
  return (
    <div
      className={classes.stop}
      data-kind={drawn.kind}
      data-leader={drawn.leader || undefined}
      data-way={way ?? undefined}
      data-now={now || undefined}
      data-aside={aside || undefined}
      data-broken={drawn.named.length > 1 || undefined}
      lang="en"
      title={[drawn.name, ...drawn.lines].join('\n')}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} className={classes.anchor} />
      <Handle type="source" position={Position.Right} isConnectable={false} className={classes.anchor} />
      <strong dir="auto" lang="">
        {drawn.named.map((line, index) => (
          <span key={index}>{line} </span>
        ))}
      </strong>
      {drawn.lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  )
})
