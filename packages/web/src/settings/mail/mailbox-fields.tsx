import { Select, TextInput } from '@mantine/core'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { Now } from '../company-form.tsx'
import type { useDraft } from '../draft.ts'
import classes from '../settings.module.css'
import { type TypedMailbox, usualPorts } from './typed-mailbox.ts'

export interface FieldsProps {
  readonly draft: ReturnType<typeof useDraft<TypedMailbox>>
  readonly onType: (change: Partial<TypedMailbox>) => void
}

export type TextField = Exclude<keyof TypedMailbox, 'version' | 'kind' | 'security'>

const { fields, securities } = mailSettingsWords
const securityNames = ['tls', 'starttls', 'none'] as const

const mostLetters = {
  name: 60,
  address: 200,
  host: 253,
  port: 5,
  user: 200,
  folder: 200,
  tokenEndpoint: 500,
  clientId: 300,
  scope: 1_000,
} as const

/** What it is called, and where it is. */
export function MailboxFields({ draft, onType }: FieldsProps) {
  const security = draft.valueOf('security')
  return (
    <>
      <Field name="name" draft={draft} onType={onType} />
      <Field name="address" draft={draft} onType={onType} means={mailSettingsWords.addressMeans()} />
      <div className={classes.terms}>
        <Field name="host" draft={draft} onType={onType} />
        <div>
          <Select
            label={fields.security()}
            allowDeselect={false}
            data={securityNames.map((value) => ({ value, label: securities[value]() }))}
            value={security}
            onChange={(next) => {
              const chosen = securityNames.find((one) => one === next)
              if (chosen === undefined) return
              const isUsual = draft.valueOf('port') === usualPorts[security]
              onType({ security: chosen, ...(isUsual ? { port: usualPorts[chosen] } : {}) })
            }}
          />
          <Now>{draft.meanwhile('security', (now) => securities[now]())}</Now>
        </div>
        <Field name="port" draft={draft} onType={onType} />
        <Field name="folder" draft={draft} onType={onType} means={mailSettingsWords.folderMeans()} />
      </div>
    </>
  )
}

interface FieldProps extends FieldsProps {
  readonly name: TextField
  readonly means?: string
  readonly optional?: boolean
}

/** One line of it, with what somebody else wrote there meanwhile. */
export function Field({ name, draft, onType, means, optional = false }: FieldProps) {
  return (
    <div>
      <TextInput
        label={fields[name]()}
        description={means}
        required={!optional}
        withAsterisk={false}
        type={name === 'address' ? 'email' : 'text'}
        {...(name === 'port' ? { inputMode: 'numeric', pattern: '[0-9]{1,5}' } : {})}
        dir={name === 'name' ? 'auto' : 'ltr'}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters[name]}
        value={draft.valueOf(name)}
        onChange={(event) => onType({ [name]: event.currentTarget.value })}
      />
      <Now>{draft.meanwhile(name, (text) => (text === '' ? settingsWords.nothing() : text))}</Now>
    </div>
  )
}
