import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { dutiesQuery } from '../cases/list/duties-query.ts'
import type { DutyRow, Me } from '../api/shapes.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import classes from './agenda.module.css'
import { dutyMeaning } from './duty-meaning.ts'
import { LeavesToSettle } from './leaves-to-settle.tsx'
import { MapToSettle } from './map-to-settle.tsx'
import { dutiesWords } from '../words/duties.ts'
import { dutyWords } from '../words/duty.ts'

const nothingToSettle = ({ leavesToSettle, serviceMap }: Me): boolean =>
  leavesToSettle.length + serviceMap.unanswered + serviceMap.ruledOut === 0

/** The middle of the desk while no case is open: what I owe, the next first. */
export function Agenda() {
  const duties = useQuery(dutiesQuery)
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <div className={classes.agenda}>
      <h1 className={classes.title}>{dutiesWords.agenda.whatYouOweNext()}</h1>
      {duties.isPending ? <Shape label={dutiesWords.agenda.whatYouOweIs()} lines={[45, 80, 40, 70]} /> : null}
      {duties.isError ? (
        <Failed title={dutiesWords.agenda.whatYouOweDid()} retry={() => void duties.refetch()}>
          {dutiesWords.agenda.failed({ why: problemOf(duties.error).detail })}
        </Failed>
      ) : null}
      <LeavesToSettle me={me} />
      <MapToSettle me={me} />
      {duties.isSuccess && duties.data.items.length === 0 && nothingToSettle(me) ? (
        <p className={classes.nothing}>{dutiesWords.agenda.nothingJustNowWhat()}</p>
      ) : null}
      <ol className={classes.duties}>
        {(duties.data?.items ?? []).map((duty) => (
          <li key={`${duty.case.id} ${duty.kind} ${duty.subject}`}>
            <OneDuty duty={duty} />
          </li>
        ))}
      </ol>
      <p className={classes.keys}>{dutiesWords.agenda.keys({ key: <kbd /> })}</p>
    </div>
  )
}

function OneDuty({ duty }: { readonly duty: DutyRow }) {
  return (
    <Link to="/$list/$caseId" params={{ list: 'mine', caseId: duty.case.id }} className={classes.duty}>
      <span className={classes.what}>
        <Mark of={dutyMeaning(duty)}>{dutyWords[duty.kind]()}</Mark>
        <span className={classes.due}>
          {(duty.overdue ? dutiesWords.agenda.wasDue : dutiesWords.agenda.by)({
            when: <When at={duty.due} />,
          })}
        </span>
      </span>
      <span className={classes.words} dir="auto">
        {duty.case.opening}
      </span>
    </Link>
  )
}
