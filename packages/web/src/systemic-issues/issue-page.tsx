import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf, tryingAgain } from '../api/client.ts'
import type { SystemicIssue, Text, SystemicIssueEntry } from '../api/shapes.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { Refusal } from '../look/refusal.tsx'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { Page } from '../shell/page.tsx'
import { useAct } from './act.ts'
import { ActionForm } from './action-form.tsx'
import { type PossibleAction, possibleActions } from './actions.ts'
import { gatheredQuery, issueStoryQuery, systemicIssueQuery } from './queries.ts'
import classes from '../matters/matters.module.css'
import { saySystemicEntry } from '../cases/story/say-event.ts'
import { firstWords } from '../cases/labels.ts'
import type { Drawn } from '../words/arguments.ts'
import { storyWords } from '../words/story.ts'
import { systemicWords } from '../words/systemic-issues.ts'

export function SystemicIssuePage() {
  const { systemicIssueId: id } = useParams({ strict: false })
  // A page of its own for each, so that nothing of one is carried into the next.
  return id === undefined ? null : <OneSystemicIssue key={id} id={id} />
}

function OneSystemicIssue({ id }: { readonly id: string }) {
  const found = useQuery(systemicIssueQuery(id))
  if (found.isPending) {
    return (
      <Page title={systemicWords.issuePage.systemicIssue()} about={systemicWords.issuePage.about()}>
        <Shape label={systemicWords.issuePage.systemicIssueIsComing()} lines={[40, 70, 60, 30]} />
      </Page>
    )
  }
  if (found.data === undefined) {
    const { title, detail } = problemOf(found.error)
    return (
      <Page title={systemicWords.issuePage.systemicIssue()} about={systemicWords.issuePage.about()}>
        <Failed title={title} retry={tryingAgain(found.error, () => void found.refetch())}>
          {systemicWords.issuePage.failed({ why: detail })}
        </Failed>
      </Page>
    )
  }
  return <Shown about={found.data} />
}

const wordsOf = ({ words }: Text): string => words ?? systemicWords.issuePage.theseWordsWereErased()

const keyOf = ({ spec, subject }: PossibleAction): string => `${spec.title()} ${subject}`

function Shown({ about }: { readonly about: SystemicIssue }) {
  const [doing, setDoing] = useState<PossibleAction | null>(null)
  const possible = possibleActions(about)
  return (
    <Page
      title={wordsOf(about.words)}
      written={about.words.words !== null}
      about={systemicWords.issuePage.which({ reference: about.reference, team: about.team })}
    >
      <p className={classes.all}>
        <Link to="/systemic-issues">{systemicWords.issuePage.allSystemicIssues()}</Link>
      </p>
      <div className={classes.owner}>
        <Face of={about.owner} />
        <p>
          {(about.status === 'open' ? systemicWords.issuePage.ownsSince : systemicWords.issuePage.ownedSince)(
            {
              name: about.owner.name,
              when: <When at={about.ownerSince} />,
            },
          )}
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
              {action.spec.title()}
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
      <section className={classes.section} aria-label={systemicWords.issuePage.howItEnded()}>
        <p>{systemicWords.ended[how]({ name: by.name, when: <When at={at} /> })}</p>
        <blockquote className={classes.words} dir="auto">
          {wordsOf(reason)}
        </blockquote>
        <p className={classes.soft}>{systemicWords.issuePage.caseWithThisCause()}</p>
      </section>
    )
  }
  return (
    <section className={classes.section} aria-label={systemicWords.issuePage.whatHappensNow()}>
      {about.promises.map(({ number, what, by, due, overdue }) => (
        <div key={number} className={classes.promise} data-overdue={overdue || undefined}>
          <p className={classes.words} dir="auto">
            {wordsOf(what)}
          </p>
          <p className={classes.soft}>
            {(overdue ? systemicWords.issuePage.promisedOverdue : systemicWords.issuePage.promisedBy)({
              name: by.name,
              when: <When at={due} />,
            })}
          </p>
        </div>
      ))}
      <ul className={classes.owed}>
        {about.owed
          .filter(({ kind }) => kind !== 'keepPromise')
          .map(({ kind, subject, person, team, due, overdue, mine }) => (
            <li key={`${kind} ${subject}`} data-mine={mine || undefined}>
              {(overdue ? systemicWords.issuePage.dutyWasDue : systemicWords.issuePage.dutyBy)({
                what: systemicWords.duty[kind](),
                when: <When at={due} />,
              })}{' '}
              <span className={classes.soft}>
                {mine ? systemicWords.issuePage.you() : <bdi>{person?.name ?? team}</bdi>}
              </span>
            </li>
          ))}
        {about.escalations
          .filter(({ acknowledged }) => acknowledged)
          .map(({ number, leader }) => (
            <li key={`leader ${number}`}>{systemicWords.issuePage.leaderToo({ name: leader.name })}</li>
          ))}
      </ul>
      {counted(about).length > 0 ? <p className={classes.soft}>{counted(about).join(' · ')}</p> : null}
    </section>
  )
}

