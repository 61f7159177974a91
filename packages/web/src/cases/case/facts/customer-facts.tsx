import { Link } from '@tanstack/react-router'
import type { Case } from '../../../api/shapes.ts'
import { KeepFromDraws } from '../../../leaders/keep-from-draws.tsx'
import { codeWords } from '../../../words/codes.ts'
import { Words } from '../words.tsx'
import { inARow, languageName, listed } from '../../../words/written.ts'
import classes from './facts.module.css'
import { PlanFact } from './plan-fact.tsx'
import { Section } from './section.tsx'
import { WhoReads } from './who-reads.tsx'
import { factsWords } from '../../../words/facts.ts'

/** Who the customer is, how to reach them, and what makes a difference in how. */
export function CustomerFacts({ about }: { readonly about: Case }) {
  const { customer, sight } = about
  return (
    <Section title={factsWords.customerFacts.customer()}>
      <dl className={classes.pairs}>
        {customer.identifiers.map((one) => (
          <div key={`${one.type} ${one.value}`}>
            <dt>{factsWords.identifier[one.type]()}</dt>
            <dd dir="auto">
              {one.value}
              <span className={classes.soft}>
                {' '}
                {one.checked
                  ? factsWords.customerFacts.checked()
                  : factsWords.customerFacts.asGivenNothingProves()}
              </span>
              <WhoReads about={about} one={one} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{factsWords.customerFacts.speaks()}</dt>
          <dd>{languageName(customer.language)}</dd>
        </div>
        {about.clock === null ? null : (
          <div>
            <dt>{factsWords.customerFacts.clock()}</dt>
            <dd translate="no">{factsWords.clockSaid[about.clock.saidBy]({ zone: about.clock.zone })}</dd>
          </div>
        )}
        {sight.withheld.includes('reach') ? null : (
          <div>
            <dt>{factsWords.customerFacts.reachedBy()}</dt>
            <dd>
              {about.ways.length === 0
                ? factsWords.customerFacts.theirPageAlone()
                : inARow(about.ways.map((way) => codeWords.channel[way]()))}
            </dd>
          </div>
        )}
      </dl>
      {sight.withheld.length === 0 ? null : (
        <p className={classes.note}>
          {factsWords.customerFacts.withheld({
            why: codeWords.sight[sight.rule](),
            parts: listed(sight.withheld.map((part) => codeWords.withheld[part]())),
          })}
        </p>
      )}
      {about.vulnerable ? (
        <p className={classes.note}>{factsWords.customerFacts.takeCareWhatMakes()}</p>
      ) : null}
      {about.inWriting ? <p className={classes.strong}>{factsWords.customerFacts.inWriting()}</p> : null}
      <PlanFact about={about} />
      {about.represented ? (
        <p className={classes.note}>{factsWords.customerFacts.somebodySpeaksForThem()}</p>
      ) : null}
      {sight.withheld.includes('notes') ? null : <KeepFromDraws about={about} />}
      {about.remedySought === null ? null : (
        <div>
          <p className={classes.soft}>{factsWords.customerFacts.wants()}</p>
          <Words text={about.remedySought} language={about.language} small />
        </div>
      )}
      {customer.otherCases.length === 0 ? null : (
        <div>
          <p className={classes.soft}>{factsWords.customerFacts.otherCases()}</p>
          <ul className={classes.list}>
            {customer.otherCases.map((other) => (
              <li key={other.id}>
                <Link
                  to="/$list/$caseId"
                  params={{ list: 'all', caseId: other.id }}
                  className={classes.other}
                >
                  <span className="figures" translate="no">
                    {other.reference}
                  </span>{' '}
                  {other.status === 'ended' ? `${factsWords.customerFacts.ended()} ` : ''}
                  <span dir="auto">{other.opening}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
