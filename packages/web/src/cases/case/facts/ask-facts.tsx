import type { Ask } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

function AskState({ ask }: { readonly ask: Ask }) {
  switch (ask.state) {
    case 'answered':
      return (
        <Mark of="kept">
          {ask.answeredBy === null
            ? factsWords.askFacts.answered()
            : factsWords.askFacts.answeredBy({ name: ask.answeredBy.name })}
        </Mark>
      )
    case 'withdrawn':
      return <span className={classes.soft}>{factsWords.askFacts.takenBack()}</span>
    case 'overdue':
      return <Mark of="due">{factsWords.askFacts.wasDue({ when: <When at={ask.due} /> })}</Mark>
    case 'open':
      return <Mark of="due">{factsWords.askFacts.due({ when: <When at={ask.due} /> })}</Mark>
  }
}

const quick = [
  ['answer-ask', factsWords.askFacts.answer],
  ['withdraw-ask', factsWords.askFacts.takeBack],
] as const

/** What other teams were asked; the owner stays the owner meanwhile. */
export function AskFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title={factsWords.askFacts.askedOthers()}>
      {about.asks.length === 0 ? (
        <p className={classes.soft}>{factsWords.askFacts.noOtherTeamWas()}</p>
      ) : null}
      <ul className={classes.list}>
        {about.asks.map((ask) => (
          <FactItem key={ask.number} about={about} onChoose={onChoose} subject={ask.number} quick={quick}>
            <AskState ask={ask} />
            <p>
              <strong dir="auto">{ask.to}</strong>
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
        words={factsWords.askFacts.askAnotherTeam()}
        onChoose={onChoose}
      />
    </Section>
  )
}
