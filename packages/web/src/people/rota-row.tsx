import type { RotaEntry } from '../api/shapes.ts'
import { Span, useWall } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { timeInWords } from '../look/when.ts'
import { rotaWords } from '../words/rota.ts'
import { writtenDate } from '../words/written.ts'
import classes from './people.module.css'

interface RotaRowProps {
  /** What one person covers: once, or week after week. */
  readonly entries: readonly [RotaEntry, ...RotaEntry[]]
  /** Takes one off; null for whoever only reads it. */
  readonly onTakeOff: ((id: string) => void) | null
  readonly busy: boolean
}

/** Who covers which team, and when; what comes back every week once, with its days to unfold. */
export function RotaRow({ entries, onTakeOff, busy }: RotaRowProps) {
  const [first, ...others] = entries
  const { person, team } = first
  const takeOff = (id: string) =>
    onTakeOff === null ? null : (
      <button type="button" className={classes.change} disabled={busy} onClick={() => onTakeOff(id)}>
        {rotaWords.takeOff({ spoken: <span className={classes.spoken} />, name: person.name })}
      </button>
    )
  return (
    <li className={classes.person}>
      <Face of={person} />
      <div className={classes.covers}>
        <p>
          <strong dir="auto">{person.name}</strong>{' '}
          <span className={classes.soft}>{team === null ? rotaWords.everyTeam() : <bdi>{team}</bdi>}</span>
        </p>
        {others.length === 0 ? (
          <p className={classes.soft}>
            <Span from={first.from} to={first.to} />
          </p>
        ) : (
          <>
            <p className={classes.soft}>
              <Weekly first={first} last={others.at(-1) ?? first} />
            </p>
            <details className={classes.soft}>
              <summary>{rotaWords.weeks({ count: entries.length })}</summary>
              <ul className={classes.weeks}>
                {entries.map((one) => (
                  <li key={one.id}>
                    <span>
                      <Span from={one.from} to={one.to} />
                    </span>
                    {takeOff(one.id)}
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </div>
      {others.length === 0 ? takeOff(first.id) : null}
    </li>
  )
}

/** "Every Saturday, 10:00 to 16:00, from 5 December to 27 February". */
function Weekly({ first, last }: { readonly first: RotaEntry; readonly last: RotaEntry }) {
  const { zone, now } = useWall()
  const day = (moment: string): string =>
    writtenDate(moment, zone, {
      day: 'numeric',
      month: 'long',
      ...(moment.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' }),
    })
  return rotaWords.weekly({
    weekday: writtenDate(first.from, zone, { weekday: 'long' }),
    from: timeInWords(first.from, zone),
    to: timeInWords(first.to, zone),
    first: day(first.from),
    last: day(last.from),
  })
}
