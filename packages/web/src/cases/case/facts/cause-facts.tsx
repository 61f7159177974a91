import { Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { Refusal } from '../../../look/refusal.tsx'
import { useAct } from '../../../systemic-issues/act.ts'
import { causesOfCaseQuery, systemicIssuesQuery } from '../../../systemic-issues/queries.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

/** The systemic issues in which this case is, and one press to say that it has one of the causes that are known. */
export function CauseFacts({ about }: { readonly about: Case }) {
  const found = useQuery(causesOfCaseQuery(about.id))
  const [adding, setAdding] = useState(false)
  const causes = found.data?.items ?? []
  return (
    <Section title={factsWords.causeFacts.cause()}>
      {found.isError ? <p className={classes.soft}>{problemOf(found.error).detail}</p> : null}
      <ul className={classes.list}>
        {causes.map((cause) => (
          <li key={cause.id} className={classes.item}>
            <Link
              to="/systemic-issues/$systemicIssueId"
              params={{ systemicIssueId: cause.id }}
              className={classes.other}
              dir="auto"
            >
              {cause.title}
            </Link>
            <p className={classes.soft}>
              {cause.status === 'open'
                ? factsWords.causeFacts.owns({ name: cause.owner.name })
                : factsWords.causeFacts.itHasEnded()}
            </p>
          </li>
        ))}
      </ul>
      {found.isSuccess && causes.length === 0 ? (
        <p className={classes.soft}>{factsWords.causeFacts.noneThatComesBack()}</p>
      ) : null}
      {adding ? (
        <AddCause about={about} known={causes.map(({ id }) => id)} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className={classes.quick} onClick={() => setAdding(true)}>
          {factsWords.causeFacts.itHasKnownCause()}
        </button>
      )}
    </Section>
  )
}

interface AddCauseProps {
  readonly about: Case
  readonly known: readonly string[]
  readonly onDone: () => void
}

function AddCause({ about, known, onDone }: AddCauseProps) {
  const open = useInfiniteQuery(systemicIssuesQuery('open'))
  const ended = useInfiniteQuery(systemicIssuesQuery('ended'))
  const [chosen, setChosen] = useState<string | null>(null)
  const act = useAct(chosen ?? '')
  const choices = (pages: typeof open) =>
    (pages.data?.pages ?? [])
      .flatMap(({ items }) => items)
      .filter(({ id }) => !known.includes(id))
      .map(({ id, title }) => ({ value: id, label: title }))
  const add = () => act.mutate({ name: 'gather-case', body: { case: about.id } }, { onSuccess: onDone })
  return (
    <div className={classes.take}>
      <Select
        label={factsWords.causeFacts.whichCause()}
        searchable
        placeholder={factsWords.causeFacts.typeWhatGoesWrong()}
        nothingFoundMessage={factsWords.causeFacts.noCauseInThese()}
        comboboxProps={{ withinPortal: true }}
        value={chosen}
        onChange={setChosen}
        data={[
          { group: factsWords.causeFacts.open(), items: choices(open) },
          { group: factsWords.causeFacts.endedThisOpensIt(), items: choices(ended) },
        ]}
      />
      {act.isError ? <Refusal problem={problemOf(act.error)} /> : null}
      <div className={classes.quicks}>
        <button type="button" className={classes.quick} disabled={chosen === null} onClick={add}>
          {factsWords.causeFacts.addCaseIt()}
        </button>
        <button type="button" className={classes.quick} onClick={onDone}>
          {factsWords.causeFacts.notNow()}
        </button>
      </div>
    </div>
  )
}
