import { Fragment } from 'react'
import type { MapFindings } from '../versions/shapes.ts'
import classes from './going-live.module.css'

interface RemovedTeamsProps {
  readonly teams: MapFindings['removedTeams']
  /** The team that answers when no other does, where that is gone too. */
  readonly gone: readonly string[]
}

const cases = (count: number): string =>
  count === 0 ? 'no open case' : count === 1 ? 'one open case' : `${count} open cases`

const goes = (count: number): string =>
  count === 0
    ? 'it has no open case; what comes later goes'
    : count === 1
      ? 'its one open case goes'
      : `its ${count} open cases go`

/** What becomes of the cases of teams that the map has no more: said before, not after. */
export function RemovedTeams({ teams, gone }: RemovedTeamsProps) {
  if (teams.length === 0) return null
  const unsettled = teams.filter(({ above }) => gone.includes(above))
  return (
    <div>
      <p className={classes.group}>
        {teams.length === 1
          ? 'One team is not in this map any more'
          : `${teams.length} teams are not in this map any more`}
      </p>
      <ul className={classes.warnings}>
        {teams
          .filter(({ above }) => !gone.includes(above))
          .map(({ team, openCases, above }) => (
            <li key={team}>
              <bdi>{team}</bdi>: {goes(openCases)} up to <bdi>{above}</bdi>.
            </li>
          ))}
        {unsettled.length === 0 ? null : (
          <li>
            To the team that you choose to answer when no other does:{' '}
            {unsettled.map(({ team, openCases }, index) => (
              <Fragment key={team}>
                {index === 0 ? null : ', '}
                <bdi>{team}</bdi> ({cases(openCases)})
              </Fragment>
            ))}
            .
          </li>
        )}
      </ul>
    </div>
  )
}
