import type { CompanyPromise } from '../../../api/shapes.ts'
import { useWall, When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import { writtenMoney } from '../../../words/written.ts'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'

/** Kept, due, broken or waiting: by shape, word and colour. */
function PromiseMark({ promise }: { readonly promise: CompanyPromise }) {
  const { now } = useWall()
  if (promise.state === 'kept') {
    return (
      <Mark of="kept">
        Kept
        {promise.settledAt === null ? null : (
          <>
            {' '}
            <When at={promise.settledAt} />
          </>
        )}
      </Mark>
    )
  }
  if (promise.state === 'released') return <span className={classes.soft}>Not owed any more</span>
  if (promise.state === 'broken' || promise.due < now) {
    return (
      <Mark of="broken">
        Broken: was due <When at={promise.due} />
      </Mark>
    )
  }
  return (
    <Mark of="due">
      Due by <When at={promise.due} />
    </Mark>
  )
}

const quick = [
  ['keep-promise', 'Kept'],
  ['propose-new-date', 'Later date'],
] as const

export function PromiseFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title="Promises">
      {about.promises.length === 0 ? <p className={classes.soft}>Nothing is promised yet.</p> : null}
      <ul className={classes.list}>
        {about.promises.map((promise) => (
          <FactItem
            key={promise.number}
            about={about}
            onChoose={onChoose}
            subject={promise.number}
            quick={quick}
          >
            <PromiseMark promise={promise} />
            <Words text={promise.what} language={about.language} small />
            <p className={classes.soft}>
              {promise.kind === 'callBack' ? 'Call by ' : 'By '}
              {promise.by.name}
              {promise.remedy === null ? '' : `, ${promise.remedy.what.words ?? 'remedy'}`}
              {promise.remedy?.amount == null ? '' : ` ${writtenMoney(promise.remedy.amount)}`}
            </p>
            {promise.proposedDate === null || promise.state !== 'open' ? null : (
              <Mark of="waiting">
                Asked for <When at={promise.proposedDate} />; the customer has not agreed
              </Mark>
            )}
          </FactItem>
        ))}
      </ul>
      <QuickAction
        about={about}
        name="make-promise"
        subject={null}
        words="Promise something"
        onChoose={onChoose}
      />
    </Section>
  )
}
