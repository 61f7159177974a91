import { When } from '../../../look/clock.tsx'
import { surveyWords } from '../../../words/actions/survey.ts'
import { factsWords } from '../../../words/facts.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import type { FactsProps } from './facts-props.ts'
import { Section } from './section.tsx'

const quick = [['take-survey-as-problem', surveyWords.takeSurveyAsProblem.submit]] as const

/** Beside the outcome: what the customer says of how it went, the latest first, and that nobody asks them why. */
export function SurveyFacts({ about, onChoose }: FactsProps) {
  if (about.surveys.length === 0) return null
  const words = factsWords.surveyFacts
  return (
    <Section title={words.title()}>
      <ol className={classes.list}>
        {about.surveys.toReversed().map(({ number, score, words: said, at }) => (
          <FactItem key={number} about={about} onChoose={onChoose} subject={number} quick={quick}>
            <p>{words.score({ score, when: <When at={at} /> })}</p>
            {said === null ? null : (
              <div className={classes.clamp}>
                <Words text={said} language={about.language} small />
              </div>
            )}
          </FactItem>
        ))}
      </ol>
      <p className={classes.soft}>{words.notAsked()}</p>
    </Section>
  )
}
