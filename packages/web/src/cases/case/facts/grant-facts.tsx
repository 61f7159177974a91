import type { Case } from '../../../api/shapes.ts'
import { grantInWords } from '../../words.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'

type Grant = Case['map']['authority'][number]

const through = ({ by, team }: Grant): string => {
  switch (by) {
    case 'own':
      return `without asking anybody: ${team}`
    case 'ask':
      return `by asking ${team}`
    case 'ladder':
      return `up the ladder, by ${team}`
  }
}

const shownAtOnce = 5

function Grants({ some }: { readonly some: readonly Grant[] }) {
  return (
    <ul className={classes.grants}>
      {some.map((grant) => (
        <li key={`${grant.remedy} ${grant.team}`}>
          {grantInWords(grant)} <span className={classes.soft}>{through(grant)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the owner may grant, by the service map: by their own team’s authority or through somebody in reach. */
export function GrantFacts({ about }: { readonly about: Case }) {
  const { authority } = about.map
  if (about.status === 'ended') return null
  const more = authority.length - shownAtOnce
  return (
    <Section title="May be granted here">
      {authority.length === 0 ? (
        <p className={classes.soft}>Nobody in reach of {about.team} may grant anything.</p>
      ) : (
        <Grants some={authority.slice(0, shownAtOnce)} />
      )}
      {more > 0 ? (
        <details>
          <summary className={classes.soft}>{more} more</summary>
          <Grants some={authority.slice(shownAtOnce)} />
        </details>
      ) : null}
    </Section>
  )
}
