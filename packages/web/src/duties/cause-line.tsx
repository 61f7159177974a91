import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { When } from '../look/clock.tsx'
import { MeaningShape } from '../look/meaning.tsx'
import { orNothing } from '../look/or-nothing.ts'
import { rowMark } from '../shell/rows.ts'
import type { WhatToDoProps } from '../systemic-issues/what-to-do.tsx'
import { withWords } from '../words/speak.ts'
import { todayWords } from '../words/today.ts'
import { aboutOf } from './of-causes.ts'
import classes from './today.module.css'

/** Few have anything to do about a cause: its words are loaded where there is one. */
const WhatToDo = lazy(
  orNothing<WhatToDoProps>(
    withWords(['cases'], async () => ({
      default: (await import('../systemic-issues/what-to-do.tsx')).WhatToDo,
    })),
  ),
)

/** One thing to do about a cause that comes back, or about what made a case rise: which it is, what to do by when, and the button that opens it. */
export function CauseLine({ duty, theirs }: WhatToDoProps) {
  const { due, overdue, kind } = duty
  const about = aboutOf(duty)
  const meaning = overdue && kind === 'keepPromise' ? 'broken' : 'due'
  const isPothole = 'pothole' in duty
  const where = isPothole
    ? ({ to: '/potholes/$potholeId', params: { potholeId: about.id } } as const)
    : ({ to: '/systemic-issues/$systemicIssueId', params: { systemicIssueId: about.id } } as const)
  return (
    <li className={classes.line}>
      <Link {...where} className={classes.case} {...rowMark(about.id)}>
        <span className={classes.who}>{isPothole ? todayWords.line.pothole() : todayWords.line.cause()}</span>
        <span className={classes.cause} dir="auto">
          {about.title}
        </span>
        <span className={classes.due} data-meaning={meaning} data-late={overdue || undefined}>
          <MeaningShape of={meaning} size={14} />
          <span className={classes.what}>
            <Suspense fallback={null}>
              <WhatToDo duty={duty} theirs={theirs} />
            </Suspense>
          </span>
          <span className={classes.by}>
            {(overdue ? todayWords.line.wasDue : todayWords.line.by)({ when: <When at={due} /> })}
          </span>
        </span>
      </Link>
      <Link
        className={classes.deed}
        data-quiet={theirs || undefined}
        aria-label={todayWords.about({ act: todayWords.open(), name: about.title })}
        {...where}
      >
        {todayWords.open()}
      </Link>
    </li>
  )
}
