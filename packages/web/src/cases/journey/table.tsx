import { useWall, When } from '../../look/clock.tsx'
import { journeyWords } from '../../words/journey.ts'
import type { Journey } from './journey.ts'
import classes from './journey.module.css'
import { mostRows, type Row, rowsOf } from './rows.ts'
import { sayPlainly, tellHappenings, tellHold, tellPledge, type Wall } from './tell.ts'

const tell = ({ of }: Row, wall: Wall, now: string | null): string => {
  switch (of.kind) {
    case 'happenings':
      return of.all.length === 1 && of.all[0] !== undefined
        ? sayPlainly(of.all[0].entry)
        : tellHappenings(of.lane, of.all, wall)
    case 'hold':
      return tellHold(of.hold, of.hold.to === now, wall)
    case 'pledge':
      return tellPledge(of.pledge, wall)
  }
}

/** What the picture shows, in words and in the order of time. */
export function JourneyTable({ journey }: { readonly journey: Journey }) {
  const wall = useWall()
  const rows = rowsOf(journey, wall.zone)
  const earlier = Math.max(0, rows.length - mostRows)
  return (
    <details className={classes.details}>
      <summary>{journeyWords.table.title()}</summary>
      {earlier === 0 ? null : <p className={classes.how}>{journeyWords.table.earlier({ count: earlier })}</p>}
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{journeyWords.table.when()}</th>
              <th scope="col">{journeyWords.table.where()}</th>
              <th scope="col">{journeyWords.table.what()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(earlier).map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <When at={row.at} />
                </th>
                <td>{journeyWords.lanes[row.lane]()}</td>
                <td>{tell(row, wall, journey.now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
