import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { messagesQuery } from '../api/queries.ts'
import type { Message } from '../api/shapes.ts'
import { MoreRows } from '../cases/list/more-rows.tsx'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Page } from '../shell/page.tsx'
import classes from './outbox.module.css'

const stateWords: Readonly<Record<Message['state'], string>> = {
  waiting: 'Goes out next',
  queued: 'On its way',
  sent: 'Sent',
  failed: 'Could not be sent',
  kept: 'Kept here: there is no way to send it',
}

/** What was or will be written, as it reads, without the secret link. */
export function Outbox() {
  const messages = useInfiniteQuery(messagesQuery)
  const all = messages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title="Outbox"
      about="What was or will be written to customers and colleagues about what you may see, the newest first."
    >
      {messages.isPending ? <Shape label="The outbox is coming" lines={[60, 80, 70, 60]} /> : null}
      {messages.isError && all.length === 0 ? (
        <Failed title="The outbox did not come" retry={() => void messages.refetch()}>
          {problemOf(messages.error).detail} Messages go out meanwhile.
        </Failed>
      ) : null}
      {messages.isSuccess && all.length === 0 ? (
        <Empty title="Nothing was written yet">
          Every step that a customer should know is written to them where they gave an address. It stands
          here.
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
    message.person?.name ?? message.to ?? (message.state === 'kept' ? 'the customer’s page' : 'the customer')
  return (
    <details className={classes.message} name="outbox">
      <summary>
        <span className={classes.to} dir="auto">
          {to}
        </span>
        <span className={classes.subject} dir="auto">
          {message.subject ?? message.kind}
        </span>
        <span className={classes.state} data-state={message.state}>
          {stateWords[message.state]} <When at={message.sentAt ?? message.createdAt} short />
        </span>
      </summary>
      <div className={classes.text}>
        <p className={classes.meta}>
          About <MatterLink message={message} />
          {message.failure === null ? '' : ` · ${message.failure} (${message.attempts} tries)`}
        </p>
        <div lang={message.language} dir="auto" className={classes.words}>
          {message.text ?? 'Its words are made when it goes out.'}
        </div>
      </div>
    </details>
  )
}

function MatterLink({ message: { matterKind, matterId, reference } }: { readonly message: Message }) {
  switch (matterKind) {
    case 'case':
      return (
        <Link to="/$list/$caseId" params={{ list: 'all', caseId: matterId }}>
          {reference}
        </Link>
      )
    case 'systemicIssue':
      return (
        <Link to="/systemic-issues/$systemicIssueId" params={{ systemicIssueId: matterId }}>
          {reference}
        </Link>
      )
    default: {
      const unknown: never = matterKind
      return unknown
    }
  }
}
