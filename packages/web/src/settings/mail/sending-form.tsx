import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import type { MailSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { sendingSettingsWords } from '../../words/sending-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { useDraft } from '../draft.ts'
import classes from '../settings.module.css'
import { Field, ServerFields } from './account-fields.tsx'
import { SignInFields } from './sign-in-fields.tsx'
import { type Came as CameAt, Tried } from './tried.tsx'
import { sendingOf, sendingPorts, type TypedSending, typedSending } from './typed-sending.ts'
import { useTrial } from './use-trial.ts'

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
  const trial = useTrial({
    draft,
    steps,
    refusedAs: 'sending-not-opened',
    entered: (secret, carried) => sendingOf({ ...now, ...draft.typed }, secret, carried),
    tryIt: (entered, mailMe: boolean) =>
      answer(server.POST('/api/v1/settings/mail/sending/try', { body: { ...entered, mailMe } })),
    keep: (entered, storeAnyway) => {
      const version = set === null ? null : draft.version
      return answer(
        server.PUT('/api/v1/settings/mail/sending', { body: { version, ...entered, storeAnyway } }),
      )
    },
    remove: () =>
      answer(
        server.DELETE('/api/v1/settings/mail/sending', { params: { query: { version: draft.version } } }),
      ),
    keptIn: ({ sending }) => sending.set,
    onDone,
  })
  const { came, isBusy } = trial
  const type = (change: Partial<TypedSending>) => {
    trial.forget()
    draft.type(change)
  }
  return (
    <form className={classes.hours} onSubmit={trial.submit}>
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
        secret={trial.secret}
        isKept={set !== null && set.signIn.kind !== 'none'}
        onType={type}
        onSecret={trial.typeSecret}
      />
      {came === null ? null : <Tried came={came} title={titleOf(came)} />}
      {trial.refused === null ? null : <Refusal problem={problemOf(trial.refused)} />}
      <p className={classes.acts}>
        <Button type="submit" loading={trial.isSaving} disabled={isBusy}>
          {settingsWords.save()}
        </Button>
        <Button
          variant="default"
          loading={trial.isTrying === false}
          disabled={isBusy}
          onClick={() => trial.tryIt(false)}
        >
          {mailSettingsWords.tryIt()}
        </Button>
        <Button
          variant="default"
          loading={trial.isTrying === true}
          disabled={isBusy}
          onClick={() => trial.tryIt(true)}
        >
          {sendingSettingsWords.mailMe()}
        </Button>
        {came === null || came.ok ? null : (
          <Button variant="default" disabled={isBusy} onClick={trial.storeAnyway}>
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
            onClick={trial.remove}
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
