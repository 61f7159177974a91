import { monthName } from '../../words/written.ts'
import { regulatorWords } from '../../words/regulator.ts'
import classes from '../settings.module.css'
import type { Profile } from './queries.ts'

/** How many of those who rang spoke with a person in time, by month, and what is not counted. */
export function SoonAPerson({ person }: { readonly person: NonNullable<Profile['person']> }) {
  const { share, withinMinutes, months } = person
  return (
    <section className={classes.part} aria-labelledby="soon-a-person">
      <h2 id="soon-a-person">{regulatorWords.person({ share, minutes: withinMinutes })}</h2>
      <p className={classes.means}>{regulatorWords.personMeans()}</p>
      {months.length === 0 ? (
        <p>{regulatorWords.noCalls()}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{regulatorWords.month()}</th>
              <th scope="col">{regulatorWords.calls()}</th>
              <th scope="col">{regulatorWords.inTime()}</th>
              <th scope="col">{regulatorWords.share()}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, calls, inTime }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                <td>{calls}</td>
                <td>{inTime}</td>
                <td>{Math.floor((inTime * 100) / calls)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
