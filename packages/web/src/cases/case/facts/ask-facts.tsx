import type { Ask } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'

function AskState({ ask }: { readonly ask: Ask }) {
  switch (ask.state) {
    case 'answered':
      return <Mark of="kept">Answered{ask.answeredBy === null ? '' : ` by ${ask.answeredBy.name}`}</Mark>
    case 'withdrawn':
      return <span className={classes.soft}>Taken back</span>
    case 'overdue':
      return (
        <Mark of="due">
          Was due <When at={ask.due} />
        </Mark>
      )
    case 'open':
      return (
        <Mark of="due">
          Due by <When at={ask.due} />
        </Mark>
      )
  }
}

const quick = [
  ['answer-ask', 'Answer'],
  ['withdraw-ask', 'Take back'],
] as const

/** What other teams were asked; the owner stays the owner meanwhile. */
export function AskFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title="Asked of others">
      {about.asks.length === 0 ? <p className={classes.soft}>No other team was asked.</p> : null}
      <ul className={classes.list}>
        {about.asks.map((ask) => (
          <FactItem key={ask.number} about={about} onChoose={onChoose} subject={ask.number} quick={quick}>
            <AskState ask={ask} />
            <p>
              <strong>{ask.to}</strong>
            </p>
            <Words text={ask.question} language={about.language} small />
            {ask.answer === null ? null : (
              <div className={classes.answer}>
                <Words text={ask.answer} language={about.language} small />
              </div>
            )}
          </FactItem>
        ))}
      </ul>
      <QuickAction
        about={about}
        name="place-ask"
        subject={null}
        words="Ask another team"
        onChoose={onChoose}
      />
    </Section>
  )
}
