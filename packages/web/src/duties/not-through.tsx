import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, server } from '../api/client.ts'
import type { components } from '../api/schema.gen.ts'
import { When } from '../look/clock.tsx'
import { wholeDay } from '../look/when.ts'
import { notThroughWords } from '../words/not-through.ts'
import { stay } from './stay.ts'
import classes from './not-through.module.css'
import today from './today.module.css'

type Door = components['schemas']['NotThrough']['doors'][number]

const notThroughQuery = queryOptions({
  queryKey: ['not-through'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/not-through', { signal })),
  staleTime: 60_000,
})

/** Who began to write and left, and whom nobody answered, at doors that I answer for. */
export function NotThrough() {
  const { data } = useQuery(notThroughQuery)
  const doors = data?.doors.filter(({ left, unanswered }) => left + unanswered > 0) ?? []
  const leaving = data?.leaving ?? []
  return (
    <>
      <Leaving teams={leaving} />
      <Handled teams={data?.handled ?? []} />
      <AtDoors doors={doors} />
    </>
  )
}

type LeavingFrom = components['schemas']['NotThrough']['leaving']

/** Who said that they are leaving, by the team that has their case. */
function Leaving({ teams }: { readonly teams: LeavingFrom }) {
  if (teams.length === 0) return null
  return (
    <section className={today.group} aria-labelledby="today-leaving">
      <h2 id="today-leaving">{notThroughWords.leaving.title()}</h2>
      <ul>
        {teams.map(({ team, customers, open, latest, problems }) => (
          <li key={team} className={classes.door}>
            {notThroughWords.leaving.ofTeam({
              team: <bdi>{team}</bdi>,
              customers,
              open,
              when: <When at={latest} />,
            })}{' '}
            {open === 0 ? null : (
              <Link to="/$list" params={{ list: 'all' }} search={{ team, leaving: true }}>
                {notThroughWords.leaving.see()}
              </Link>
            )}
            <ul>
              {problems.map(({ problem, customers: count }) => (
                <li key={problem}>
                  {problem === null
                    ? notThroughWords.leaving.noProblem({ count })
                    : notThroughWords.leaving.problem({ problem: <bdi>{problem}</bdi>, count })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

type HandledIn = components['schemas']['NotThrough']['handled']

/** What was done wrong in dealing with customers, by the team in which it came about. */
function Handled({ teams }: { readonly teams: HandledIn }) {
  if (teams.length === 0) return null
  return (
    <section className={today.group} aria-labelledby="today-handled">
      <h2 id="today-handled">{notThroughWords.handled.title()}</h2>
      <ul>
        {teams.map(({ team, issues }) => (
          <li key={team} className={classes.door}>
            {notThroughWords.handled.inTeam({ team: <bdi>{team}</bdi>, issues })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AtDoors({ doors }: { readonly doors: readonly Door[] }) {
  if (doors.length === 0) return null
  return (
    <section className={today.group} aria-labelledby="today-not-through">
      <h2 id="today-not-through">{notThroughWords.title()}</h2>
      <p className={today.about}>{notThroughWords.about()}</p>
      <ul>
        {doors.map((door) => (
          <li key={door.door} className={classes.door}>
            <AtDoor {...door} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function AtDoor({ door, team, left, halfWithin, unanswered, days }: Door) {
  const isPhone = door === 'phone'
  return (
    <>
      <h3>{notThroughWords.doors[door]({ team: <bdi>{team}</bdi> })}</h3>
      <p>
        {left > 0 ? notThroughWords[isPhone ? 'hungUp' : 'left']({ count: left }) : null}{' '}
        {halfWithin === null
          ? null
          : notThroughWords[isPhone ? 'waited' : 'halfWithin']({ time: stay(halfWithin) })}{' '}
        {unanswered > 0 ? notThroughWords.unanswered({ count: unanswered }) : null}
      </p>
      <details>
        <summary>{notThroughWords.days()}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{notThroughWords.day()}</th>
              <th scope="col">{isPhone ? notThroughWords.hungUpShort() : notThroughWords.leftShort()}</th>
              {door === 'chat' ? <th scope="col">{notThroughWords.unansweredShort()}</th> : null}
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.day}>
                <th scope="row">{wholeDay(one.day)}</th>
                <td>{one.left}</td>
                {door === 'chat' ? <td>{one.unanswered}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
