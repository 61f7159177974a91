import type { Case } from '../../../api/shapes.ts'
import { grantInWords } from './grant-in-words.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

type Grant = Case['map']['authority'][number]

const through = ({ by, team }: Grant, own: string): string => {
  switch (by) {
    case 'own':
      return team === own
        ? factsWords.grantFacts.withoutAskingAnybody()
        : factsWords.grantFacts.asTeam({ team })
    case 'ask':
      return factsWords.grantFacts.byAsking({ team })
    case 'ladder':
      return factsWords.grantFacts.upLadder({ team })
  }
}

const shownAtOnce = 5

function Grants({ some, own }: { readonly some: readonly Grant[]; readonly own: string }) {
  return (
    <ul className={classes.grants}>
      {some.map((grant) => (
        <li key={`${grant.remedy} ${grant.team}`}>
          <span dir="auto">{grantInWords(grant)}</span>{' '}
          <span className={classes.soft}>{through(grant, own)}</span>
        </li>
      ))}
    </ul>
  )
}

/**
 * What the owner may grant by the service map: first what nobody has to be asked for, then what is in reach. Whoever
 * may grant here themselves reads it where they do, with what is left of it in this case.
 */
export function GrantFacts({ about }: { readonly about: Case }) {
  const mayGrant = about.actions.some(({ name, allowed }) => name === 'grant-remedy' && allowed)
  if (about.status === 'ended' || mayGrant) return null
  // What the map cannot give this customer is said with its reason where the map's promise stands.
  const refused = new Set(
    about.map.promised.flatMap(({ remedies }) =>
      remedies.flatMap(({ remedy, feasible }) => (feasible === 'no' ? [remedy] : [])),
    ),
  )
  const grants = about.map.authority
    .filter(({ remedy }) => !refused.has(remedy))
    .toSorted((a, b) => Number(a.by !== 'own') - Number(b.by !== 'own'))
  const more = grants.length - shownAtOnce
  return (
    <Section title={factsWords.grantFacts.mayBeGrantedHere()}>
      {grants.length === 0 ? (
        <p className={classes.soft}>{factsWords.grantFacts.nobody({ team: about.team })}</p>
      ) : (
        <Grants some={grants.slice(0, shownAtOnce)} own={about.team} />
      )}
      {more > 0 ? (
        <details>
          <summary className={classes.soft}>{factsWords.grantFacts.more({ count: more })}</summary>
          <Grants some={grants.slice(shownAtOnce)} own={about.team} />
        </details>
      ) : null}
    </Section>
  )
}
