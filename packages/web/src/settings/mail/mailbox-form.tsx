import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, Refused, server } from '../../api/client.ts'
import type { Mailbox, MailboxTried, MailSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { useDraft } from '../draft.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { Field, ServerFields } from './account-fields.tsx'
import { mailSettingsQuery } from './queries.ts'
import { SignInFields } from './sign-in-fields.tsx'
import { cameIn, Tried } from './tried.tsx'
import { noSecret, toldWith } from './typed-account.ts'
import { mailboxOf, mailboxPorts, type TypedMailbox, typedOf } from './typed-mailbox.ts'

type Came = Omit<MailboxTried, 'mails'> & Partial<Pick<MailboxTried, 'mails'>>

const ways = ['password', 'oauth2'] as const
const steps = ['connect', 'token', 'signIn', 'folder'] as const

interface MailboxFormProps {
  /** Null for one that is new. */
  readonly mailbox: Mailbox | null
  readonly onDone: () => void
}

/** Changes a mailbox or adds one: it is tried before it is kept, and by itself as often as one likes. */
export function MailboxForm({ mailbox, onDone }: MailboxFormProps) {
  const id = mailbox?.id ?? null
  const draft = useDraft(typedOf(mailbox))
  const [secret, setSecret] = useState(noSecret)
  const [came, setCame] = useState<Came | null>(null)
  /** Of a service that took the refresh token for another one: only what it gave instead still counts. */
  const [carried, setCarried] = useState<string | null>(null)
  const show = (next: Came | null) => {
    setCame(next)
    if (next?.carried != null) setCarried(next.carried)
  }
  const entered = () => mailboxOf({ ...typedOf(mailbox), ...draft.typed }, secret, carried)
  const trying = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/settings/mail/mailboxes/try', { body: { id, ...entered() } })),
    onSuccess: show,
  })
  const saving = useSaving({
    query: mailSettingsQuery,
    send: (storeAnyway: boolean) => {
      const version = id === null ? null : draft.version
      const body = { id, version, ...entered(), storeAnyway }
      return answer(server.PUT('/api/v1/settings/mail/mailboxes', { body }))
    },
    onSaved: onDone,
    onMeanwhile: (read: MailSettings) => {
      const now = read.mailboxes.find((one) => one.id === id)
      if (now !== undefined) draft.goOn(now)
    },
  })
  const removing = useSaving({
    query: mailSettingsQuery,
    send: () =>
      answer(
        server.DELETE('/api/v1/settings/mail/mailboxes/{id}', {
          params: { path: { id: id ?? '' }, query: { version: draft.version } },
        }),
      ),
    onSaved: onDone,
    onMeanwhile: (read: MailSettings) => {
      const now = read.mailboxes.find((one) => one.id === id)
      if (now !== undefined) draft.goOn(now)
    },
  })
  const forget = () => {
    for (const one of [trying, saving, removing]) one.reset()
    setCame(null)
  }
  const type = (change: Partial<TypedMailbox>) => {
    forget()
    // Another server takes out no line that a stranger wrote under the name of the one before.
    const isElsewhere = change.host !== undefined || change.port !== undefined
    const isOfBefore = draft.valueOf('trustedServer') === mailbox?.trustedServer
    draft.type(isElsewhere && isOfBefore ? { ...change, trustedServer: '' } : change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    forget()
    saving.mutate(false)
  }
  const refused = [saving, trying, removing].find(({ isError }) => isError)?.error ?? null
  const onItsWay = refused instanceof Refused ? cameIn(refused.problem, 'mailbox-not-opened', steps) : null
  const shown = onItsWay ?? came
  const wait = saving.isPending || trying.isPending
  return (
    <form className={classes.hours} onSubmit={submit}>
      <Field name="name" draft={draft} onType={type} />
      <Field name="address" draft={draft} onType={type} means={mailSettingsWords.addressMeans()} />
      <ServerFields draft={draft} onType={type} ports={mailboxPorts}>
        <Field name="folder" draft={draft} onType={type} means={mailSettingsWords.folderMeans()} />
      </ServerFields>
      <SignInFields
        draft={draft}
        ways={ways}
        secret={secret}
        isKept={id !== null}
        onType={type}
        onSecret={(change) => {
          forget()
          setCarried(null)
          setSecret({ ...secret, ...change })
          draft.type(toldWith(draft))
        }}
      />
      <Field
        name="trustedServer"
        draft={draft}
        onType={type}
        optional
        means={mailSettingsWords.trustedServerMeans()}
      />
      {shown === null ? null : <Tried came={shown} title={titleOf(shown)} />}
      {refused === null || onItsWay !== null ? null : <Refusal problem={problemOf(refused)} />}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={wait}>
          {settingsWords.save()}
        </Button>
        <Button
          variant="default"
          loading={trying.isPending}
          disabled={wait}
          onClick={() => {
            forget()
            trying.mutate()
          }}
        >
          {mailSettingsWords.tryIt()}
        </Button>
        {shown === null || shown.ok ? null : (
          <Button variant="default" disabled={wait} onClick={() => saving.mutate(true)}>
            {mailSettingsWords.storeAnyway()}
          </Button>
        )}
        {id === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button
            variant="subtle"
            title={mailSettingsWords.dropMeans()}
            onClick={() => removing.mutate(undefined)}
          >
            {mailSettingsWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}

const titleOf = ({ ok, at, mails }: Came): string =>
  ok ? mailSettingsWords.opens({ count: mails ?? 0 }) : mailSettingsWords.stops[at]()