const counted = ({ counts }: SystemicIssue): readonly string[] => [
  ...(counts.promisesKept > 0 ? [systemicWords.counted.done({ count: counts.promisesKept })] : []),
  ...(counts.promisesBroken > 0 ? [systemicWords.counted.notDone({ count: counts.promisesBroken })] : []),
  ...(counts.reopenings > 0 ? [systemicWords.counted.opened({ times: counts.reopenings })] : []),
]

function Gathered({ about }: { readonly about: SystemicIssue }) {
  const found = useInfiniteQuery(gatheredQuery(about.id))
  const act = useAct(about.id)
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  const letsGo =
    about.flood === null && about.actions.some(({ name, allowed }) => name === 'let-case-go' && allowed)
  return (
    <section className={classes.section} aria-labelledby="gathered">
      <h2 id="gathered">
        {(about.flood === null ? systemicWords.issuePage.showedIn : systemicWords.flood.gathers)({
          count: about.cases,
        })}
      </h2>
      {found.isPending ? <Shape label={systemicWords.issuePage.casesAreComing()} lines={[60, 50]} /> : null}
      {found.isError ? <DidNotCome of={found} /> : null}
      {found.isSuccess && rows.length === 0 ? (
        <Empty title={systemicWords.issuePage.noCaseYet()}>
          {about.flood === null ? systemicWords.issuePage.onCasesPageUnder() : systemicWords.flood.noCase()}
        </Empty>
      ) : null}
      {act.isError ? <Refusal problem={problemOf(act.error)} /> : null}
      <ul className={classes.rows}>
        {rows.map(({ case: one, gatheredAt, gatheredBy }) => (
          <li key={`${gatheredAt} ${one?.id ?? ''}`} className={classes.row}>
            {one === null ? (
              <p>{systemicWords.issuePage.caseThatYouMay()}</p>
            ) : (
              <Link
                to="/$list/$caseId"
                params={{ list: 'all', caseId: one.id }}
                className={classes.opening}
                dir="auto"
              >
                {firstWords(one.opening, 180)}
              </Link>
            )}
            <p className={classes.soft}>
              {one === null
                ? systemicWords.gathered.unseen({ name: gatheredBy.name, when: <When at={gatheredAt} /> })
                : systemicWords.gathered[one.status]({
                    reference: one.reference,
                    owner: one.owner.name,
                    name: gatheredBy.name,
                    when: <When at={gatheredAt} />,
                  })}
            </p>
            {about.flood !== null && one !== null ? (
              <p className={classes.soft}>
                {systemicWords.flood.takeOut({
                  link: <Link to="/$list/$caseId" params={{ list: 'all', caseId: one.id }} />,
                })}
              </p>
            ) : null}
            {letsGo && one !== null ? (
              <button
                type="button"
                className={classes.choice}
                onClick={() => act.mutate({ name: 'let-case-go', body: { case: one.id } })}
              >
                {systemicWords.gathered.letGo({
                  which: <span className={classes.spoken} />,
                  reference: one.reference,
                })}
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
          {systemicWords.issuePage.showMoreCases()}
        </Button>
      ) : null}
    </section>
  )
}

/** What happened, and by when it is to be done, where it says so. */
const told = (entry: SystemicIssueEntry): Drawn => {
  const { due } = entry.facts
  return due === undefined || !dated.has(entry.type)
    ? saySystemicEntry(entry)
    : storyWords.dated({ what: <>{saySystemicEntry(entry)}</>, date: <When at={due} /> })
}

const dated: ReadonlySet<string> = new Set(['promiseMade', 'nextStepDated'])

function Story({ id }: { readonly id: string }) {
  const found = useInfiniteQuery(issueStoryQuery(id))
  const entries = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section className={classes.section} aria-labelledby="issue-story">
      <h2 id="issue-story">{systemicWords.issuePage.itsWholeStory()}</h2>
      {found.isPending ? (
        <Shape label={systemicWords.issuePage.storyIsComing()} lines={[70, 50, 60]} />
      ) : null}
      {found.isError ? <DidNotCome of={found} /> : null}
      <ol className={classes.story}>
        {entries.map(({ words, ...entry }) => (
          <li key={entry.number}>
            <p>{told({ words, ...entry })}</p>
            {words.map((text, index) => (
              <blockquote key={index} className={classes.words} dir="auto">
                {wordsOf(text)}
              </blockquote>
            ))}
            <p className={classes.soft}>
              <When at={entry.at} />
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
          {systemicWords.issuePage.showWhatCameBefore()}
        </Button>
      ) : null}
    </section>
  )
}
