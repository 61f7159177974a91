import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import type { SystemicIssue, Text } from '../api/shapes.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Page } from '../shell/page.tsx'
import { useAct } from './act.ts'
import { ActionForm } from './action-form.tsx'
import { type PossibleAction, possibleActions } from './actions.ts'
import { casesInWords } from './cases-in-words.ts'
import { gatheredQuery, issueStoryQuery, systemicIssueQuery } from './queries.ts'
import classes from './systemic-issues.module.css'

export function SystemicIssuePage() {
  const { systemicIssueId: id } = useParams({ strict: false })
  // A page of its own for each, so that nothing of one is carried into the next.
  return id === undefined ? null : <OneSystemicIssue key={id} id={id} />
}

function OneSystemicIssue({ id }: { readonly id: string }) {
  const found = useQuery(systemicIssueQuery(id))
  if (found.isPending) {
    return (
      <Page title="Systemic issue" about="">
        <Shape label="The systemic issue is coming" lines={[40, 70, 60, 30]} />
      </Page>
    )
  }
  if (found.data === undefined) {
    const { title, detail } = problemOf(found.error)
    return (
      <Page title="Systemic issue" about="">
        <Failed title={title} retry={() => void found.refetch()}>
          {detail} The lists still work.
        </Failed>
      </Page>
    )
  }
  return <Shown about={found.data} />
}

const wordsOf = ({ words }: Text): string => words ?? 'These words were erased.'

const keyOf = ({ spec, subject }: PossibleAction): string => `${spec.title} ${subject}`

function Shown({ about }: { readonly about: SystemicIssue }) {
  const [doing, setDoing] = useState<PossibleAction | null>(null)
  const possible = possibleActions(about)
  return (
    <Page title={wordsOf(about.words)} about={`Systemic issue ${about.reference}, ${about.team}`}>
      <p className={classes.all}>
        <Link to="/systemic-issues">All systemic issues</Link>
      </p>
      <div className={classes.owner}>
        <Face of={about.owner} />
        <p>
          {about.owner.name} {about.status === 'open' ? 'has owned it since' : 'was its last owner, since'}{' '}
          <When at={about.ownerSince} />
        </p>
      </div>
      <Now about={about} />
      {doing === null ? (
        <div className={classes.presses}>
          {possible.map((action, index) => (
            <Button
              key={keyOf(action)}
              variant={index === 0 ? 'filled' : 'default'}
              onClick={() => setDoing(action)}
            >
              {action.spec.title}
            </Button>
          ))}
        </div>
      ) : (
        <ActionForm key={keyOf(doing)} id={about.id} action={doing} onClose={() => setDoing(null)} />
      )}
      <Gathered about={about} />
      <Story id={about.id} />
    </Page>
  )
}

/** What is promised, who has to do what by when, and to whom it has come up; or how it ended. */
function Now({ about }: { readonly about: SystemicIssue }) {
  if (about.end !== null) {
    const { how, at, by, reason } = about.end
    return (
      <section className={classes.section} aria-label="How it ended">
        <p>
          {by.name} ended it <When at={at} />:{' '}
          {how === 'putRight' ? 'the cause is put right.' : 'it was no common cause.'}
        </p>
        <blockquote className={classes.words} dir="auto">
          {wordsOf(reason)}
        </blockquote>
        <p className={classes.soft}>A case with this cause opens it again.</p>
      </section>
    )
  }
  return (
    <section className={classes.section} aria-label="What happens now">
      {about.promises.map(({ number, what, by, due, overdue }) => (
        <div key={number} className={classes.promise} data-overdue={overdue || undefined}>
          <p className={classes.words} dir="auto">
            {wordsOf(what)}
          </p>
          <p className={classes.soft}>
            {by.name} promised it {overdue ? 'and it was due' : 'by'} <When at={due} />
          </p>
        </div>
      ))}
      <ul className={classes.owed}>
        {about.owed
          .filter(({ kind }) => kind !== 'keepPromise')
          .map(({ kind, subject, what, person, team, due, overdue, mine }) => (
            <li key={`${kind} ${subject}`} data-mine={mine || undefined}>
              {what}, {overdue ? 'was due' : 'by'} <When at={due} />
              <span className={classes.soft}> {mine ? 'you' : (person?.name ?? team)}</span>
            </li>
          ))}
        {about.escalations
          .filter(({ acknowledged }) => acknowledged)
          .map(({ number, leader }) => (
            <li key={`leader ${number}`}>
              {leader.name} answers for it too, until a corrective action is promised
            </li>
          ))}
      </ul>
      {counted(about).length > 0 ? <p className={classes.soft}>{counted(about).join(' · ')}</p> : null}
    </section>
  )
}

