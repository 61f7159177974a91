import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { whenWords } from '../words/when.ts'
import { writtenZone } from '../words/written.ts'
import type { Moment } from './wall-clock.ts'
import { endInWords, exactly, inShort, inWords } from './when.ts'

interface Wall {
  /** IANA name of the company's time zone: everyone reads the same clock, wherever they sit. */
  readonly zone: string
  readonly now: Moment
}

const WallContext = createContext<Wall>({ zone: 'UTC', now: new Date(0).toISOString() })

const tick = 20_000

/** The company's clock on the wall; words like "today" follow it. */
export function WallClock({ zone, children }: { readonly zone: string; readonly children: ReactNode }) {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), tick)
    return () => clearInterval(timer)
  }, [])
  return <WallContext value={{ zone, now }}>{children}</WallContext>
}

export const useWall = (): Wall => use(WallContext)

/** A moment in words; the exact one when pointed at. */
export function When({ at, short = false }: { readonly at: Moment; readonly short?: boolean }) {
  const { zone, now } = useWall()
  return (
    <time dateTime={at} title={exactly(at, zone)}>
      {short ? inShort(at, now, zone) : inWords(at, now, zone)}
    </time>
  )
}

/** A moment by another clock than the company's, whose zone is then named. @param zone IANA name; null for the company's */
export function WhenThere({ at, zone }: { readonly at: Moment; readonly zone: string | null }) {
  const wall = useWall()
  const there = zone ?? wall.zone
  if (there === wall.zone) return <When at={at} />
  return (
    <time dateTime={at} title={exactly(at, there)}>
      {whenWords.there({ when: inWords(at, wall.now, there), zone: writtenZone(at, there) })}
    </time>
  )
}

/** From one moment to another, a day that both lie on named once: "Saturday 5 December, 10:00 to 16:00". */
export function Span({ from, to }: { readonly from: Moment; readonly to: Moment }) {
  const { zone, now } = useWall()
  return (
    <>
      {whenWords.span({
        from: <When at={from} />,
        to: (
          <time dateTime={to} title={exactly(to, zone)}>
            {endInWords(from, to, now, zone)}
          </time>
        ),
      })}
    </>
  )
}
