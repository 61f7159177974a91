import { Link } from '@tanstack/react-router'
import type { Case, IdentifierType } from '../../../api/shapes.ts'
import { channelWords, sightWords, withheldWords } from '../../labels.ts'
import { Words } from '../words.tsx'
import { inARow } from '../../../words/written.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'
import { WhoReads } from './who-reads.tsx'

const identifierWords: Readonly<Record<IdentifierType, string>> = {
  email: 'E-mail',
  phone: 'Phone',
  postal: 'Address',
  account: 'Account',
  order: 'Order',
  vehicle: 'Vehicle',
  other: 'Known by',
}

const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const listed = new Intl.ListFormat('en')

/** Who the customer is, how to reach them, and what makes a difference in how. */
export function CustomerFacts({ about }: { readonly about: Case }) {
  const { customer, sight } = about
  return (
    <Section title="Customer">
      <dl className={classes.pairs}>
        {customer.identifiers.map((one) => (
          <div key={`${one.type} ${one.value}`}>
            <dt>{identifierWords[one.type]}</dt>
            <dd dir="auto">
              {one.value}
              <span className={classes.soft}>
                {one.checked ? ' checked' : ' as given: nothing proves it'}
              </span>
              <WhoReads about={about} one={one} />
            </dd>
          </div>
        ))}
        <div>
          <dt>Speaks</dt>
          <dd>{languageName(customer.language)}</dd>
        </div>
        {sight.withheld.includes('reach') ? null : (
          <div>
            <dt>Reached by</dt>
            <dd>
              {about.ways.length === 0
                ? 'their page alone'
                : inARow(about.ways.map((way) => channelWords[way]))}
            </dd>
          </div>
        )}
      </dl>
      {sight.withheld.length === 0 ? null : (
        <p className={classes.note}>
          {sightWords[sight.rule]} Not shown to you:{' '}
          {listed.format(sight.withheld.map((part) => withheldWords[part]))}.
        </p>
      )}
      {about.vulnerable ? (
        <p className={classes.note}>Take care: what makes it harder for them is in the story.</p>
      ) : null}
      {about.represented ? (
        <p className={classes.note}>Somebody speaks for them; who, and why they may, is in the story.</p>
      ) : null}
      {about.remedySought === null ? null : (
        <div>
          <p className={classes.soft}>Wants</p>
          <Words text={about.remedySought} language={about.language} small />
        </div>
      )}
      {customer.otherCases.length === 0 ? null : (
        <div>
          <p className={classes.soft}>Other cases</p>
          <ul className={classes.list}>
            {customer.otherCases.map((other) => (
              <li key={other.id}>
                <Link
                  to="/$list/$caseId"
                  params={{ list: 'all', caseId: other.id }}
                  className={classes.other}
                >
                  <span className="figures">{other.reference}</span>{' '}
                  {other.status === 'ended' ? '(ended) ' : ''}
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
