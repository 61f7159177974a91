import { PasswordInput, Select } from '@mantine/core'
import { lookWords } from '../../words/look.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import classes from '../settings.module.css'
import { Field, type FieldsProps } from './account-fields.tsx'
import type { TypedAccount, TypedSecret } from './typed-account.ts'

interface SignInFieldsProps extends FieldsProps {
  /** By which one can sign in there. */
  readonly ways: readonly TypedAccount['kind'][]
  readonly secret: TypedSecret
  readonly isKept: boolean
  readonly onSecret: (change: Partial<TypedSecret>) => void
}

const { fields, kinds } = mailSettingsWords

/** As whom one signs in, and with what. */
export function SignInFields({ draft, onType, ways, secret, isKept, onSecret }: SignInFieldsProps) {
  const kind = draft.valueOf('kind')
  const secretField = (name: keyof TypedSecret, means: string | undefined) => (
    <PasswordInput
      label={fields[name]()}
      description={means}
      autoComplete="off"
      dir="ltr"
      maxLength={10_000}
      visibilityToggleButtonProps={{ 'aria-label': lookWords.showTyped() }}
      value={secret[name]}
      onChange={(event) => onSecret({ [name]: event.currentTarget.value })}
    />
  )
  const kept = isKept ? mailSettingsWords.keptSecret() : undefined
  return (
    <>
      <div className={classes.terms}>
        {kind === 'none' ? null : <Field name="user" draft={draft} onType={onType} />}
        <div>
          <Select
            label={fields.signIn()}
            allowDeselect={false}
            data={ways.map((value) => ({ value, label: kinds[value]() }))}
            value={kind}
            onChange={(next) => {
              const chosen = ways.find((one) => one === next)
              if (chosen !== undefined) onType({ kind: chosen })
            }}
          />
          <ChangedMeanwhile changed={draft.meanwhile('kind', (now) => kinds[now]())} />
        </div>
      </div>
      {kind === 'password' ? secretField('password', kept) : null}
      {kind === 'oauth2' ? (
        <>
          <Field
            name="tokenEndpoint"
            draft={draft}
            onType={onType}
            means={mailSettingsWords.tokenEndpointMeans()}
          />
          <div className={classes.terms}>
            <Field name="clientId" draft={draft} onType={onType} />
            <Field
              name="scope"
              draft={draft}
              onType={onType}
              means={mailSettingsWords.scopeMeans()}
              optional
            />
          </div>
          {secretField('clientSecret', mailSettingsWords.clientSecretMeans())}
          {secretField('refreshToken', kept)}
        </>
      ) : null}
    </>
  )
}
