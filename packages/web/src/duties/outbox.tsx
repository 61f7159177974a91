import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { messagesQuery } from '../api/queries.ts'
import type { Message } from '../api/shapes.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Page } from '../shell/page.tsx'
import { MatterLink } from './matter-link.tsx'
import classes from './outbox.module.css'
import { dutiesWords } from '../words/duties.ts'
import { failedWords } from '../words/failed.ts'

/** What was or will be written, as it reads, without the secret link. */
export function Outbox() {
  const messages = useInfiniteQuery(messagesQuery)
  const all = messages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page title={dutiesWords.outbox.outbox()} about={dutiesWords.outbox.whatWasOrWill()}>
      <p className={classes.meta}>
        <Link to="/outbox/failed">{failedWords.title()}</Link>
      </p>
      {messages.isPending ? (
        <Shape label={dutiesWords.outbox.outboxIsComing()} lines={[60, 80, 70, 60]} />
      ) : null}
      {messages.isError && all.length === 0 ? (
        <Failed title={dutiesWords.outbox.outboxDidNotCome()} retry={() => void messages.refetch()}>
          {dutiesWords.outbox.failed({ why: problemOf(messages.error).detail })}
        </Failed>
      ) : null}
      {messages.isSuccess && all.length === 0 ? (
        <Empty title={dutiesWords.outbox.nothingWasWrittenYet()}>
          {dutiesWords.outbox.everyStepThatCustomer()}
        </Empty>
      ) : null}
      <ul className={classes.messages}>
        {all.map((message) => (
          <li key={message.id}>
            <OneMessage message={message} />
          </li>
        ))}
      </ul>
      <MoreRows query={messages} />
    </Page>
  )
}

function OneMessage({ message }: { readonly message: Message }) {
  const to =
    message.person?.name ??
    message.to ??
    (message.state === 'kept' ? dutiesWords.outbox.customersPage() : dutiesWords.outbox.customer())
  return (
    <details className={classes.message} name="outbox">
      <summary>
        <span className={classes.to} dir="auto">
          {to}
        </span>
        <span className={classes.subject} dir="auto">
          {message.subject ?? dutiesWords.outbox.itsWordsAreMade()}
        </span>
        <span className={classes.state} data-state={message.state}>
          {dutiesWords.outbox.state({
            state: dutiesWords.messageState[message.state](),
            when: <When at={message.sentAt ?? message.createdAt} short />,
          })}
        </span>
      </summary>
      <div className={classes.text}>
        <p className={classes.meta}>
          <AboutMessage message={message} />
        </p>
        <div lang={message.language} dir="auto" className={classes.words}>
          {message.text ?? dutiesWords.outbox.itsWordsAreMade()}
        </div>
      </div>
    </details>
  )
}

/** Which matter it is about, and why it did not go. */
export function AboutMessage({ message }: { readonly message: Message }) {
  const { failure, state, attempts: tries } = message
  const matter = <MatterLink {...message} />
  if (failure === null) return dutiesWords.outbox.about({ matter })
  return state === 'cameBack'
    ? dutiesWords.outbox.aboutReturned({ matter, failure: sayFailure(failure) })
    : dutiesWords.outbox.aboutFailed({ matter, failure: sayFailure(failure), tries })
}

/** Why it did not go, and what the other side said, which is in whatever language it speaks. */
const sayFailure = ({ why, said }: NonNullable<Message['failure']>) => {
  const words = dutiesWords.messageFailure[why]()
  return said === null
    ? words
    : dutiesWords.outbox.said({ why: words, said: <bdi translate="no">{said}</bdi> })
}
