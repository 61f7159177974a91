import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, server } from '../api/client.ts'
import { keys, meQuery } from '../api/queries.ts'
import type { HeardMail } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import people from '../people/people.module.css'
import { failedWords } from '../words/failed.ts'
import { writtenSize } from '../words/written.ts'
import { FailedList } from './failed-list.tsx'
import { heardMailQuery } from './failed-queries.ts'
import classes from './failed.module.css'

const words = failedWords.heard

/** Mail that could not be read, or waits to be. */
export function FailedToRead() {
  const client = useQueryClient()
  const mails = useInfiniteQuery(heardMailQuery)
  const { data: me } = useSuspenseQuery(meQuery)
  const look = async () => await client.invalidateQueries({ queryKey: keys.lists })
  const reading = useMutation({
    mutationFn: (id: string | null) =>
      answer(
        id === null
          ? server.POST('/api/v1/heard-mail/read-again')
          : server.POST('/api/v1/heard-mail/{id}/read-again', { params: { path: { id } } }),
      ),
    onSettled: look,
  })
  const leaving = useMutation({
    mutationFn: (id: string) =>
      answer(server.POST('/api/v1/heard-mail/{id}/leave', { params: { path: { id } } })),
    onSettled: look,
  })
  const all = mails.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <FailedList
      id="failed-to-read"
      title={words.title()}
      empty={{ title: words.none(), text: words.howItComes() }}
      query={mails}
      count={all.length}
      said={reading.data === undefined ? null : words.tried({ count: reading.data.count })}
      refused={reading.error ?? leaving.error}
      all={
        me.person.role === 'admin' ? (
          <Button variant="default" loading={reading.isPending} onClick={() => reading.mutate(null)}>
            {words.all()}
          </Button>
        ) : null
      }
    >
      {all.map((mail) => (
        <li key={mail.id} className={classes.row}>
          <About mail={mail} />
          <p className={classes.acts}>
            {mail.state === 'waits' ? null : (
              <>
                <Button
                  variant="default"
                  disabled={reading.isPending}
                  onClick={() => reading.mutate(mail.id)}
                >
                  {words.again({ spoken: <span className={people.spoken} />, from: fromOf(mail) })}
                </Button>
                <Button variant="subtle" disabled={leaving.isPending} onClick={() => leaving.mutate(mail.id)}>
                  {words.leave({ spoken: <span className={people.spoken} />, from: fromOf(mail) })}
                </Button>
              </>
            )}
            <a href={`/api/v1/heard-mail/${mail.id}`} download={`${mail.id}.eml`}>
              {words.save({ spoken: <span className={people.spoken} />, from: fromOf(mail) })}
            </a>
          </p>
        </li>
      ))}
    </FailedList>
  )
}

const fromOf = ({ from }: HeardMail): string => (from === '' ? words.nobody() : from)

function About({ mail }: { readonly mail: HeardMail }) {
  const { case: about, why, heardAt, size } = mail
  const reference =
    about === null ? null : (
      <Link to="/$list/$caseId" params={{ list: 'all', caseId: about.id }} translate="no">
        {about.reference}
      </Link>
    )
  return (
    <>
      <p className={classes.top}>
        <strong>{words.from({ from: <bdi translate="no">{fromOf(mail)}</bdi> })}</strong>
        <span className={classes.soft}>
          <When at={heardAt} />
          {' · '}
          {writtenSize(size)}
        </span>
      </p>
      <p>
        {words.reason[why ?? 'waits']()}{' '}
        {about === null || reference === null
          ? null
          : about.owner === null
            ? words.nobodyHas({ reference })
            : words.has({ name: <bdi>{about.owner.name}</bdi>, reference })}
      </p>
    </>
  )
}