const counted = ({ counts }: SystemicIssue): readonly string[] => [
  ...(counts.promisesKept > 0 ? [`${counts.promisesKept} done`] : []),
  ...(counts.promisesBroken > 0 ? [`${counts.promisesBroken} not done in time`] : []),
  ...(counts.reopenings > 0
    ? [`opened again ${counts.reopenings === 1 ? 'once' : `${counts.reopenings} times`}`]
    : []),
]

function Gathered({ about }: { readonly about: SystemicIssue }) {
  const found = useInfiniteQuery(gatheredQuery(about.id))
  const act = useAct(about.id)
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  const letsGo = about.actions.some(({ name, allowed }) => name === 'let-case-go' && allowed)
  return (
    <section className={classes.section} aria-labelledby="gathered">
      <h2 id="gathered">It showed in {casesInWords(about.cases)}</h2>
      {found.isPending ? <Shape label="The cases are coming" lines={[60, 50]} /> : null}
      {found.isError ? (
        <Failed title={problemOf(found.error).title} retry={() => void found.refetch()}>
          {problemOf(found.error).detail}
        </Failed>
      ) : null}
      {found.isSuccess && rows.length === 0 ? (
        <Empty title="No case yet">On a case’s page, under “Cause”, add it to this one.</Empty>
      ) : null}
      {act.isError ? <Refusal problem={problemOf(act.error)} /> : null}
      <ul className={classes.rows}>
        {rows.map(({ case: one, gatheredAt, gatheredBy }) => (
          <li key={`${gatheredAt} ${one?.id ?? ''}`} className={classes.row}>
            {one === null ? (
              <p>A case that you may not see</p>
            ) : (
              <Link
                to="/$list/$caseId"
                params={{ list: 'all', caseId: one.id }}
                className={classes.rowTitle}
                dir="auto"
              >
                {one.opening}
              </Link>
            )}
            <p className={classes.soft}>
              {one === null
                ? null
                : `${one.reference}, ${one.owner.name}, ${one.status === 'open' ? 'open' : 'ended'} · `}
              added by {gatheredBy.name} <When at={gatheredAt} />
            </p>
            {letsGo && one !== null ? (
              <button
                type="button"
                className={classes.choice}
                onClick={() => act.mutate({ name: 'let-case-go', body: { case: one.id } })}
              >
                It has another cause<span className={classes.spoken}>: {one.reference}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          variant="default"
          onClick={() => void found.fetchNextPage()}
          loading={found.isFetchingNextPage}
        >
          Show more cases
        </Button>
      ) : null}
    </section>
  )
}

function Story({ id }: { readonly id: string }) {
  const found = useInfiniteQuery(issueStoryQuery(id))
  const entries = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={classes.section} aria-labelledby="issue-story">
      <h2 id="issue-story">Its whole story</h2>
      {found.isPending ? <Shape label="The story is coming" lines={[70, 50, 60]} /> : null}
      {found.isError ? (
        <Failed title={problemOf(found.error).title} retry={() => void found.refetch()}>
          {problemOf(found.error).detail}
        </Failed>
      ) : null}
      <ol className={classes.story}>
        {entries.map(({ number, at, title, words, due }) => (
          <li key={number}>
            <p>
              {title}
              {due === null ? null : (
                <>
                  , by <When at={due} />
                </>
              )}
            </p>
            {words.map((text, index) => (
              <blockquote key={index} className={classes.words} dir="auto">
                {wordsOf(text)}
              </blockquote>
            ))}
            <p className={classes.soft}>
              <When at={at} />
            </p>
          </li>
        ))}
      </ol>
      {found.hasNextPage ? (
        <Button
          variant="default"
          onClick={() => void found.fetchNextPage()}
          loading={found.isFetchingNextPage}
        >
          Show what came before
        </Button>
      ) : null}
    </section>
  )
}
