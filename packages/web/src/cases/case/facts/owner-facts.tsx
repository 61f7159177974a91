import type { Case, OwnershipPeriod } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Face } from '../../../look/face.tsx'
import { codeWords } from '../../../words/codes.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

const whyTheyHadIt = ({ takenFrom }: Case, { number, because }: OwnershipPeriod): string =>
  takenFrom !== null && number === 1
    ? factsWords.ownerFacts.hadCaseThatThis()
    : codeWords.ownerReason[because]()

/** Who had it, the newest first. */
export function OwnerFacts({ about }: { readonly about: Case }) {
  return (
    <Section title={factsWords.ownerFacts.whoHadIt()}>
      <ol className={classes.list}>
        {about.ownership.toReversed().map((period) => (
          <li key={period.number} className={classes.period}>
            <Face of={period.owner} size="small" />
            <span>
              {factsWords.ownerFacts.period({
                name: <strong dir="auto">{period.owner.name}</strong>,
                why: <span className={classes.soft}>{whyTheyHadIt(about, period)}</span>,
                when: (
                  <span className={classes.soft}>
                    <When at={period.since} />
                  </span>
                ),
              })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
