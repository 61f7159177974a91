import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Link, useParams } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { dutiesQuery, meQuery } from '../api/queries.ts'
import type { Me } from '../api/shapes.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { useWall } from '../look/clock.tsx'
import { orNothing } from '../look/or-nothing.ts'
import { withWords } from '../words/speak.ts'
import { todayWords } from '../words/today.ts'
import { callsQuery } from './calls-query.ts'
import { CauseLine } from './cause-line.tsx'
import { DutyLine } from './duty-line.tsx'
import { groupsOf } from './groups.ts'
import { aboutOf, type AnyDuty, inOrder, potholeDutiesQuery, systemicDutiesQuery } from './of-causes.ts'
import { Floods } from '../systemic-issues/floods-later.ts'
import { LeavesToSettle } from './leaves-to-settle.tsx'
import { MapToSettle } from './map-to-settle.tsx'
import { Troubles } from './troubles.tsx'
import { mineToLookAfter, troublesQuery } from './troubles-query.ts'
import classes from './today.module.css'

const nothingToSettle = ({ leavesToSettle, serviceMap }: Me): boolean =>
  leavesToSettle.length + serviceMap.unanswered + serviceMap.ruledOut === 0

const keyOf = (duty: AnyDuty): string =>
  `${('case' in duty ? duty.case : aboutOf(duty)).id} ${duty.kind} ${duty.subject}`

interface LinesProps {
  readonly duties: readonly AnyDuty[]
  readonly openCase: string | undefined
  readonly theirs?: boolean
}

function Lines({ duties, openCase, theirs = false }: LinesProps) {
  return (
    <ol>
      {duties.map((duty) =>
        'case' in duty ? (
          <DutyLine key={keyOf(duty)} duty={duty} theirs={theirs} open={duty.case.id === openCase} />
        ) : (
          <CauseLine key={keyOf(duty)} duty={duty} theirs={theirs} />
        ),
      )}
    </ol>
  )
}

/** What a company that is new has to do first; nobody else waits for it to load. */
const FirstSteps = lazy(
  orNothing(
    withWords(['house'], async () => ({
      default: (await import('../settings/first-steps.tsx')).FirstSteps,
    })),
  ),
)

/** Why something was not sent is one of many reasons, and mostly there is nothing to say. */
const NotSentToCustomers = lazy(
  orNothing(
    withWords(['problems'], async () => ({
      default: (await import('./not-sent-to-customers.tsx')).NotSentToCustomers,
    })),
  ),
)

/** Of doors that somebody leads; nobody else waits for it to load. */
const NotThrough = lazy(
  orNothing(
    withWords(['house'], async () => ({
      default: (await import('./not-through.tsx')).NotThrough,
    })),
  ),
)

/** Calls that nobody wrote down: few lead above a line. */
const Calls = lazy(
  orNothing(
    withWords(['house'], async () => ({
      default: (await import('./calls.tsx')).Calls,
    })),
  ),
)

const CallsByLine = lazy(
  orNothing(
    withWords(['house'], async () => ({
      default: (await import('./calls-by-line.tsx')).CallsByLine,
    })),
  ),
)

function FirstStepsHere() {
  return (
    <Suspense fallback={null}>
      <FirstSteps />
    </Suspense>
  )
}

