import type { MapFindings } from '../versions/shapes.ts'
import classes from './going-live.module.css'

const cases = (count: number): string =>
  count === 0 ? 'it has no open case' : count === 1 ? 'its one open case goes' : `its ${count} open cases go`

/** What becomes of the cases of teams that the map has no more: said before, not after. */
export function RemovedTeams({ teams }: { readonly teams: MapFindings['removedTeams'] }) {
  if (teams.length === 0) return null
  return (
    <div>
      <p className={classes.group}>
        {teams.length === 1
          ? 'One team is not in this map any more'
          : `${teams.length} teams are not in this map any more`}
      </p>
      <ul className={classes.warnings}>
        {teams.map(({ team, openCases, above }) => (
          <li key={team}>
            <bdi>{team}</bdi>: {cases(openCases)}
            {openCases === 0 ? '; what comes later goes' : ''} up to <bdi>{above}</bdi>.
          </li>
        ))}
      </ul>
    </div>
  )
}
