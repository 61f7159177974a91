import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import classes from './case-head.module.css'

type Danger = NonNullable<Case['danger']>

/** Minutes up to two hours, then hours, then days. */
const howLong = (minutes: number): string => {
  if (minutes <= 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  return minutes <= 48 * 60 ? `${Math.floor(minutes / 60)} hours` : `${Math.floor(minutes / 1440)} days`
}

function DangerReader({ one, byMail }: { readonly one: Danger['told'][number]; readonly byMail: boolean }) {
  const { person, first, readAt, readBy, minutesLate } = one
  return (
    <li>
      {person.name} {one.as === 'owner' ? '(owner) ' : ''}
      {byMail ? 'was told' : 'has had it in their list since'} <When at={first} />
      {one.handedTo !== null ? (
        ` and is on leave; ${one.handedTo.name} has to read it instead`
      ) : readBy === null && readAt !== null ? (
        <>
          {' '}
          and read it <When at={readAt} />
        </>
      ) : minutesLate > 0 ? (
        <strong> and has not read it: {howLong(minutesLate)} late</strong>
      ) : (
        ' and has not read it yet'
      )}
    </li>
  )
}

interface DangerBannerProps {
  readonly danger: Danger
  /** On which they can be rung, as they gave them. */
  readonly numbers: readonly string[]
}

/** Who was told and who has read it, who can be reached now, and what was tried by voice. */
export function DangerBanner({ danger, numbers }: DangerBannerProps) {
  const { told, byMail, awake, trying, attempts, callNext, gathered, emergencyNumber } = danger
  const last = attempts.at(-1)
  return (
    <section className={classes.danger} role="alert" aria-label="Danger">
      <p>
        <strong>Somebody may come to harm.</strong>
      </p>
      <ul>
        {told.map((one) => (
          <DangerReader key={one.person.id} one={one} byMail={byMail} />
        ))}
      </ul>
      {last === undefined ? null : (
        <p>
          {last.by.name} {last.reached ? 'spoke with them' : 'tried by voice and reached nobody'}{' '}
          <When at={last.at} />
        </p>
      )}
      {trying === null ? null : (
        <p>
          {trying.by.name} has to try by voice by <When at={trying.until} />
          {numbers.length === 0 ? '. They have given no number yet.' : ': '}
          {numbers.map((number) => (
            <a key={number} href={`tel:${number.replaceAll(/[^+\d]/g, '')}`} className={classes.number}>
              {number}
            </a>
          ))}
        </p>
      )}
      {callNext === null ? null : (
        <p>
          {gathered
            ? 'It came without proof, so people are called once to all that came from its network: '
            : 'The next of us is called: '}
          <When at={callNext} />
        </p>
      )}
      <p>
        {awake.length === 0
          ? `None of us is on duty now. The customer is told to ring ${emergencyNumber}.`
          : `Can be reached now: ${awake
              .slice(0, 3)
              .map(({ name }) => name)
              .join(', ')}`}
      </p>
    </section>
  )
}
