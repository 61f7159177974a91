import { Link } from '@tanstack/react-router'
import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { inARow } from '../../../words/written.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'

/** What else is known of the case. */
export function KnownFacts({ about }: { readonly about: Case }) {
  const { counts } = about
  return (
    <Section title="Facts">
      <dl className={classes.pairs}>
        <div>
          <dt>Opened</dt>
          <dd>
            <When at={about.openedAt} />
          </dd>
        </div>
        <div>
          <dt>Last heard</dt>
          <dd>
            <When at={about.heardAt} />
          </dd>
        </div>
        <div>
          <dt>Promises</dt>
          <dd className="figures">
            {counts.promises} made, {counts.promisesKept} kept, {counts.promisesBroken} broken
          </dd>
        </div>
        {counts.nextWordsMissed === 0 ? null : (
          <div>
            <dt>Words</dt>
            <dd className="figures">{counts.nextWordsMissed} not given in time</dd>
          </div>
        )}
        {about.imported ? (
          <div>
            <dt>Came</dt>
            <dd>as history, from a file</dd>
          </div>
        ) : null}
        {about.complainedAbout.length === 0 ? null : (
          <div>
            <dt>About</dt>
            <dd>{inARow(about.complainedAbout.map((one) => one.name))}</dd>
          </div>
        )}
        {about.mergedInto === null ? null : (
          <div>
            <dt>Joined to</dt>
            <dd>
              <Link to="/$list/$caseId" params={{ list: 'all', caseId: about.mergedInto }}>
                the case that goes on
              </Link>
            </dd>
          </div>
        )}
        {about.absorbed.length === 0 ? null : (
          <div>
            <dt>Holds</dt>
            <dd>
              {about.absorbed.map((id, index) => (
                <Link
                  key={id}
                  to="/$list/$caseId"
                  params={{ list: 'all', caseId: id }}
                  className={classes.joined}
                >
                  joined case {index + 1}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <Link to="/take" search={{ case: about.id }} className={classes.joined}>
        Enter a letter or a file for this case
      </Link>
    </Section>
  )
}
