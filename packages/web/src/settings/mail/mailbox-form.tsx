import { Button } from '@mantine/core'
import { answer, problemOf, server } from '../../api/client.ts'
import type { Mailbox, MailboxTried } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { useDraft } from '../draft.ts'
import classes from '../settings.module.css'
import { Field, ServerFields } from './account-fields.tsx'
import { SignInFields } from './sign-in-fields.tsx'
import { Tried } from './tried.tsx'
import { mailboxOf, mailboxPorts, type TypedMailbox, typedOf } from './typed-mailbox.ts'
import { useTrial } from './use-trial.ts'

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
  const trial = useTrial({
    draft,
    steps,
    refusedAs: 'mailbox-not-opened',
    entered: (secret, carried) => mailboxOf({ ...typedOf(mailbox), ...draft.typed }, secret, carried),
    tryIt: (entered, _how: 'entered'): Promise<Came> =>
      answer(server.POST('/api/v1/settings/mail/mailboxes/try', { body: { id, ...entered } })),
    keep: (entered, storeAnyway) => {
      const version = id === null ? null : draft.version
      return answer(
        server.PUT('/api/v1/settings/mail/mailboxes', { body: { id, version, ...entered, storeAnyway } }),
      )
    },
    remove: () =>
      answer(
        server.DELETE('/api/v1/settings/mail/mailboxes/{id}', {
          params: { path: { id: id ?? '' }, query: { version: draft.version } },
        }),
      ),
    keptIn: ({ mailboxes }) => mailboxes.find((one) => one.id === id),
    onDone,
  })
  const { came, isBusy } = trial
  const type = (change: Partial<TypedMailbox>) => {
    trial.forget()
    // Another server takes out no line that a stranger wrote under the name of the one before.
    const isElsewhere = change.host !== undefined || change.port !== undefined
    const isOfBefore = draft.valueOf('trustedServer') === mailbox?.trustedServer
    draft.type(isElsewhere && isOfBefore ? { ...change, trustedServer: '' } : change)
  }
  return (
    <form className={classes.hours} onSubmit={trial.submit}>
      <Field name="name" draft={draft} onType={type} />
      <Field name="address" draft={draft} onType={type} means={mailSettingsWords.addressMeans()} />
      <ServerFields draft={draft} onType={type} ports={mailboxPorts}>
        <Field name="folder" draft={draft} onType={type} means={mailSettingsWords.folderMeans()} />
      </ServerFields>
      <SignInFields
        draft={draft}
        ways={ways}
        secret={trial.secret}
        isKept={id !== null}
        onType={type}
        onSecret={trial.typeSecret}
      />
      <Field
        name="trustedServer"
        draft={draft}
        onType={type}
        optional
        means={mailSettingsWords.trustedServerMeans()}
      />
      {came === null ? null : <Tried came={came} title={titleOf(came)} />}
      {trial.refused === null ? null : <Refusal problem={problemOf(trial.refused)} />}
      <p className={classes.acts}>
        <Button type="submit" loading={trial.isSaving} disabled={isBusy}>
          {settingsWords.save()}
        </Button>
        <Button
          variant="default"
          loading={trial.isTrying !== null}
          disabled={isBusy}
          onClick={() => trial.tryIt('entered')}
        >
          {mailSettingsWords.tryIt()}
        </Button>
        {came === null || came.ok ? null : (
          <Button variant="default" disabled={isBusy} onClick={trial.storeAnyway}>
            {mailSettingsWords.storeAnyway()}
          </Button>
        )}
        {id === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" title={mailSettingsWords.dropMeans()} onClick={trial.remove}>
            {mailSettingsWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}

const titleOf = ({ ok, at, mails }: Came): string =>
  ok ? mailSettingsWords.opens({ count: mails ?? 0 }) : mailSettingsWords.stops[at]()
