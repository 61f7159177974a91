import type { Case, Duty } from '../../api/shapes.ts'
import { dutyMeaning } from '../../duties/duty-meaning.ts'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import classes from './owed.module.css'
import { Section } from './facts/section.tsx'
import { caseWords } from '../../words/case.ts'
import { dutyWords } from '../../words/duty.ts'
import { sayNext } from '../list/say-next.ts'

/** How many stand at the top; the others are one press away. */
const shownAtOnce = 3

/** The first few, and always by when the customer hears from us: nothing else on the page says so. */
const atTheTop = (owed: readonly Duty[]): readonly Duty[] =>
  owed.filter((duty, index) => index < shownAtOnce || duty.kind === 'nextWord')

interface OwedProps {
  readonly owed: readonly Duty[]
  readonly next: Case['next']
  readonly open: boolean
}

/** What is owed and by when, the next first. */
export function Owed({ owed, next, open }: OwedProps) {
  const timed = atTheTop(owed)
  const others = owed.filter((duty) => !timed.includes(duty))
  if (timed.length === 0) {
    return open ? (
      <Section title={caseWords.owed.title()}>
        <p>
          {next.by === null
            ? caseWords.owed.next({ what: sayNext(next) })
            : caseWords.owed.nextBy({ what: sayNext(next), when: <When at={next.by} /> })}
        </p>
      </Section>
    ) : null
  }
  return (
    <Section title={caseWords.owed.title()}>
      <DutyList duties={timed} />
      {others.length === 0 ? null : (
        <details>
          <summary>{caseWords.owed.more({ count: others.length })}</summary>
          <DutyList duties={others} />
        </details>
      )}
    </Section>
  )
}

function DutyList({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <ul className={classes.owed}>
      {duties.map((duty) => (
        <li key={`${duty.kind} ${duty.subject}`}>
          <Mark of={dutyMeaning(duty)}>
            {(duty.overdue ? caseWords.owed.wasDue : caseWords.owed.by)({
              what: dutyWords[duty.kind](),
              when: <When at={duty.due} />,
            })}
          </Mark>
          <span className={classes.whose}>
            {duty.mine ? caseWords.owed.you() : <bdi>{duty.person?.name ?? duty.team}</bdi>}
          </span>
        </li>
      ))}
    </ul>
  )
}
