import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import classes from './case-head.module.css'
import { caseWords } from '../../words/case.ts'
import { inARow, lasting } from '../../words/written.ts'

type Danger = NonNullable<Case['danger']>

/** Minutes up to two hours, then hours, then days. */
const howLong = (minutes: number): string => {
  if (minutes <= 120) return lasting(minutes, 'minute')
  return minutes <= 48 * 60
    ? lasting(Math.floor(minutes / 60), 'hour')
    : lasting(Math.floor(minutes / 1440), 'day')
}

function DangerReader({ one, byMail }: { readonly one: Danger['told'][number]; readonly byMail: boolean }) {
  const { person, first, readAt, readBy, minutesLate, handedTo } = one
  const words = caseWords.danger
  const name = one.as === 'owner' ? words.owner({ name: person.name }) : person.name
  const told = <>{(byMail ? words.told : words.listed)({ name, when: <When at={first} /> })}</>
  if (handedTo !== null) return <li>{words.handed({ told, name: handedTo.name })}</li>
  if (readBy === null && readAt !== null) return <li>{words.read({ told, when: <When at={readAt} /> })}</li>
  return (
    <li>{minutesLate > 0 ? words.late({ told, late: howLong(minutesLate) }) : words.unread({ told })}</li>
  )
}

interface DangerMarkProps {
  readonly danger: Danger
  readonly numbers: readonly { readonly written: string; readonly dial: string }[]
}

/** The one mark of danger, which stays: what comes first to do about it, and folded who knows of it and who can be reached. */
export function DangerMark({ danger, numbers }: DangerMarkProps) {
  const { told, byMail, awake, trying, attempts, callNext, gathered, emergencyNumber } = danger
  const last = attempts.at(-1)
  return (
    <section className={classes.danger} role="alert" aria-label={caseWords.danger.title()}>
      <p>
        <strong>{caseWords.danger.harm()}</strong>{' '}
        {trying === null ? null : (
          <>
            {(numbers.length === 0 ? caseWords.danger.toTry : caseWords.danger.toTryAt)({
              name: trying.by.name,
              when: <When at={trying.until} />,
            })}{' '}
            {numbers.map(({ written, dial }) => (
              <a key={dial} href={`tel:${dial}`} className={classes.number} dir="ltr" translate="no">
                {written}
              </a>
            ))}
          </>
        )}
      </p>
      {awake.length === 0 ? <p>{caseWords.danger.nobody({ number: emergencyNumber })}</p> : null}
      <details>
        <summary>
          {caseWords.danger.readers({
            count: told.length,
            unread: told.filter(({ readAt, readBy }) => readAt === null || readBy !== null).length,
          })}
        </summary>
        {last === undefined ? null : (
          <p>
            {(last.reached ? caseWords.danger.spoke : caseWords.danger.tried)({
              name: last.by.name,
              when: <When at={last.at} />,
            })}
          </p>
        )}
        {callNext === null ? null : (
          <p>
            {(gathered ? caseWords.danger.gathered : caseWords.danger.next)({ when: <When at={callNext} /> })}
          </p>
        )}
        {awake.length === 0 ? null : (
          <p>{caseWords.danger.awake({ names: inARow(awake.slice(0, 3).map(({ name }) => name)) })}</p>
        )}
        <ul>
          {told.map((one) => (
            <DangerReader key={one.person.id} one={one} byMail={byMail} />
          ))}
        </ul>
      </details>
    </section>
  )
}
