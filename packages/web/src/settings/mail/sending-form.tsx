import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, Refused, server } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import type { MailSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { sendingSettingsWords } from '../../words/sending-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { useDraft } from '../draft.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { Field, ServerFields } from './account-fields.tsx'
import { mailSettingsQuery } from './queries.ts'
import { SignInFields } from './sign-in-fields.tsx'
import { type Came as CameAt, cameIn, Tried } from './tried.tsx'
import { noSecret, toldWith } from './typed-account.ts'
import { sendingOf, sendingPorts, type TypedSending, typedSending } from './typed-sending.ts'

const ways = ['password', 'oauth2', 'none'] as const
const steps = ['connect', 'token', 'signIn', 'mail'] as const
type Came = CameAt<(typeof steps)[number]>

interface SendingFormProps {
  readonly sending: MailSettings['sending']
  readonly onDone: () => void
}

/** Sets the server that mail leaves by: it is tried before it is kept, and by itself as often as one likes. */
export function SendingForm({ sending: { set, fixed, answersFixed }, onDone }: SendingFormProps) {
  const me = useQuery(meQuery)
  const now = typedSending(set, me.data?.company.name ?? '')
  const draft = useDraft(now)
  const [setsFirst] = useState(set === null)
  const [secret, setSecret] = useState(noSecret)
  const [came, setCame] = useState<Came | null>(null)
  /** Of a service that took the refresh token for another one: only what it gave instead still counts. */
  const [carried, setCarried] = useState<string | null>(null)
  const show = (next: Came) => {
    setCame(next)
    if (next.carried !== null) setCarried(next.carried)
  }
  const entered = () => sendingOf({ ...now, ...draft.typed }, secret, carried)
  const trying = useMutation({
    mutationFn: (mailMe: boolean) =>
      answer(server.POST('/api/v1/settings/mail/sending/try', { body: { ...entered(), mailMe } })),
    onSuccess: show,
  })
  const onMeanwhile = ({ sending }: MailSettings) => {
    if (sending.set !== null) draft.goOn(sending.set)
  }
  const saving = useSaving({
    query: mailSettingsQuery,
    send: (storeAnyway: boolean) => {
      const version = set === null ? null : draft.version
      return answer(
        server.PUT('/api/v1/settings/mail/sending', { body: { version, ...entered(), storeAnyway } }),
      )
    },
    onSaved: onDone,
    onMeanwhile,
  })
  const removing = useSaving({
    query: mailSettingsQuery,
    send: () =>
      answer(
        server.DELETE('/api/v1/settings/mail/sending', { params: { query: { version: draft.version } } }),
      ),
    onSaved: onDone,
    onMeanwhile,
  })
  const forget = () => {
    for (const one of [trying, saving, removing]) one.reset()
    setCame(null)
  }
  const type = (change: Partial<TypedSending>) => {
    forget()
    draft.type(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    forget()
    saving.mutate(false)
  }
  const refused = [saving, trying, removing].find(({ isError }) => isError)?.error ?? null
  const onItsWay = refused instanceof Refused ? cameIn(refused.problem, 'sending-not-opened', steps) : null
  const shown = onItsWay ?? came
  const wait = saving.isPending || trying.isPending
  const tryIt = (mailMe: boolean) => {
    forget()
    trying.mutate(mailMe)
  }
  return (
    <form className={classes.hours} onSubmit={submit}>
      <div className={classes.terms}>
        <Field name="fromName" draft={draft} onType={type} />
        <Field name="fromAddress" draft={draft} onType={type} />
      </div>
      <p className={classes.means}>{sendingSettingsWords.fromMeans()}</p>
      <Field
        name="answersTo"
        draft={draft}
        onType={type}
        optional
        means={sendingSettingsWords.answersMeans()}
      />
      {answersFixed === null ? null : (
        <p className={classes.means}>
          {sendingSettingsWords.answersFixed({
            code: <code translate="no" />,
            pattern: (
              <bdi className={classes.long} translate="no">
                {answersFixed}
              </bdi>
            ),
          })}
        </p>
      )}
      <ServerFields draft={draft} onType={type} ports={sendingPorts} />
      <SignInFields
        draft={draft}
        ways={ways}
        secret={secret}
        isKept={set !== null && set.signIn.kind !== 'none'}
        onType={type}
        onSecret={(change) => {
          forget()
          setCarried(null)
          setSecret({ ...secret, ...change })
          draft.type(toldWith(draft))
        }}
      />
      {shown === null ? null : <Tried came={shown} title={titleOf(shown)} />}
      {refused === null || onItsWay !== null ? null : <Refusal problem={problemOf(refused)} />}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={wait}>
          {settingsWords.save()}
        </Button>
        <Button
          variant="default"
          loading={trying.isPending && !trying.variables}
          disabled={wait}
          onClick={() => tryIt(false)}
        >
          {mailSettingsWords.tryIt()}
        </Button>
        <Button
          variant="default"
          loading={trying.isPending && trying.variables}
          disabled={wait}
          onClick={() => tryIt(true)}
        >
          {sendingSettingsWords.mailMe()}
        </Button>
        {shown === null || shown.ok ? null : (
          <Button variant="default" disabled={wait} onClick={() => saving.mutate(true)}>
            {mailSettingsWords.storeAnyway()}
          </Button>
        )}
        {setsFirst ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button
            variant="subtle"
            title={sendingSettingsWords[fixed === null ? 'dropMeansNone' : 'dropMeans']()}
            onClick={() => removing.mutate(undefined)}
          >
            {sendingSettingsWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}

const titleOf = ({ ok, at }: Came): string => {
  if (at === 'mail') return ok ? sendingSettingsWords.mailed() : sendingSettingsWords.refused()
  return ok ? sendingSettingsWords.opens() : mailSettingsWords.stops[at]()
}
