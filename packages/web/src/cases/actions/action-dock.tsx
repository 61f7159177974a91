import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Case } from '../../api/shapes.ts'
import { problemOf } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { Composer, NotNow } from '../composer/composer.tsx'
import type { Mode } from '../composer/modes.ts'
import { keyOf } from '../../shell/key-table.ts'
import { land } from '../../shell/land.ts'
import { AcceptNext } from './accept-next.tsx'
import { useAct } from './act.ts'
import classes from './action-dock.module.css'
import { ActionForm } from './action-form.tsx'
import { useActionKeys } from './action-keys.ts'
import { ActionMenu } from './action-menu.tsx'
import { specOf } from './catalogue.ts'
import { hasDraft } from './draft.ts'
import { type Chosen, likelyNext } from './likely.ts'
import type { ActionName } from './spec.ts'
import { useFormsReady } from './ready.ts'
import { allowedSubjects } from './subjects.ts'
import { actionWords } from '../../words/actions.ts'

const allows = (about: Case, name: ActionName): boolean =>
  about.actions.some((one) => one.name === name && one.allowed)

const modesIn = (about: Case): readonly Mode[] => [
  ...(allows(about, 'make-contact') ? (['write', 'log'] as const) : []),
  ...(allows(about, 'write-note') ? (['inside'] as const) : []),
]

/** What the composer does, with words to the customer. */
const composed: ReadonlySet<ActionName> = new Set(['make-contact', 'make-promise', 'propose-resolution'])

/** What comes before any word to the customer. */
const urgent: ReadonlySet<ActionName> = new Set([
  'acknowledge-danger',
  'accept-transfer',
  'acknowledge-escalation',
])

/** Where one goes on: with words to the customer, or with what else there is to do. */
const afterwards = ['[name="composer"]', '[data-action]', '[data-action-menu]']

interface ActionDockProps {
  readonly about: Case
  readonly me: string
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
}

/** At the foot of the story: where one writes, what is likely next, everything else one press away, or the form of what was chosen. */
export function ActionDock({ about, me, chosen, onChoose }: ActionDockProps) {
  const [done, setDone] = useState('')
  const spec = chosen === null ? undefined : specOf(chosen.name)
  const writes = allows(about, 'make-contact')
  const allowed = modesIn(about)
  // A call that is owed is a button beside the composer: it opens that with the call in hand.
  const likely = likelyNext(about, me).filter(
    ({ name, mode }) => !writes || !composed.has(name) || mode === 'log',
  )
  const acting = useAct(about.id)
  const isWriting = chosen === null || spec === undefined || (chosen.name === 'make-contact' && writes)
  const choose = (next: Chosen) => {
    setDone('')
    if (next.name === 'make-contact' && writes) return onChoose({ ...next })
    const of = specOf(next.name)
    if (of?.atOnce !== true) return onChoose(next)
    acting.mutate(
      { name: of.name, body: of.body({}, next.subject ?? 0) },
      {
        onSuccess: () => {
          setDone(actionWords.done({ title: of.title() }))
          land(...afterwards)
        },
      },
    )
  }
  useActionKeys(about, choose, setDone)
  useFormsReady()

  return (
    <div className={classes.dock} data-open={!isWriting || undefined}>
      {isWriting ? (
        <>
          {writes ? null : <NotNow about={about} />}
          {allowed.length === 0 ? null : (
            <Composer about={about} allowed={allowed} wish={chosen} onDone={setDone} />
          )}
          <AcceptNext about={about} />
          <div className={classes.bar}>
            {likely.map((next, index) => {
              const offered = specOf(next.name)
              return offered === undefined ? null : (
                <Button
                  key={`${next.name} ${next.subject}`}
                  variant={(index === 0 && !writes) || urgent.has(next.name) ? 'filled' : 'default'}
                  size="compact-md"
                  className={classes.likely}
                  loading={acting.isPending && offered.atOnce === true}
                  data-action={next.name}
                  aria-keyshortcuts={keyOf(next.name) ?? undefined}
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
        </>
      ) : (
        <ActionForm
          key={`${about.id} ${chosen.name} ${chosen.subject} ${chosen.first?.['what'] ?? ''}`}
          spec={spec}
          about={about}
          first={chosen.first}
          subjects={chosen.subject === null ? allowedSubjects(about, chosen.name) : [chosen.subject]}
          onClose={() => {
            onChoose(null)
            land(`[data-action="${chosen.name}"]`, '[data-action-menu]')
          }}
          onDone={(words) => {
            setDone(words)
            onChoose(null)
            land(...afterwards)
          }}
        />
      )}
    </div>
  )
}
