import type { Case } from '../../../api/shapes.ts'
import { When } from '../../../look/clock.tsx'
import { Mark } from '../../../look/meaning.tsx'
import { listed, writtenMoney } from '../../../words/written.ts'
import { remedyWords } from '../../../words/actions/remedies.ts'
import { grantableNow, nameOfRemedy, remedyKey } from '../../actions/remedies.ts'
import { minorInWords } from '../../actions/money.ts'
import { boundOf, otherwise } from '../../actions/say-choice.ts'
import { Words } from '../words.tsx'
import { FactItem } from './fact-item.tsx'
import type { FactsProps } from './facts-props.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'

type Granted = Case['remedies']['granted'][number]
type Asked = Case['remedies']['requests'][number]
type Choice = Case['remedies']['choices'][number]

const { facts: say } = remedyWords

const named = ({ what, amount }: Pick<Granted, 'what' | 'amount'>): string => {
  const name = nameOfRemedy(what)
  return amount === null ? name : remedyWords.named.withAmount({ what: name, amount: writtenMoney(amount) })
}

/** Delivered, or still owed, by when and after how many failures: by shape, word and colour. */
function StateMark({ one }: { readonly one: Granted }) {
  if (one.state === 'delivered') return <Mark of="kept">{say.delivered()}</Mark>
  if (one.state === 'replaced') return <span className={classes.soft}>{say.replaced()}</span>
  return (
    <>
      {one.failures === 0 ? null : <Mark of="broken">{say.failed({ times: one.failures })}</Mark>}
      {one.due === null ? (
        <Mark of="broken">{say.undated()}</Mark>
      ) : (
        <Mark of="due">{say.owed({ when: <When at={one.due} /> })}</Mark>
      )}
    </>
  )
}

const quick = [
  ['check-remedy', remedyWords.check.submit],
  ['release-remedy', remedyWords.release.submit],
  ['deliver-remedy', remedyWords.deliver.submit],
  ['promise-remedy', remedyWords.promise.submit],
  ['fail-remedy', remedyWords.fail.submit],
] as const

const quickOfAsked = [['answer-remedy-request', remedyWords.answer.submit]] as const

function GrantedFact({ about, onChoose, one }: FactsProps & { readonly one: Granted }) {
  return (
    <FactItem about={about} onChoose={onChoose} subject={one.number} quick={quick}>
      <StateMark one={one} />
      <strong dir="auto">{named(one)}</strong>
      <Words text={one.words} language={about.language} small />
      <p className={classes.soft}>{say.grantedBy({ name: one.by.name })}</p>
      {one.checkedBy === null ? null : (
        <p className={classes.soft}>{say.checkedBy({ name: one.checkedBy.name })}</p>
      )}
    </FactItem>
  )
}

function AskedFact({ about, onChoose, one }: FactsProps & { readonly one: Asked }) {
  const who = { by: one.by.name, to: one.to.name }
  return (
    <FactItem about={about} onChoose={onChoose} subject={one.number} quick={quickOfAsked}>
      <Mark of="due">
        {one.done ? say.accounted(who) : say.asked({ ...who, when: <When at={one.due} /> })}
      </Mark>
      <strong dir="auto">{named(one)}</strong>
      <Words text={one.reason} language={about.language} small />
    </FactItem>
  )
}

/** What may be granted now without asking, each by one press; folded, what takes a yes or can't be. */
export function MayGrantFacts({ about, onChoose }: FactsProps) {
  const { choices } = about.remedies
  const [issue] = about.issues.filter(({ state }) => state === 'open' || state === 'proposed')
  const now = grantableNow(about)
  const others = choices.filter((one) => !now.includes(one))
  const allowed = about.actions.some(({ name, allowed: may }) => name === 'grant-remedy' && may)
  if (about.status === 'ended' || !allowed || issue === undefined) return null
  if (now.length === 0 && others.length === 0) return null
  return (
    <Section title={now.length === 0 ? say.none() : say.now()}>
      <ul className={classes.mayGrant}>
        {now.map((choice) => (
          <li key={remedyKey(choice.what)}>
            <button
              type="button"
              className={classes.grantNow}
              onClick={() =>
                onChoose({
                  name: 'grant-remedy',
                  subject: issue.number,
                  first: {
                    what: remedyKey(choice.what),
                    ...(choice.left === null
                      ? {}
                      : {
                          amount: minorInWords(choice.left),
                          'amount.currency': choice.left.currency,
                        }),
                  },
                })
              }
            >
              <span dir="auto">{boundOf(choice)}</span>
            </button>
            {choice.lacks.length === 0 ? null : (
              <span className={classes.soft}>{say.unknown({ facts: listed(choice.lacks) })}</span>
            )}
            {choice.left === null || choice.ask === null ? null : (
              <span className={classes.soft}>{say.moreOf({ name: choice.ask.name })}</span>
            )}
            <LimitedBy choice={choice} />
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details>
          <summary className={classes.soft}>{say.others({ count: others.length })}</summary>
          <ul className={classes.grants}>
            {others.map((choice) => (
              <li key={remedyKey(choice.what)}>
                <span dir="auto">{otherwise(choice)}</span>
                <LimitedBy choice={choice} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function LimitedBy({ choice: { limit } }: { readonly choice: Choice }) {
  return limit === null ? null : (
    <span className={classes.soft} dir="auto">
      {say.limitedBy({ name: limit.setBy.name, reason: limit.reason })}
    </span>
  )
}

/** What was granted and how it stands, and what waits for a yes. */
export function RemedyFacts({ about, onChoose }: FactsProps) {
  const { granted, requests } = about.remedies
  if (granted.length + requests.length === 0) return null
  return (
    <Section title={say.title()}>
      <ul className={classes.list}>
        {requests.map((one) => (
          <AskedFact key={`asked ${one.number}`} about={about} onChoose={onChoose} one={one} />
        ))}
        {granted.toReversed().map((one) => (
          <GrantedFact key={`granted ${one.number}`} about={about} onChoose={onChoose} one={one} />
        ))}
      </ul>
    </Section>
  )
}