/** The home of every role: what I have to do, overdue first, and under it what waits for others. */
export function Today() {
  const duties = useInfiniteQuery(dutiesQuery('mine'))
  const { data: me } = useSuspenseQuery(meQuery)
  const { caseId } = useParams({ strict: false })
  const troubles = useQuery(troublesQuery)
  const callsLeft = useQuery(callsQuery).data?.count ?? 0
  const works = mineToLookAfter(troubles.data, me).length === 0 && callsLeft === 0
  const { now, zone } = useWall()
  const ofCauses = useQuery(systemicDutiesQuery)
  const ofPotholes = useQuery(potholeDutiesQuery)
  const mine = inOrder(
    duties.data?.pages.flatMap((page) => page.items) ?? [],
    [...(ofCauses.data?.mine ?? []), ...(ofPotholes.data?.items ?? [])],
    duties.hasNextPage,
  )
  const groups = groupsOf(mine, now, zone)
  // What is late or may harm somebody stands above what can be settled tomorrow.
  const atOnce = groups.filter(({ name }) => name === 'overdue' || name === 'danger')
  const then = groups.filter((group) => !atOnce.includes(group))
  const shown = ({ name, duties: ofGroup }: (typeof groups)[number]) => (
    <section key={name} className={classes.group} data-group={name} aria-labelledby={`today-${name}`}>
      <h2 id={`today-${name}`}>
        {todayWords.groups[name]()}{' '}
        {duties.hasNextPage ? null : <span className={classes.count}>{ofGroup.length}</span>}
      </h2>
      <Lines duties={ofGroup} openCase={caseId} />
    </section>
  )
  return (
    <div className={classes.room}>
      <div className={classes.today}>
        <h1 tabIndex={-1} data-list-title className={classes.title}>
          {todayWords.title()}
        </h1>
        {duties.isPending ? <Shape label={todayWords.coming()} lines={[45, 80, 40, 70, 45, 80]} /> : null}
        {duties.isError && mine.length === 0 ? (
          <Failed title={todayWords.failed()} retry={() => void duties.refetch()}>
            {todayWords.why({ why: problemOf(duties.error).detail })}
          </Failed>
        ) : null}
        {ofCauses.isError && ofCauses.data === undefined ? (
          <Failed title={todayWords.causesFailed()} retry={() => void ofCauses.refetch()}>
            {todayWords.why({ why: problemOf(ofCauses.error).detail })}
          </Failed>
        ) : null}
        <Troubles me={me} />
        <Suspense fallback={null}>
          <Floods beside />
        </Suspense>
        {atOnce.map(shown)}
        {me.person.role === 'admin' ? <FirstStepsHere /> : null}
        {callsLeft > 0 ? (
          <Suspense fallback={null}>
            <Calls />
          </Suspense>
        ) : null}
        <LeavesToSettle me={me} />
        <MapToSettle me={me} />
        <Suspense fallback={null}>
          <NotSentToCustomers />
        </Suspense>
        {duties.isSuccess && ofCauses.isSuccess && mine.length === 0 && works && nothingToSettle(me) ? (
          <Empty title={todayWords.nothing.title()}>{todayWords.nothing.text()}</Empty>
        ) : null}
        {then.map(shown)}
        <MoreRows query={duties} />
        {ofCauses.data?.more === true ? <Link to="/systemic-issues">{todayWords.moreOfCauses()}</Link> : null}
        {duties.isPending ? null : <Others openCase={caseId} />}
        {me.person.role === 'staff' ? null : (
          <Suspense fallback={null}>
            <NotThrough />
            <CallsByLine />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** What may break though nothing of it is mine to do. */
function Others({ openCase }: { readonly openCase: string | undefined }) {
  const others = useInfiniteQuery(dutiesQuery('others'))
  const ofCauses = useQuery(systemicDutiesQuery)
  const theirs = inOrder(
    others.data?.pages.flatMap((page) => page.items) ?? [],
    ofCauses.data?.others ?? [],
    others.hasNextPage,
  )
  if (theirs.length === 0)
    return others.isError ? (
      <Failed title={todayWords.othersFailed()} retry={() => void others.refetch()}>
        {todayWords.why({ why: problemOf(others.error).detail })}
      </Failed>
    ) : null
  return (
    <section className={classes.group} data-group="others" aria-labelledby="today-others">
      <h2 id="today-others">
        {todayWords.groups.others()}{' '}
        {others.hasNextPage ? null : <span className={classes.count}>{theirs.length}</span>}
      </h2>
      <p className={classes.about}>{todayWords.othersAbout()}</p>
      <Lines duties={theirs} openCase={openCase} theirs />
      <MoreRows query={others} />
    </section>
  )
}
