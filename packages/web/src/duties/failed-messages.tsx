import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Message } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import people from '../people/people.module.css'
import { dutiesWords } from '../words/duties.ts'
import { failedWords } from '../words/failed.ts'
import { FailedList } from './failed-list.tsx'
import { failedMessagesQuery } from './failed-queries.ts'
import classes from './failed.module.css'
import { AboutMessage } from './outbox.tsx'

const words = failedWords.sent

/** What was written and given up, or refused for good. */
export function FailedMessages() {
  const client = useQueryClient()
  const messages = useInfiniteQuery(failedMessagesQuery)
  const sending = useMutation({
    mutationFn: (message: Message | null) =>
      answer(
        server.POST('/api/v1/messages/send-again', {
          body: { message: message === null ? null : { matterId: message.matterId, id: message.id } },
        }),
      ),
    onSettled: async () => await client.invalidateQueries({ queryKey: keys.lists }),
  })
  const all = messages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <FailedList
      id="failed-messages"
      title={words.title()}
      empty={{ title: words.none(), text: words.howItComes() }}
      query={messages}
      count={all.length}
      said={sending.data === undefined ? null : words.tried({ count: sending.data.count })}
      refused={sending.error}
      all={
        <Button variant="default" loading={sending.isPending} onClick={() => sending.mutate(null)}>
          {words.all()}
        </Button>
      }
    >
      {all.map((message) => (
        <li key={message.id} className={classes.row}>
          <p className={classes.top}>
            <strong dir="auto">{message.subject ?? dutiesWords.outbox.itsWordsAreMade()}</strong>
            <span className={classes.soft}>
              <When at={message.createdAt} />
            </span>
          </p>
          <p>
            {words.to({
              to: <bdi>{message.person?.name ?? message.to ?? dutiesWords.outbox.customer()}</bdi>,
            })}
            {' · '}
            <AboutMessage message={message} />
          </p>
          <p className={classes.acts}>
            <Button variant="default" disabled={sending.isPending} onClick={() => sending.mutate(message)}>
              {words.again({
                spoken: <span className={people.spoken} />,
                subject: message.subject ?? dutiesWords.outbox.itsWordsAreMade(),
              })}
            </Button>
          </p>
        </li>
      ))}
    </FailedList>
  )
}
