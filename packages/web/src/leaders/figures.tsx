import { useQuery } from '@tanstack/react-query'
import { leaderWords } from '../words/leaders.ts'
import { monthName } from '../words/written.ts'
import classes from './leaders.module.css'
import { Count } from './count.tsx'
import { figuresQuery } from './queries.ts'

const words = leaderWords.figures
const columns = ['referrals', 'promisesKept', 'thanks'] as const

/** What counted for oneself, always; for others whom one leads where the company turned that on, by name alone. */
export function Figures() {
  const { data } = useQuery(figuresQuery)
  if (data === undefined) return null
  const { own, teams, reason } = data
  return (
    <section className={classes.section} aria-labelledby="figures">
      <h2 id="figures">{words.title({ month: monthName(data.month) })}</h2>
      <p className={classes.soft}>
        {words[data.seenBy]()} {reason === null ? null : words.because({ reason: <bdi>{reason}</bdi> })}
      </p>
      <Good of={own} />
      {own.unnamedReferrals === 0 ? null : (
        <p className={classes.soft}>{words.unnamed({ count: own.unnamedReferrals })}</p>
      )}
      {teams.map(({ team, people }) => (
        <section key={team} className={classes.team} aria-label={team}>
          <h3>
            <bdi>{team}</bdi>
          </h3>
          {people === null ? (
            <p className={classes.soft}>{words.tooFew()}</p>
          ) : (
            <ul>
              {people.map((one) => (
                <li key={one.person.id} className={classes.leader}>
                  <h4>
                    <bdi>{one.person.name}</bdi>
                  </h4>
                  <Good of={one} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  )
}

/** What counted for one person; all of it is good. */
function Good({ of }: { readonly of: Readonly<Record<(typeof columns)[number], number>> }) {
  return (
    <dl className={classes.counts}>
      {columns.map((column) => (
        <Count key={column} of={words[column]()}>
          {of[column]}
        </Count>
      ))}
    </dl>
  )
}
