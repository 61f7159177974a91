import { useState } from 'react'
import type { Settings } from '../api/shapes.ts'
import { clockOf } from '../hours/week.ts'
import { Empty } from '../look/blank.tsx'
import { wholeDay } from '../look/when.ts'
import people from '../people/people.module.css'
import { daysOffWords } from '../words/days-off.ts'
import { Adding } from './adding.tsx'
import { OpeningRow } from './opening-row.tsx'
import { keyOf } from './day-off-key.ts'
import { DayOffForm } from './day-off-form.tsx'
import { SettingsPage } from './settings-page.tsx'
import classes from './settings.module.css'
import { WithSettings } from './with-settings.tsx'

type Holiday = Settings['ownHolidays']['items'][number]

/** "Thursday 24 December 2026, each year, work ends at 12:00". */
const whenOf = ({ day, next, yearly, endsAt }: Holiday): string => {
  const said =
    next === null
      ? daysOffWords.over({ day: wholeDay(day) })
      : daysOffWords.next({ day: wholeDay(next), yearly: yearly ? 'true' : 'other' })
  return endsAt === null ? said : daysOffWords.until({ day: said, time: clockOf(endsAt) })
}

/** Days without work besides the public ones, the next one first. */
export function DaysOff() {
  return (
    <SettingsPage title={daysOffWords.title()} about={daysOffWords.about()}>
      <WithSettings>{(settings) => <Days settings={settings} />}</WithSettings>
    </SettingsPage>
  )
}

function Days({ settings: { ownHolidays: holidays, teams } }: { readonly settings: Settings }) {
  const [adds, setAdds] = useState(false)
  const rest = { holidays, teams: teams.map(({ name }) => name) }
  return (
    <>
      {holidays.items.length === 0 && !adds ? (
        <Empty title={daysOffWords.none.title()}>{daysOffWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {holidays.items.map((holiday) => (
          <OpeningRow
            key={keyOf(holiday)}
            name={holiday.name}
            about={
              <p className={classes.soft}>
                {holiday.team === null
                  ? whenOf(holiday)
                  : daysOffWords.of({ day: whenOf(holiday), team: <bdi>{holiday.team}</bdi> })}
              </p>
            }
            change={daysOffWords.change({ spoken: <span className={people.spoken} />, name: holiday.name })}
          >
            {(close) => <DayOffForm known={keyOf(holiday)} {...rest} onDone={close} />}
          </OpeningRow>
        ))}
      </ul>
      <Adding say={daysOffWords.add()} opened={adds} onOpened={setAdds}>
        {(close) => <DayOffForm known={null} {...rest} onDone={close} />}
      </Adding>
    </>
  )
}
