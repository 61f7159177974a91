import { Checkbox, NativeSelect } from '@mantine/core'
import { useId } from 'react'
import segments from '../../look/segments.module.css'
import { verdictWords } from '../../words/verdicts.ts'
import { walkingWords } from '../../words/walking.ts'
import { games } from '../verdicts/verdict-words.ts'
import classes from './walking.module.css'
import type { BeThisCustomerProps } from './be-this-customer-props.ts'
import type { Walker } from './use-walk.ts'

interface WhoYouAreProps {
  readonly map: BeThisCustomerProps['map']
  readonly walker: Walker
  readonly onChange: (walker: Walker) => void
}

/** Before the name of a declared kind, so that none is taken for somebody else. */
const kind = 'kind:'
const somebodyElse = 'else'

/** What is true of the kind that was chosen before: one begins from there. */
const factsOf = (map: WhoYouAreProps['map'], who: Walker['who']): readonly string[] =>
  typeof who === 'string' ? (map.customers.find(({ name }) => name === who)?.facts ?? []) : who.facts

interface TrueOfYouProps {
  readonly map: WhoYouAreProps['map']
  readonly facts: readonly string[]
  readonly onChange: (facts: readonly string[]) => void
}

function TrueOfYou({ map, facts, onChange }: TrueOfYouProps) {
  return (
    <fieldset className={classes.trueOfYou}>
      <legend>{walkingWords.isTrue()}</legend>
      {map.facts.map(({ name }) => (
        <Checkbox
          key={name}
          size="sm"
          label={<bdi>{name}</bdi>}
          checked={facts.includes(name)}
          onChange={(event) =>
            onChange(
              map.facts
                .map((fact) => fact.name)
                .filter((one) => (one === name ? event.currentTarget.checked : facts.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  )
}

/** Which customer, which problem, which game. */
export function WhoYouAre({ map, walker, onChange }: WhoYouAreProps) {
  const name = useId()
  return (
    <div className={classes.who}>
      <NativeSelect
        label={walkingWords.youAre()}
        value={typeof walker.who === 'string' ? kind + walker.who : somebodyElse}
        onChange={({ currentTarget: { value } }) =>
          onChange({
            ...walker,
            who: value === somebodyElse ? { facts: factsOf(map, walker.who) } : value.slice(kind.length),
          })
        }
      >
        {map.customers.map((one) => (
          <option key={one.name} value={kind + one.name} dir="auto">
            {one.name}
          </option>
        ))}
        {map.facts.length === 0 ? null : <option value={somebodyElse}>{walkingWords.somebodyElse()}</option>}
      </NativeSelect>
      <NativeSelect
        label={walkingWords.problem()}
        value={walker.problem}
        onChange={(event) => onChange({ ...walker, problem: event.currentTarget.value })}
      >
        {map.problems.map((one) => (
          <option key={one.name} value={one.name} dir="auto">
            {one.name}
          </option>
        ))}
      </NativeSelect>
      {typeof walker.who === 'string' ? null : (
        <TrueOfYou
          map={map}
          facts={walker.who.facts}
          onChange={(facts) => onChange({ ...walker, who: { facts } })}
        />
      )}
      <Checkbox
        size="sm"
        label={walkingWords.anyDoor()}
        checked={walker.anyDoor}
        onChange={(event) => onChange({ ...walker, anyDoor: event.currentTarget.checked })}
      />
      <fieldset className={`${segments.segments} ${classes.game}`}>
        <legend className={segments.legend}>{walkingWords.rules()}</legend>
        {games.map((game) => (
          <label key={game}>
            <input
              type="radio"
              name={name}
              checked={walker.withBuckstop === (game === 'buckstop')}
              onChange={() => onChange({ ...walker, withBuckstop: game === 'buckstop' })}
            />
            <span>{verdictWords.games[game]()}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
