import type { WayIn } from '@buckstop/service-map'
import { sayWay, sayWhyClosed } from '@buckstop/service-map/say'
import { IconLock } from '@tabler/icons-react'
import { pageTongue } from '../../words/map-said.ts'
import { walkingWords } from '../../words/walking.ts'
import classes from './walking.module.css'
import { leadsTo } from './walk-words.ts'

interface WaysInProps {
  readonly ways: readonly WayIn[]
  readonly underWay: string | null
  readonly hints: boolean
  readonly turnUp: (channel: string) => void
}

/** Where one can turn up now; what is closed stands beneath, with why. */
export function WaysIn({ ways, underWay, hints, turnUp }: WaysInProps) {
  const closed = ways.filter((way) => !way.open)
  return (
    <>
      <ul className={classes.ways}>
        {ways
          .filter((way) => way.open)
          .map((way) => (
            <li key={way.channel}>
              <button
                type="button"
                className={classes.way}
                aria-disabled={underWay !== null}
                data-pressed={underWay === way.channel || undefined}
                onClick={() => turnUp(way.channel)}
              >
                <span>{sayWay(pageTongue, way)}</span>
                {hints ? (
                  <span className={classes.leads} data-lost={way.atWorst === null || undefined}>
                    {leadsTo(way)}
                  </span>
                ) : null}
              </button>
            </li>
          ))}
      </ul>
      {closed.length === 0 ? null : (
        <ul className={classes.closed} aria-label={walkingWords.closed()}>
          {closed.map((way) => (
            <li key={way.channel}>
              <IconLock size={15} aria-hidden />
              <span className={classes.shut}>
                <s>{sayWay(pageTongue, way)}</s>
                <span>{sayWhyClosed(pageTongue, way)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
