import { WhenThere } from '../../../look/clock.tsx'
import { factsWords } from '../../../words/facts.ts'
import { inSpoken } from '../../../words/in-spoken.ts'
import classes from './facts.module.css'
import type { FactsProps } from './facts-props.ts'
import { Section } from './section.tsx'

/** By when a regulator asks what of us, and whether anybody with a law degree has read that. */
export function RegulatorFacts({ about: { regulator } }: Pick<FactsProps, 'about'>) {
  if (regulator === null) return null
  const words = factsWords.regulatorFacts
  return (
    <Section title={words.title()}>
      <p>{regulator.kept ? inSpoken(regulator.name) : words.noLongerKept()}</p>
      {regulator.signed || !regulator.kept ? null : <p className={classes.soft}>{words.unsigned()}</p>}
      <ol className={classes.list}>
        {regulator.clocks.map(({ number, name, due, rose, of }) => {
          const what = (regulator.kept ? inSpoken(name) : null) ?? words.someStep()
          const when = <WhenThere at={due} zone={regulator.timeZone} />
          return (
            <li key={number} className={classes.item}>
              <p>
                {rose === 'no' ? words.no({ what, when }) : words[rose]({ what, when, name: of?.name ?? '' })}
              </p>
            </li>
          )
        })}
      </ol>
      {regulator.meanwhile.map((what) => (
        <p key={inSpoken(what)}>{inSpoken(what)}</p>
      ))}
    </Section>
  )
}
