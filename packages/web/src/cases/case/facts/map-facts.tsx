import type { Case } from '../../../api/shapes.ts'
import { Mark } from '../../../look/meaning.tsx'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'
import { listed } from '../../../words/written.ts'

/** Where the customer stands in the service map, once something of that is known. */
export function MapFacts({ about }: { readonly about: Case }) {
  const { problem, facts, ruledOut, stranded } = about.map.known
  if (problem === null && facts.length === 0) return null
  return (
    <Section title={factsWords.mapFacts.inServiceMap()}>
      <dl className={classes.pairs}>
        {problem === null ? null : (
          <div>
            <dt>{factsWords.mapFacts.problem()}</dt>
            <dd dir="auto">{problem}</dd>
          </div>
        )}
        {facts.map(({ fact, holds }) => (
          <div key={fact}>
            <dt>{holds ? factsWords.mapFacts.is() : factsWords.mapFacts.isNot()}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      {stranded.map(({ leader, reason }) => (
        <div key={`${leader.id} ${reason}`} className={classes.signed}>
          <Mark of="due">{factsWords.mapFacts.stranded({ name: leader.name })}</Mark>
          <blockquote dir="auto">{reason}</blockquote>
        </div>
      ))}
      {ruledOut === null ? null : <Mark of="broken">{ruledOutWords(ruledOut)}</Mark>}
    </Section>
  )
}

const quoted = (facts: readonly string[]): string =>
  listed(facts.map((fact) => factsWords.mapFacts.quoted({ fact })))

const ruledOutWords = (rule: NonNullable<Case['map']['known']['ruledOut']>): string => {
  const [has, lacks] = [quoted(rule.with), quoted(rule.without)]
  if (rule.without.length === 0) return factsWords.mapFacts.nobodyWith({ has })
  return rule.with.length === 0
    ? factsWords.mapFacts.nobodyWithout({ lacks })
    : factsWords.mapFacts.nobodyLike({ has, lacks })
}
