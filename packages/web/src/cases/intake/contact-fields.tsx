import { Checkbox, TextInput } from '@mantine/core'
import { MomentField } from '../actions/fields/moment-field.tsx'
import { AddresseeField, PersonField } from '../actions/fields/people-fields.tsx'
import { SelectField } from '../actions/fields/select-field.tsx'
import { WordsField } from '../actions/fields/words-field.tsx'
import { ChoiceField } from '../actions/fields/choice-field.tsx'
import type { Values } from '../actions/spec.ts'
import { recognitionOptions } from '../recognition.ts'
import { wayFields } from './contact-body.ts'
import { FilesField } from './files-field.tsx'
import classes from './take-contact.module.css'

const channels = [
  { value: 'phone', words: 'Phone' },
  { value: 'store', words: 'Counter' },
  { value: 'letter', words: 'Letter' },
  { value: 'visit', words: 'Visit' },
  { value: 'mail', words: 'E-mail' },
  { value: 'sms', words: 'Text message' },
  { value: 'chat', words: 'Chat' },
]

interface ContactFieldsProps {
  readonly values: Values
  readonly set: (name: string, value: string) => void
  readonly empty: boolean
  readonly joined: boolean
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

export function ContactFields({ values, set, empty, joined, files, onFiles }: ContactFieldsProps) {
  const given = { values, missing: false, onChange: set }
  return (
    <>
      <ChoiceField
        field={{ kind: 'choice', name: 'channel', label: 'How they reached us', options: channels }}
        {...given}
      />
      <WordsField
        field={{ kind: 'words', name: 'words', voice: 'customer', label: 'What they said or wrote' }}
        values={values}
        missing={empty}
        onChange={set}
      />
      {joined ? null : <SenderFields values={values} set={set} />}
      {joined || (values['reference'] ?? '').trim() !== '' ? (
        <RecognitionFields values={values} set={set} />
      ) : null}
      <Extra title="They ask for a leader by name or title" open={values['leader'] !== undefined}>
        <p className={classes.hint}>
          They need not tell you why first. That leader answers for it from this minute.
        </p>
        <PersonField
          field={{ kind: 'person', name: 'leader', label: 'Whom they ask for', optional: true }}
          {...given}
        />
        <Checkbox
          label="I put them through, and they speak with each other now"
          checked={values['connected'] === 'yes'}
          onChange={(event) => set('connected', event.currentTarget.checked ? 'yes' : '')}
        />
        {values['connected'] === 'yes' ? null : (
          <MomentField
            field={{
              kind: 'moment',
              name: 'callBackBy',
              label: 'The leader calls back by',
              side: 'ahead',
              optional: true,
              hint: 'Left open: by the end of the leader’s next working day.',
            }}
            {...given}
          />
        )}
      </Extra>
      <Extra title="Somebody may come to harm" open={values['harm'] === 'yes'}>
        <Checkbox
          label="Yes: people are called at once, until one of them has read it"
          checked={values['harm'] === 'yes'}
          onChange={(event) => set('harm', event.currentTarget.checked ? 'yes' : '')}
        />
        {values['harm'] === 'yes' ? (
          <WordsField
            field={{ kind: 'words', name: 'danger', voice: 'customer', label: 'What was said about it' }}
            {...given}
          />
        ) : null}
      </Extra>
      <Extra title="Several problems, what they want, when it came" open={hasMore(values)}>
        <WordsField
          field={{
            kind: 'words',
            name: 'issues',
            voice: 'customer',
            label: 'Several problems: one on each line',
            optional: true,
          }}
          {...given}
        />
        <WordsField
          field={{
            kind: 'words',
            name: 'remedySought',
            voice: 'customer',
            label: 'What they want',
            optional: true,
          }}
          {...given}
        />
        <MomentField
          field={{
            kind: 'moment',
            name: 'receivedAt',
            label: 'When it reached us, if not now',
            side: 'past',
            optional: true,
          }}
          {...given}
        />
        <Checkbox
          label="They had to tell the whole story again"
          checked={values['toldAgain'] === 'yes'}
          onChange={(event) => set('toldAgain', event.currentTarget.checked ? 'yes' : '')}
        />
      </Extra>
      <FilesField files={files} onFiles={onFiles} />
      <AddresseeField
        field={{
          kind: 'addressee',
          name: 'offerTo',
          label: 'Offer it on to',
          optional: true,
          hint: 'You have it until they accept.',
        }}
        {...given}
      />
    </>
  )
}

/** How they know the customer: without it the contact opens a case of its own. */
function RecognitionFields({ values, set }: Pick<ContactFieldsProps, 'values' | 'set'>) {
  const how = values['recognition'] ?? ''
  return (
    <fieldset className={classes.sender}>
      <legend>How you know that it is the customer of that case</legend>
      <SelectField
        field={{ kind: 'choice', name: 'recognition', label: 'I know, because', options: recognitionOptions }}
        options={recognitionOptions}
        none="I can’t say: open a case of its own"
        values={{ ...values, recognition: how }}
        missing={false}
        onChange={set}
      />
      <TextInput
        name="recognitionWords"
        label="In your words"
        maxLength={200}
        required={how === 'other'}
        value={values['recognitionWords'] ?? ''}
        onChange={(event) => set('recognitionWords', event.currentTarget.value)}
      />
    </fieldset>
  )
}

const hasMore = (values: Values): boolean =>
  ['issues', 'remedySought', 'receivedAt', 'toldAgain'].some((name) => (values[name] ?? '') !== '')

interface ExtraProps {
  readonly title: string
  readonly open: boolean
  readonly children: React.ReactNode
}

/** What only some contacts need: folded, and open where something was typed. */
function Extra({ title, open, children }: ExtraProps) {
  return (
    <details className={classes.extra} open={open || undefined}>
      <summary>{title}</summary>
      <div className={classes.inside}>{children}</div>
    </details>
  )
}

function SenderFields({ values, set }: Pick<ContactFieldsProps, 'values' | 'set'>) {
  const way = (field: (typeof wayFields)[number]) => (
    <TextInput
      key={field.type}
      label={field.label}
      maxLength={200}
      value={values[`way.${field.type}`] ?? ''}
      onChange={(event) => set(`way.${field.type}`, event.currentTarget.value)}
    />
  )
  return (
    <fieldset className={classes.sender}>
      <legend>Who they are, as far as they say. None of it is needed.</legend>
      <TextInput
        label="Name"
        maxLength={200}
        value={values['name'] ?? ''}
        onChange={(event) => set('name', event.currentTarget.value)}
      />
      {wayFields.slice(0, 2).map(way)}
      <details className={classes.ways}>
        <summary>By a number or an address</summary>
        <div className={classes.inside}>
          {wayFields.slice(2).map(way)}
          <TextInput
            label="Reference of their case, if they quote one"
            maxLength={200}
            value={values['reference'] ?? ''}
            onChange={(event) => set('reference', event.currentTarget.value)}
          />
        </div>
      </details>
    </fieldset>
  )
}
