import { Link } from '@tanstack/react-router'
import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { inARow } from '../../../words/written.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

/** What else is known of the case. */
export function KnownFacts({ about }: { readonly about: Case }) {
  const { counts } = about
  return (
    <Section title={factsWords.knownFacts.facts()}>
      <dl className={classes.pairs}>
        <div>
          <dt>{factsWords.knownFacts.opened()}</dt>
          <dd>
            <When at={about.openedAt} />
          </dd>
        </div>
        <div>
          <dt>{factsWords.knownFacts.lastHeard()}</dt>
          <dd>
            <When at={about.heardAt} />
          </dd>
        </div>
        <div>
          <dt>{factsWords.knownFacts.promises()}</dt>
          <dd className="figures">
            {factsWords.knownFacts.promiseCounts({
              made: counts.promises,
              kept: counts.promisesKept,
              broken: counts.promisesBroken,
            })}
          </dd>
        </div>
        {counts.nextWordsMissed === 0 ? null : (
          <div>
            <dt>{factsWords.knownFacts.words()}</dt>
            <dd className="figures">
              {factsWords.knownFacts.wordsMissed({ count: counts.nextWordsMissed })}
            </dd>
          </div>
        )}
        {about.imported ? (
          <div>
            <dt>{factsWords.knownFacts.came()}</dt>
            <dd>{factsWords.knownFacts.asHistoryFromFile()}</dd>
          </div>
        ) : null}
        {about.complainedAbout.length === 0 ? null : (
          <div>
            <dt>{factsWords.knownFacts.about()}</dt>
            <dd dir="auto">{inARow(about.complainedAbout.map((one) => one.name))}</dd>
          </div>
        )}
        {about.mergedInto === null ? null : (
          <div>
            <dt>{factsWords.knownFacts.joined()}</dt>
            <dd>
              <Link to="/$list/$caseId" params={{ list: 'all', caseId: about.mergedInto }}>
                {factsWords.knownFacts.caseThatGoesOn()}
              </Link>
            </dd>
          </div>
        )}
        {about.absorbed.length === 0 ? null : (
          <div>
            <dt>{factsWords.knownFacts.holds()}</dt>
            <dd>
              {about.absorbed.map((id, index) => (
                <Link
                  key={id}
                  to="/$list/$caseId"
                  params={{ list: 'all', caseId: id }}
                  className={classes.joined}
                >
                  {factsWords.knownFacts.joinedCase({ number: index + 1 })}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <Link to="/take" search={{ case: about.id }} className={classes.joined}>
        {factsWords.knownFacts.enterLetterOrFile()}
      </Link>
    </Section>
  )
}
