import { Fragment } from 'react'
import { goingLiveWords } from '../../words/going-live.ts'
import { drawnInARow } from '../../words/written.ts'
import type { MapFindings } from '../versions/shapes.ts'
import classes from './going-live.module.css'

interface RemovedTeamsProps {
  readonly teams: MapFindings['removedTeams']
  /** The team that answers when no other does, where that is gone too. */
  readonly gone: readonly string[]
}

/** What becomes of the cases of teams that the map has no more: said before, not after. */
export function RemovedTeams({ teams, gone }: RemovedTeamsProps) {
  if (teams.length === 0) return null
  const unsettled = teams.filter(({ above }) => gone.includes(above))
  return (
    <div>
      <p className={classes.group}>{goingLiveWords.removed({ teams: teams.length })}</p>
      <ul className={classes.warnings}>
        {teams
          .filter(({ above }) => !gone.includes(above))
          .map(({ team, openCases, above }) => (
            <li key={team}>
              {goingLiveWords.removedTeam({
                team: <bdi>{team}</bdi>,
                cases: openCases,
                above: <bdi>{above}</bdi>,
              })}
            </li>
          ))}
        {unsettled.length === 0 ? null : (
          <li>
            {goingLiveWords.unsettled({
              teams: drawnInARow(
                unsettled.map(({ team, openCases }) => (
                  <Fragment key={team}>
                    {goingLiveWords.unsettledTeam({ team: <bdi>{team}</bdi>, cases: openCases })}
                  </Fragment>
                )),
              ),
            })}
          </li>
        )}
      </ul>
    </div>
  )
}
