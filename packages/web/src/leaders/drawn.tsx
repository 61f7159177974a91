import { IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import today from '../duties/today.module.css'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { leaderWords } from '../words/leaders.ts'
import { todayWords } from '../words/today.ts'
import classes from './leaders.module.css'
import { type DrawnCase, drawnQuery, type MyDraw } from './queries.ts'

const words = leaderWords.drawn

/** Customers whom chance gave to somebody who leads, and whether they talked. */
export function Drawn() {
  const { data } = useQuery(drawnQuery)
  if (data === undefined) return null
  return (
    <section className={classes.section} aria-labelledby="drawn">
      <h2 id="drawn">{words.title()}</h2>
      <p className={classes.soft}>{words.about({ when: <When at={data.until} /> })}</p>
      {data.items.length === 0 ? <p>{words.nobody()}</p> : null}
      <ul>
        {data.items.map((one) => (
          <One key={one.case.id} drawn={one} draw={data} />
        ))}
      </ul>
    </section>
  )
}

interface OneProps {
  readonly drawn: DrawnCase
  readonly draw: Pick<MyDraw, 'drawnAt' | 'until'>
}

function One({ drawn: { case: about, rose, talkedAt, number }, draw }: OneProps) {
  const name = about.customer.name ?? leaderWords.one.noName()
  const to = { to: '/$list/$caseId', params: { list: 'all', caseId: about.id } } as const
  // What came up since is told above, where it came up to them: it was so on that day.
  const then = draw.drawnAt === null ? null : <When at={draw.drawnAt} />
  return (
    <li className={classes.leader}>
      <h3>
        <Link {...to} dir="auto">
          {name}
        </Link>
      </h3>
      <p className={classes.soft}>
        <span translate="no">{about.reference}</span> ·{' '}
        {then === null ? null : (rose ? words.rose : words.neverRose)({ when: then })}
      </p>
      {talkedAt === null ? (
        <>
          <Mark of="due">{words.notYet({ when: <When at={draw.until} /> })}</Mark>
          {number === null ? (
            <>
              <p className={classes.soft}>{words.noNumber()}</p>
              <Link {...to} className={today.deed} aria-label={leaderWords.one.openOf({ name })}>
                {leaderWords.one.open()}
              </Link>
            </>
          ) : (
            <a className={today.deed} href={`tel:${number.dial}`}>
              <IconPhone size={16} stroke={2} aria-hidden />
              {todayWords.ring({ number: number.written })}
            </a>
          )}
        </>
      ) : (
        <Mark of="kept">{words.talked({ when: <When at={talkedAt} /> })}</Mark>
      )}
    </li>
  )
}
