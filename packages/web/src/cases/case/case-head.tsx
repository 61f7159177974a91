import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { caseQuery } from '../../api/queries.ts'
import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Face } from '../../look/face.tsx'
import { Mark } from '../../look/meaning.tsx'
import { endingWords } from '../labels.ts'
import classes from './case-head.module.css'
import { DangerBanner } from './danger-banner.tsx'
import { Owed } from './owed.tsx'

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function Standing({ about }: { readonly about: Case }) {
  if (about.status === 'ended') {
    const solved = about.ending === 'solved'
    return (
      <p className={classes.standing}>
        {solved ? (
          <Mark of="kept">{endingWords.solved}</Mark>
        ) : (
          <strong>{endingWords[about.ending ?? 'lapsed']}</strong>
        )}
        {about.endedAt === null ? null : (
          <span>
            {' '}
            <When at={about.endedAt} />
          </span>
        )}
      </p>
    )
  }
  return (
    <p className={classes.standing}>
      {about.waitingOn === 'customer' ? <Mark of="waiting">Waiting for the customer</Mark> : null}
      {about.waitingOn === 'us' ? <Mark of="us">Waiting for us</Mark> : null}
    </p>
  )
}

/** Where a case that joined another goes on: all that was told here is told, counted and answered there. */
function WentInto({ into, at }: { readonly into: string; readonly at: string | null }) {
  const { data: other, isError } = useQuery(caseQuery(into))
  return (
    <p className={classes.standing}>
      <strong>It went into another case</strong>
      {at === null ? null : (
        <>
          , <When at={at} />
        </>
      )}
      , and goes on there
      {other === undefined ? null : (
        <>
          :{' '}
          <Link to="/$list/$caseId" params={{ list: 'all', caseId: into }}>
            case {other.reference}
          </Link>
          , which {other.owner.name} has
        </>
      )}
      .{isError ? ' That one is not yours to see.' : null}
    </p>
  )
}

/** Times told, contacts, who had it, days, and what is owed by when. Never a priority number. */
export function CaseHead({ about }: { readonly about: Case }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { counts } = about
  return (
    <header className={classes.head}>
      {about.danger === null ? null : (
        <DangerBanner
          danger={about.danger}
          numbers={about.customer.identifiers.flatMap(({ type, value }) => (type === 'phone' ? [value] : []))}
        />
      )}
      <div className={classes.who}>
        <div>
          <p className={classes.reference}>{about.reference}</p>
          <h1 ref={heading} tabIndex={-1} dir="auto" className={classes.name}>
            {about.customer.name ?? 'A customer who gave no name'}
          </h1>
        </div>
        <div className={classes.owner}>
          <Face of={about.owner} size="large" />
          <p>
            <strong>{about.owner.name}</strong> {about.mergedInto === null ? 'has it' : 'had it'}
            <br />
            <span className={classes.team}>
              {about.team}
              {about.ownerOnShift || about.status === 'ended'
                ? ''
                : about.cover === null
                  ? ', off shift now'
                  : `, off shift; ${about.cover.name} covers`}
            </span>
          </p>
        </div>
      </div>
      <ul className={classes.counts}>
        {about.mergedInto === null ? (
          <>
            <li data-notable={counts.timesTold > 1 || undefined}>
              told {times(counts.timesTold, 'time', 'times')}
            </li>
            <li>{times(counts.contacts, 'contact', 'contacts')}</li>
          </>
        ) : null}
        <li>{times(counts.owners, 'person', 'people')} had it</li>
        <li>{counts.days === 0 ? 'since today' : times(counts.days, 'day', 'days')}</li>
        {counts.pingPongs > 0 ? (
          <li data-notable>came back {times(counts.pingPongs, 'time', 'times')}</li>
        ) : null}
        {counts.reopenings > 0 ? (
          <li data-notable>reopened {times(counts.reopenings, 'time', 'times')}</li>
        ) : null}
      </ul>
      {about.mergedInto === null ? (
        <Standing about={about} />
      ) : (
        <WentInto into={about.mergedInto} at={about.endedAt} />
      )}
      <Owed owed={about.owed} next={about.next} open={about.status === 'open'} />
    </header>
  )
}
