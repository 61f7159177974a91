import type { Case } from '../../../api/shapes.ts'
import { Mark } from '../../../look/meaning.tsx'
import classes from './facts.module.css'
import { Section } from './section.tsx'

const listed = new Intl.ListFormat('en')

/** Where the customer stands in the service map, once something of that is known. */
export function MapFacts({ about }: { readonly about: Case }) {
  const { problem, facts, ruledOut, stranded } = about.map.known
  if (problem === null && facts.length === 0) return null
  return (
    <Section title="In the service map">
      <dl className={classes.pairs}>
        {problem === null ? null : (
          <div>
            <dt>Problem</dt>
            <dd dir="auto">{problem}</dd>
          </div>
        )}
        {facts.map(({ fact, holds }) => (
          <div key={fact}>
            <dt>{holds ? 'Is' : 'Is not'}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      {stranded.map(({ leader, reason }) => (
        <div key={`${leader.id} ${reason}`} className={classes.signed}>
          <Mark of="due">The map leaves them without help; {leader.name} signed why</Mark>
          <blockquote>{reason}</blockquote>
        </div>
      ))}
      {ruledOut === null ? null : (
        <Mark of="broken">{ruledOutWords(ruledOut)}: what was proved of it is void</Mark>
      )}
    </Section>
  )
}

const ruledOutWords = (rule: NonNullable<Case['map']['known']['ruledOut']>): string => {
  const [has, lacks] = [rule.with, rule.without].map((facts) =>
    listed.format(facts.map((fact) => `“${fact}”`)),
  )
  const who = [
    rule.with.length === 0 ? '' : ` with ${has}`,
    rule.without.length === 0 ? '' : ` without ${lacks}`,
  ]
  return `The map says that nobody${who.join(' and')} can turn up`
}
