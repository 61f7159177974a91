import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { problemOf } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useAct } from './act.ts'
import classes from './action-dock.module.css'
import { ActionForm } from './action-form.tsx'
import { ActionMenu } from './action-menu.tsx'
import { specOf } from './catalogue.ts'
import { hasDraft } from './draft.ts'
import { type Chosen, likelyNext } from './likely.ts'
import { allowedSubjects } from './subjects.ts'
import { actionWords } from '../../words/actions.ts'

interface ActionDockProps {
  readonly about: Case
  readonly me: string
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
}

/** At the foot of the story: what is likely next, everything else one press away, and the form of what was chosen. */
export function ActionDock({ about, me, chosen, onChoose }: ActionDockProps) {
  const [done, setDone] = useState('')
  const spec = chosen === null ? undefined : specOf(chosen.name)
  const likely = likelyNext(about, me)
  const acting = useAct(about.id)
  const choose = (next: Chosen) => {
    const of = specOf(next.name)
    if (of?.atOnce !== true) return onChoose(next)
    acting.mutate(
      { name: of.name, body: of.body({}, next.subject ?? 0) },
      { onSuccess: () => setDone(actionWords.done({ title: of.title() })) },
    )
  }

  return (
    <div className={classes.dock} data-open={spec !== undefined || undefined}>
      {chosen === null || spec === undefined ? (
        <div className={classes.bar}>
          {likely.map((next, index) => {
            const offered = specOf(next.name)
            return offered === undefined ? null : (
              <Button
                key={`${next.name} ${next.subject}`}
                variant={index === 0 && next.name !== 'decline-transfer' ? 'filled' : 'default'}
                size="compact-md"
                className={classes.likely}
                loading={acting.isPending && offered.atOnce === true}
                onClick={() => choose(next)}
              >
                {offered.title()}
                {hasDraft(`${about.id} ${next.name}`) ? (
                  <span className={classes.draft}> {actionWords.begun()}</span>
                ) : null}
              </Button>
            )
          })}
          <ActionMenu about={about} onChoose={choose} />
          {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
          <output className={classes.done}>{done}</output>
        </div>
      ) : (
        <ActionForm
          key={`${about.id} ${chosen.name} ${chosen.subject}`}
          spec={spec}
          about={about}
          subjects={chosen.subject === null ? allowedSubjects(about, chosen.name) : [chosen.subject]}
          onClose={() => onChoose(null)}
          onDone={(words) => {
            setDone(words)
            onChoose(null)
          }}
        />
      )}
    </div>
  )
}
