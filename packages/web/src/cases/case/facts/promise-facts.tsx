import type { Case, CompanyPromise } from '../../../api/shapes.ts'
import { useWall, When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import { writtenMoney } from '../../../words/written.ts'
import type { FactsProps } from './facts-props.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import classes from './facts.module.css'
import { QuickAction } from './quick-action.tsx'
import { Section } from './section.tsx'
import { factsWords } from '../../../words/facts.ts'

/** Kept, due, broken or waiting: by shape, word and colour. */
function PromiseMark({ promise }: { readonly promise: CompanyPromise }) {
  const { now } = useWall()
  if (promise.state === 'kept') {
    return (
      <Mark of="kept">
        {promise.settledAt === null
          ? factsWords.promiseFacts.kept()
          : factsWords.promiseFacts.keptAt({ when: <When at={promise.settledAt} /> })}
      </Mark>
    )
  }
  if (promise.state === 'released')
    return <span className={classes.soft}>{factsWords.promiseFacts.notOwedAnyMore()}</span>
  if (promise.state === 'broken' || promise.due < now) {
    return <Mark of="broken">{factsWords.promiseFacts.broken({ when: <When at={promise.due} /> })}</Mark>
  }
  return <Mark of="due">{factsWords.promiseFacts.due({ when: <When at={promise.due} /> })}</Mark>
}

/** By when they hear from us: a promise too, which their page says among the others. */
function AnswerFact({ nextWord: { by, of } }: Pick<Case, 'nextWord'>) {
  const { now } = useWall()
  if (by === null || of === null) return null
  return (
    <li>
      {by < now ? (
        <Mark of="broken">{factsWords.promiseFacts.broken({ when: <When at={by} /> })}</Mark>
      ) : (
        <Mark of="due">{factsWords.promiseFacts.due({ when: <When at={by} /> })}</Mark>
      )}
      <p className={classes.soft}>{factsWords.promiseFacts.answer({ name: of.name })}</p>
    </li>
  )
}

/** Where nothing is promised, and nothing dated either; of an ended case that is over. */
const isBare = ({ promises, owed, next, status }: Case): boolean =>
  promises.length === 0 && (status !== 'open' || (owed.length === 0 && next.by === null))

/** Who promised it, and what it is worth. */
const promisedBy = ({ kind, by, what: promised, remedy, byRule }: CompanyPromise): string => {
  if (byRule && remedy?.amount != null)
    return factsWords.promiseFacts.byRule({ amount: writtenMoney(remedy.amount) })
  const who = (kind === 'callBack' ? factsWords.promiseFacts.callBy : factsWords.promiseFacts.by)({
    name: by.name,
  })
  if (remedy === null) return who
  // What was granted is promised in the same words: they stand above already.
  if (remedy.amount !== null && remedy.what.words !== null && remedy.what.words === promised.words)
    return factsWords.promiseFacts.withRemedy({ who, remedy: writtenMoney(remedy.amount) })
  const what = remedy.what.words ?? factsWords.promiseFacts.remedy()
  return remedy.amount === null
    ? factsWords.promiseFacts.withRemedy({ who, remedy: what })
    : factsWords.promiseFacts.withAmount({ who, remedy: what, amount: writtenMoney(remedy.amount) })
}

function LateDay({ promise: { lateDay, remedy, state } }: { readonly promise: CompanyPromise }) {
  if (lateDay === null || remedy?.amount == null || state !== 'open') return null
  const { currency } = remedy.amount
  const written = (minor: number): string => writtenMoney({ currency, minor })
  return (
    <p className={classes.soft}>
      {factsWords.promiseFacts.lateDay({ amount: written(lateDay.minor), most: written(lateDay.most) })}
    </p>
  )
}

const quick = [
  ['keep-promise', factsWords.promiseFacts.kept],
  ['propose-new-date', factsWords.promiseFacts.laterDate],
] as const

export function PromiseFacts({ about, onChoose }: FactsProps) {
  return (
    <Section title={factsWords.promiseFacts.promises()}>
      {isBare(about) ? (
        <p className={classes.soft}>
          {about.status === 'open'
            ? factsWords.promiseFacts.nothingIsPromisedYet()
            : factsWords.promiseFacts.nothingWasPromised()}
        </p>
      ) : null}
      <ul className={classes.list}>
        <AnswerFact nextWord={about.nextWord} />
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
            <p className={classes.soft}>{promisedBy(promise)}</p>
            <LateDay promise={promise} />
            {promise.proposedDate === null || promise.state !== 'open' ? null : (
              <Mark of="waiting">
                {factsWords.promiseFacts.askedFor({ when: <When at={promise.proposedDate} /> })}
              </Mark>
            )}
          </FactItem>
        ))}
      </ul>
      <QuickAction
        about={about}
        name="make-promise"
        subject={null}
        words={factsWords.promiseFacts.promiseSomething()}
        onChoose={onChoose}
      />
    </Section>
  )
}
