import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, problemOf, server } from '../api/client.ts'
import type { Me, Trouble } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Mark } from '../look/meaning.tsx'
import { Refusal } from '../look/refusal.tsx'
import { failedWords } from '../words/failed.ts'
import { troubleWords } from '../words/troubles.ts'
import { SetAside } from './set-aside.tsx'
import { troublesQuery } from './troubles-query.ts'
import settle from './to-settle.module.css'
import classes from './troubles.module.css'

/** What does not work: to whoever looks after it, and to every admin. One line for each, however many messages wait. */
export function Troubles({ me }: { readonly me: Me }) {
  const { data } = useQuery(troublesQuery)
  if (data === undefined || data.items.length === 0) return null
  return (
    <ul className={settle.duties} aria-label={troubleWords.title()}>
      {data.items.map((trouble) => (
        <OneTrouble key={trouble.id} trouble={trouble} me={me} />
      ))}
    </ul>
  )
}

const isWaiting = (kind: Trouble['kind']): boolean =>
  kind === 'waiting' || kind === 'callsWait' || kind === 'textsWait'

/** How many wait because of it: as many as anybody can know. */
function HowMany({ trouble: { kind, waiting, countedAt } }: { readonly trouble: Trouble }) {
  const { out, in: kept, neverRead, lastRead } = troubleWords.waits
  if (kind === 'mailbox')
    return countedAt === null ? neverRead() : lastRead({ when: <When at={countedAt} />, count: waiting ?? 0 })
  if (waiting === null || waiting === 0) return null
  return (kind === 'sending' || kind === 'sms' ? out : kept)({ count: waiting })
}

function OneTrouble({ trouble, me }: { readonly trouble: Trouble; readonly me: Me }) {
  const client = useQueryClient()
  const taking = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/troubles/{id}/take', { params: { path: { id: trouble.id } } })),
    onSuccess: (now) => client.setQueryData(troublesQuery.queryKey, now),
    onError: async () => await client.invalidateQueries({ queryKey: troublesQuery.queryKey }),
  })
  const { kind, name, since, why, said, owner, takenAt, goesOnAt } = trouble
  const isMine = owner.id === me.person.id
  return (
    <li className={classes.trouble} data-trouble={kind}>
      <p className={settle.what}>
        <Mark of="due">{troubleWords.what[kind]({ name: <bdi translate="no">{name}</bdi> })}</Mark>
        <span className={settle.due}>{troubleWords.since({ when: <When at={since} /> })}</span>
      </p>
      <p className={settle.why}>
        {troubleWords.why[why]()} <HowMany trouble={trouble} />
      </p>
      {said === null ? null : (
        <p className={settle.why}>
          {troubleWords.said({
            said: (
              <q dir="auto" translate="no">
                {said}
              </q>
            ),
          })}
        </p>
      )}
      <p className={settle.due}>
        {takenAt === null
          ? isMine
            ? troubleWords.yours({ by: <When at={goesOnAt} /> })
            : troubleWords.theirs({ name: owner.name, by: <When at={goesOnAt} /> })
          : isMine
            ? troubleWords.yoursTaken({ by: <When at={goesOnAt} /> })
            : troubleWords.theirsTaken({ name: owner.name, by: <When at={goesOnAt} /> })}
      </p>
      {kind === 'unreadable' || isWaiting(kind) ? (
        <p>
          <Link to="/outbox/failed">{failedWords.see()}</Link>
        </p>
      ) : null}
      {kind === 'deadline' ? <SetAside trouble={trouble} /> : null}
      {taking.isError ? <Refusal problem={problemOf(taking.error)} /> : null}
      {isMine && takenAt !== null ? null : (
        <button
          type="button"
          className={classes.act}
          disabled={taking.isPending}
          onClick={() => taking.mutate()}
        >
          {troubleWords.take()}
        </button>
      )}
    </li>
  )
}
