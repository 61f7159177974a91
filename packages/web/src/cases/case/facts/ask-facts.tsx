import type { Ask } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import type { FactsProps } from '../case-facts.tsx'
import { Words } from '../words.tsx'
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

/** What other teams were asked; the owner stays the owner meanwhile. */
export function AskFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title="Asked of others">
      {about.asks.length === 0 ? <p className={classes.soft}>No other team was asked.</p> : null}
      <ul className={classes.list}>
        {about.asks.map((ask) => (
          <li key={ask.number} className={classes.item}>
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
            <div className={classes.quicks}>
              <QuickAction
                about={about}
                name="answer-ask"
                subject={ask.number}
                words="Answer"
                onChoose={onChoose}
              />
              <QuickAction
                about={about}
                name="withdraw-ask"
                subject={ask.number}
                words="Take back"
                onChoose={onChoose}
              />
            </div>
          </li>
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
