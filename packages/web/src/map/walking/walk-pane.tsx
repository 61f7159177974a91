import type { Walk } from '@buckstop/service-map'
import { Empty, Shape } from '../../look/blank.tsx'
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
      <Empty title="The text is no valid map yet">
        Mend what is marked in it, then you can walk through it.
      </Empty>
    ) : (
      <Shape label="The map is coming" lines={[50, 80, 60]} />
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
