import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Face } from '../../../look/face.tsx'
import { ownerReasonWords } from '../../labels.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'

/** Who had it, the newest first. */
export function OwnerFacts({ about }: { readonly about: Case }) {
  return (
    <Section title="Who had it">
      <ol className={classes.list}>
        {about.ownership.toReversed().map((period) => (
          <li key={period.number} className={classes.period}>
            <Face of={period.owner} size="small" />
            <span>
              <strong>{period.owner.name}</strong>{' '}
              <span className={classes.soft}>
                {about.takenFrom !== null && period.number === 1
                  ? 'had the case that this was taken out of, and has this one since'
                  : `${ownerReasonWords[period.because]},`}{' '}
                <When at={period.since} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
