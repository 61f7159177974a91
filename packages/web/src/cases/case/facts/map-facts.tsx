import type { Case } from '../../../api/shapes.ts'
import { Mark } from '../../../look/meaning.tsx'
import classes from './facts.module.css'
import type { FactsProps } from './facts-props.ts'
import { MapAnswers } from './map-answers.tsx'
import { MapProblem } from './map-problem.tsx'
import { MapPromised } from './map-promised.tsx'
import { quoted } from './quoted.ts'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

/** What each issue is in the service map, what is known of the customer, and what the map promises then. */
export function MapFacts({ about, onChoose }: FactsProps) {
  const { issues, facts, ruledOut, stranded } = about.map.known
  if (about.sight.withheld.includes('notes')) return null
  if (about.map.problems.length === 0 && issues.every(({ problem }) => problem === null)) return null
  if (issues.length === 0 && facts.length === 0 && stranded.length === 0) return null
  return (
    <Section title={factsWords.mapFacts.inServiceMap()}>
      {issues.map((said) => (
        <MapProblem key={said.issue} about={about} onChoose={onChoose} said={said} />
      ))}
      <MapAnswers about={about} />
      <MapPromised promised={about.map.promised} />
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

const ruledOutWords = (rule: NonNullable<Case['map']['known']['ruledOut']>): string => {
  const [has, lacks] = [quoted(rule.with), quoted(rule.without)]
  if (rule.without.length === 0) return factsWords.mapFacts.nobodyWith({ has })
  return rule.with.length === 0
    ? factsWords.mapFacts.nobodyWithout({ lacks })
    : factsWords.mapFacts.nobodyLike({ has, lacks })
}
