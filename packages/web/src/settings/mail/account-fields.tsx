import { Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import type { useDraft } from '../draft.ts'
import classes from '../settings.module.css'
import type { TypedAccount, UsualPorts } from './typed-account.ts'
import type { TypedMailbox } from './typed-mailbox.ts'
import type { TypedSending } from './typed-sending.ts'

/** What is typed, and what somebody else wrote there meanwhile. */
export type Drafted<Typed extends TypedAccount> = Pick<
  ReturnType<typeof useDraft<Typed>>,
  'valueOf' | 'meanwhile'
>

export interface FieldsProps {
  readonly draft: Drafted<TypedAccount>
  readonly onType: (change: Partial<TypedAccount>) => void
}

/** A field that is one line of text. */
export type TextField = Exclude<keyof (TypedMailbox & TypedSending), 'version' | 'kind' | 'security'>

const { fields, securities } = mailSettingsWords
const securityNames = ['tls', 'starttls', 'none'] as const

const mostLetters: Readonly<Record<TextField, number>> = {
  name: 60,
  address: 200,
  fromName: 100,
  fromAddress: 200,
  answersTo: 200,
  trustedServer: 254,
  host: 253,
  port: 5,
  user: 200,
  folder: 200,
  tokenEndpoint: 500,
  clientId: 300,
  scope: 1_000,
}

interface ServerProps extends FieldsProps {
  readonly ports: UsualPorts
  readonly children?: ReactNode
}

/** Where it is. */
export function ServerFields({ draft, onType, ports, children }: ServerProps) {
  const security = draft.valueOf('security')
  return (
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
            const isUsual = draft.valueOf('port') === ports[security]
            onType({ security: chosen, ...(isUsual ? { port: ports[chosen] } : {}) })
          }}
        />
        <ChangedMeanwhile changed={draft.meanwhile('security', (now) => securities[now]())} />
      </div>
      <Field name="port" draft={draft} onType={onType} />
      {children}
    </div>
  )
}

const addresses: ReadonlySet<TextField> = new Set(['address', 'fromAddress', 'answersTo'])

interface FieldProps<Name extends TextField> {
  readonly name: Name
  readonly draft: {
    readonly valueOf: (name: Name) => string
    readonly meanwhile: (name: Name, said: (value: string) => string) => string | undefined
  }
  readonly onType: (change: { readonly [Typed in Name]?: string }) => void
  readonly means?: string
  readonly optional?: boolean
}

/** One line of it, with what somebody else wrote there meanwhile. */
export function Field<Name extends TextField>({
  name,
  draft,
  onType,
  means,
  optional = false,
}: FieldProps<Name>) {
  const wide: TextField = name
  const isAddress = addresses.has(name)
  return (
    <div>
      <TextInput
        label={fields[wide]()}
        description={means}
        required={!optional}
        withAsterisk={false}
        type={isAddress ? 'email' : 'text'}
        {...(name === 'port' ? { inputMode: 'numeric', pattern: '[0-9]{1,5}' } : {})}
        dir={name === 'name' || name === 'fromName' ? 'auto' : 'ltr'}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostLetters[name]}
        value={draft.valueOf(name)}
        onChange={(event) => {
          const change: { [Typed in Name]?: string } = {}
          change[name] = event.currentTarget.value
          onType(change)
        }}
      />
      <ChangedMeanwhile
        field={wide}
        changed={draft.meanwhile(name, (text) => (text === '' ? settingsWords.nothing() : text))}
      />
    </div>
  )
}
