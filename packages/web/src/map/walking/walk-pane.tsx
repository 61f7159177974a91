import type { Walk } from '@buckstop/service-map'
import { Empty, Shape } from '../../look/blank.tsx'
import { mapWords } from '../../words/map.ts'
import { walkingWords } from '../../words/walking.ts'
import type { Chosen } from '../verdicts/chosen.ts'
import type { Examination } from '../worker/use-map-workers.tsx'
import { BeThisCustomer } from './be-this-customer.tsx'

interface WalkPaneProps {
  readonly examination: Examination
  readonly chosen: Chosen | null
  readonly onWalk: (walk: Walk | null) => void
}

/** Being a customer of the newest text that was a map. */
export function WalkPane({ examination, chosen, onWalk }: WalkPaneProps) {
  const { known, errors } = examination
  if (known === null)
    return errors.length > 0 ? (
      <Empty title={mapWords.noMapYet()}>{walkingWords.mendFirst()}</Empty>
    ) : (
      <Shape label={mapWords.coming()} lines={[50, 80, 60]} />
    )
  const start =
    chosen === null
      ? {}
      : {
          start: {
            who: chosen.customer,
            problem: chosen.problem,
            withBuckstop: chosen.game === 'buckstop',
            anyDoor: false,
          },
        }
  return <BeThisCustomer text={known.text} map={known.map} onWalk={onWalk} {...start} />
}
