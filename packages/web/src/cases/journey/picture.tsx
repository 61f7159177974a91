import { type KeyboardEvent, useState } from 'react'
import { useWall } from '../../look/clock.tsx'
import { writtenDate } from '../../words/written.ts'
import { journeyWords } from '../../words/journey.ts'
import { Drawn } from './drawn.tsx'
import type { Journey } from './journey.ts'
import classes from './journey.module.css'
import { layOut, type Layout } from './layout.ts'
import { entryOfStop, tellStop, wordsOfStop } from './tell.ts'
import { useRoom } from './use-room.ts'

/** As wide as a date may be, with what parts it from the next. */
const tick = 92
const shortly = 4 * 86_400_000

/** The hour where little time passes, else the day; none twice in a row. */
const labelsOf = ({ from, to }: Journey, { ticks }: Layout, zone: string): readonly string[] => {
  const isShort = Date.parse(to) - Date.parse(from) < shortly
  const options: Intl.DateTimeFormatOptions = isShort
    ? { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
    : { day: 'numeric', month: 'short', ...(from.slice(0, 4) === to.slice(0, 4) ? {} : { year: '2-digit' }) }
  const labels = ticks.map(({ at }) => writtenDate(at, zone, options))
  return labels.map((label, index) => (label === labels[index - 1] ? '' : label))
}

const summaryOf = ({ happenings, holds, pledges }: Journey): string => {
  const count = (name: 'customer' | 'ours'): number => happenings.filter(({ lane }) => lane === name).length
  return journeyWords.summary({
    received: count('customer'),
    made: count('ours'),
    hands: holds.length,
    broken: pledges.filter(({ state }) => state === 'broken').length,
  })
}

interface PictureProps {
  readonly journey: Journey
  readonly onGoTo: (number: number) => void
}

/** The journey on a line of time: whoever points at a mark, or goes along it by keys, reads what it is. */
export function Picture({ journey, onGoTo }: PictureProps) {
  const wall = useWall()
  const [frame, room] = useRoom()
  const [current, setCurrent] = useState<number | null>(null)
  const layout = layOut(journey, { ...room, tick })
  const { stops } = layout
  const at = current === null ? null : Math.min(current, stops.length - 1)
  const stop = at === null ? undefined : stops[at]
  const goesOn = journey.now !== null
  const number = stop === undefined ? null : entryOfStop(stop)

  const choose = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || number === null) return
    event.preventDefault()
    onGoTo(number)
  }

  return (
    <div className={classes.picture}>
      <div ref={frame} className={classes.frame}>
        <input
          type="range"
          className={classes.along}
          min={1}
          max={stops.length}
          value={(at ?? stops.length - 1) + 1}
          aria-label={journeyWords.picture()}
          aria-valuetext={stop === undefined ? summaryOf(journey) : tellStop(stop, wall, journey.now)}
          onFocus={() => setCurrent((before) => before ?? stops.length - 1)}
          onChange={(event) => setCurrent(Number(event.currentTarget.value) - 1)}
          onKeyDown={choose}
        />
        <Drawn
          layout={layout}
          labels={labelsOf(journey, layout, wall.zone)}
          current={at}
          hasEnded={!goesOn}
          onPoint={setCurrent}
          onChoose={(index) => {
            const chosen = stops[index]
            const told = chosen === undefined ? null : entryOfStop(chosen)
            setCurrent(index)
            if (told !== null) onGoTo(told)
          }}
        />
      </div>
      <div className={classes.telling}>
        {stop === undefined ? (
          <p className={classes.how}>{journeyWords.how()}</p>
        ) : (
          <>
            <p>{tellStop(stop, wall, journey.now)}</p>
            <WordsOf words={wordsOfStop(stop)} />
            {number === null ? null : (
              <button type="button" className={classes.link} onClick={() => onGoTo(number)}>
                {journeyWords.story()}
              </button>
            )}
          </>
        )}
      </div>
      {layout.left === 0 ? null : <p className={classes.how}>{journeyWords.left({ count: layout.left })}</p>}
    </div>
  )
}

function WordsOf({ words }: { readonly words: ReturnType<typeof wordsOfStop> }) {
  return words === null ? null : (
    <p className={classes.words} data-theirs={words.theirs || undefined} dir="auto">
      {words.words}
    </p>
  )
}
