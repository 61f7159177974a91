import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import type { ArrivingFlood, SystemicIssueRow } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { Refusal } from '../look/refusal.tsx'
import { systemicWords } from '../words/systemic-issues.ts'
import classes from './floods.module.css'
import { floodsQuery } from './queries.ts'
import { useGather } from './use-gather.ts'

/** Networks with a line each; where there are more, they stand behind one. */
const mostLines = 2

export interface FloodsProps {
  /** Whether it stands beside what I have to do, where those that wait for my answer have their line. */
  readonly beside?: boolean
}

/** What came in a flood, a line for each network, and what is answered together: so that no case of it hides another. */
export function Floods({ beside = false }: FloodsProps) {
  const { data } = useQuery(floodsQuery)
  if (data === undefined) return null
  const running = data.running.filter(({ flood, mine }) => !(beside && mine && flood === 'gathers'))
  if (data.items.length + running.length === 0) return null
  const gathers = data.running.find(({ flood, mine }) => flood === 'gathers' && mine)
  const lines = data.items.map((line) => (
    <Line key={line.network ?? ''} line={line} into={gathers?.id ?? null} />
  ))
  return (
    <section
      className={classes.floods}

      aria-label={systemicWords.flood.label()}
    >
      {running.map((row) => (
        <Running key={row.id} row={row} />
      ))}
      {lines.length <= mostLines ? (
        lines
      ) : (
        <details className={classes.line}>
          <summary>
            <Mark of="due">
              {systemicWords.flood.cameFromMany({
                count: data.items.reduce((sum, { cases }) => sum + cases, 0),
                networks: data.items.length,
              })}
            </Mark>
          </summary>
          {lines}
        </details>
      )}
    </section>
  )
}

function Running({ row }: { readonly row: SystemicIssueRow }) {
  const { id, title, cases: count, next, overdue, flood } = row
  return (
    <p className={classes.line} data-overdue={overdue || undefined}>
      <Link to="/systemic-issues/$systemicIssueId" params={{ systemicIssueId: id }}>
        <Mark of={overdue ? 'broken' : 'due'}>
          {systemicWords.flood.runs({ title: <bdi>{title}</bdi>, count })}
        </Mark>
      </Link>
      <span className={classes.soft}>
        {flood === 'answered' ? systemicWords.flood.answered() : null}{' '}
        {next === null
          ? null
          : (overdue ? systemicWords.issuePage.dutyWasDue : systemicWords.issuePage.dutyBy)({
              what: systemicWords.duty.answerFlood(),
              when: <When at={next} />,
            })}
      </span>
    </p>
  )
}

interface LineProps {
  readonly line: ArrivingFlood
  /** Which of mine gathers already. */
  readonly into: string | null
}

function Line({ line, into }: LineProps) {
  const { network, cases: count, yours, since, due } = line
  const gathering = useGather(network, into)
  return (
    <div className={classes.line}>
      <Mark of="due">{systemicWords.flood.cameFromOne({ count })}</Mark>
      <span className={classes.soft}>
        {network === null
          ? systemicWords.flood.networkForgotten()
          : systemicWords.flood.network({ network: <bdi translate="no">{network}</bdi> })}{' '}
        · {systemicWords.flood.since({ when: <When at={since} /> })} ·{' '}
        {systemicWords.flood.hearsBy({ when: <When at={due} /> })}
      </span>
      <span className={classes.acts}>
        {yours === 0 ? null : (
          <button type="button" disabled={gathering.isPending} onClick={() => gathering.mutate()}>
            {systemicWords.flood.gather()}
          </button>
        )}
        <Link to="/$list" params={{ list: 'all' }} search={{ folded: true }}>
          {systemicWords.flood.lookAtEach()}
        </Link>
        {gathering.isPending ? (
          <output className={classes.soft}>
            {systemicWords.flood.gathered({ count: gathering.gathered })}
          </output>
        ) : null}
      </span>
      {gathering.isError ? <Refusal problem={problemOf(gathering.error)} /> : null}
    </div>
  )
}
