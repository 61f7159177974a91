import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import segments from '../../look/segments.module.css'
import { games, gameWords } from '../verdicts/verdict-words.ts'
import classes from './walking.module.css'
import type { BeThisCustomerProps } from './be-this-customer-props.ts'
import type { Walker } from './use-walk.ts'

interface WhoYouAreProps {
  readonly map: BeThisCustomerProps['map']
  readonly walker: Walker
  readonly onChange: (walker: Walker) => void
}

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
          <label key={game}>
            <input
              type="radio"
              name={name}
              checked={walker.withBuckstop === (game === 'buckstop')}
              onChange={() => onChange({ ...walker, withBuckstop: game === 'buckstop' })}
            />
            <span>{gameWords[game]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
