import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, problemOf, server } from '../../api/client.ts'
import type { MailSettings } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { dkimWords } from '../../words/dkim.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { ToCopy } from '../to-copy.tsx'
import { mailSettingsQuery } from './queries.ts'

type Key = MailSettings['dkim'][number]

/** A key: what is to stand in the DNS, what stands there, and whether mails are signed with it. */
export function DkimKey({ one }: { readonly one: Key }) {
  const { id, version, domain, selector, record, signs, looked } = one
  const client = useQueryClient()
  const looking = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/settings/mail/dkim/{id}/look-up', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: mailSettingsQuery.queryKey }),
  })
  const saved = { query: mailSettingsQuery, onSaved: () => undefined, onMeanwhile: () => undefined }
  const signing = useSaving({
    ...saved,
    send: (wanted: boolean) =>
      answer(
        server.PUT('/api/v1/settings/mail/dkim/{id}/signing', {
          params: { path: { id } },
          body: { version, signs: wanted },
        }),
      ),
  })
  const dropping = useSaving({
    ...saved,
    send: () =>
      answer(
        server.DELETE('/api/v1/settings/mail/dkim/{id}', { params: { path: { id }, query: { version } } }),
      ),
  })
  const refused = [looking, signing, dropping].find(({ isError }) => isError)?.error ?? null
  const found = looking.data?.found ?? looked?.found ?? null
  const records = looking.data?.records ?? []
  const isHeard = signs === 'yes'
  return (
    <li className={classes.team}>
      <div className={classes.hours}>
        <div>
          <strong className={classes.long}>
            {dkimWords.named({
              domain: <bdi translate="no">{domain}</bdi>,
              selector: <bdi translate="no">{selector}</bdi>,
            })}
          </strong>
          <p>{dkimWords.signs[signs]()}</p>
        </div>
        <ToCopy name={dkimWords.recordName()} value={record.name} copy={dkimWords.copyName()} />
        <ToCopy name={dkimWords.recordValue()} value={record.value} copy={dkimWords.copyValue()} />
        {found === null ? null : (
          <output className={classes.tried}>
            <span>
              <strong>{dkimWords.found[found]()}</strong>{' '}
              {looked === null ? null : dkimWords.looked({ when: <When at={looked.at} /> })}
            </span>
            {found === 'other'
              ? records.map((text) => (
                  <code key={text} className={classes.long} translate="no" dir="ltr">
                    {text}
                  </code>
                ))
              : null}
          </output>
        )}
        {refused === null ? null : <Refusal problem={problemOf(refused)} />}
        <p className={classes.acts}>
          <Button variant="default" loading={looking.isPending} onClick={() => looking.mutate()}>
            {dkimWords.lookUp()}
          </Button>
          <Button
            variant="subtle"
            loading={signing.isPending}
            onClick={() => {
              looking.reset()
              signing.mutate(!isHeard)
            }}
          >
            {isHeard ? dkimWords.stop() : dkimWords.signAnyway()}
          </Button>
          {isHeard ? null : (
            <Button variant="subtle" onClick={() => dropping.mutate(undefined)}>
              {dkimWords.drop()}
            </Button>
          )}
        </p>
      </div>
    </li>
  )
}
