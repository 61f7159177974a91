import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import segments from '../../look/segments.module.css'
import classes from './walking.module.css'
import type { BeThisCustomerProps } from './be-this-customer-props.ts'
import type { Walker } from './use-walk.ts'

interface WhoYouAreProps {
  readonly map: BeThisCustomerProps['map']
  readonly walker: Walker
  readonly onChange: (walker: Walker) => void
}

const games = [
  { withBuckstop: false, words: 'The map alone' },
  { withBuckstop: true, words: 'Under Buckstop' },
] as const

/** Which customer, which problem, which game. */
export function WhoYouAre({ map, walker, onChange }: WhoYouAreProps) {
  const name = useId()
  return (
    <div className={classes.who}>
      <NativeSelect
        label="You are"
        value={walker.customer}
        data={map.customers.map((one) => one.name)}
        onChange={(event) => onChange({ ...walker, customer: event.currentTarget.value })}
      />
      <NativeSelect
        label="Your problem"
        value={walker.problem}
        data={map.problems.map((one) => one.name)}
        onChange={(event) => onChange({ ...walker, problem: event.currentTarget.value })}
      />
      <fieldset className={`${segments.segments} ${classes.game}`}>
        <legend className={segments.legend}>By which rules</legend>
        {games.map((game) => (
          <label key={game.words}>
            <input
              type="radio"
              name={name}
              checked={walker.withBuckstop === game.withBuckstop}
              onChange={() => onChange({ ...walker, withBuckstop: game.withBuckstop })}
            />
            <span>{game.words}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
