import { Checkbox, TextInput } from '@mantine/core'
import { MomentField } from '../actions/fields/moment-field.tsx'
import { AddresseeField, LeaderField } from '../actions/fields/people-fields.tsx'
import { SelectField } from '../actions/fields/select-field.tsx'
import { WordsField } from '../actions/fields/words-field.tsx'
import { ChoiceField } from '../actions/fields/choice-field.tsx'
import type { Values } from '../actions/spec.ts'
import { recognitionOptions } from '../recognition.ts'
import { costFields, wayFields } from './contact-body.ts'
import { FilesField } from './files-field.tsx'
import { SpokenField } from './spoken-field.tsx'
import classes from './take-contact.module.css'
import { letterWords } from '../../words/letter.ts'
import { intakeWords } from '../../words/intake.ts'

const inPerson = [
  { value: 'store', words: intakeWords.contactFields.counter },
  { value: 'visit', words: intakeWords.contactFields.visit },
]

const channels = [
  { value: 'phone', words: intakeWords.contactFields.phone },
  { value: 'store', words: intakeWords.contactFields.counter },
  { value: 'letter', words: intakeWords.contactFields.letter },
  { value: 'visit', words: intakeWords.contactFields.visit },
  { value: 'mail', words: intakeWords.contactFields.eMail },
  { value: 'sms', words: intakeWords.contactFields.textMessage },
  { value: 'chat', words: intakeWords.contactFields.chat },
]

const rung = {
  name: 'noAnswer',
  label: intakeWords.contactFields.nobodyAnswered,
  hint: intakeWords.contactFields.nothingInTheirName,
}

interface ContactFieldsProps {
  readonly values: Values
  readonly set: (name: string, value: string) => void
  readonly joined: boolean
  /** Somebody stands before one, and papers are photographed. */
  readonly atCounter: boolean
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}

/** What else there may be to say of a contact than the words and whose they are. */
export function ContactFields({ values, set, joined, atCounter, files, onFiles }: ContactFieldsProps) {
  const given = { values, missing: false, onChange: set }
  const isLetter = values['channel'] === 'letter'
  const filesField = <FilesField files={files} onFiles={onFiles} withCamera={atCounter} />
  return (
    <>
      {atCounter ? filesField : null}
      {joined || (values['reference'] ?? '').trim() !== '' ? (
        <RecognitionFields values={values} set={set} />
      ) : null}
      <ChoiceField
        field={{
          kind: 'choice',
          name: 'channel',
          label: intakeWords.contactFields.howTheyReachedUs,
          options: atCounter ? inPerson : channels,
        }}
        {...given}
      />
      {isLetter ? (
        <>
          <p className={classes.hint}>{letterWords.enough()}</p>
          {filesField}
          <MomentField
            field={{
              kind: 'moment',
              name: 'receivedAt',
              label: letterWords.arrived,
              side: 'past',
              optional: true,
            }}
            {...given}
          />
        </>
      ) : null}
      {atCounter || isLetter ? <SpokenField values={values} set={set} /> : null}
      {joined ? null : <MoreOfSender values={values} set={set} />}
      <Extra title={intakeWords.contactFields.theyAskForLeader()} open={values['leader'] !== undefined}>
        <p className={classes.hint}>{intakeWords.contactFields.theyNeedNotTell()}</p>
        <LeaderField
          field={{
            kind: 'leader',
            name: 'leader',
            label: intakeWords.contactFields.whomTheyAskFor,
            optional: true,
            rung,
          }}
          {...given}
          onChange={(name, chosen) => {
            set(name, chosen)
            set(rung.name, '')
          }}
          rung={
            values['connected'] === 'yes' ? null : (
              <Checkbox
                label={rung.label()}
                description={rung.hint()}
                checked={values[rung.name] === 'yes'}
                onChange={(event) => set(rung.name, event.currentTarget.checked ? 'yes' : '')}
              />
            )
          }
        />
        <Checkbox
          label={intakeWords.contactFields.iPutThemThrough()}
          description={intakeWords.contactFields.theySayItThemselves()}
          checked={values['connected'] === 'yes'}
          onChange={(event) => set('connected', event.currentTarget.checked ? 'yes' : '')}
        />
      </Extra>
      <Extra title={intakeWords.contactFields.somebodyMayComeHarm()} open={values['harm'] === 'yes'}>
        <Checkbox
          label={intakeWords.contactFields.yesPeopleAreCalled()}
          checked={values['harm'] === 'yes'}
          onChange={(event) => set('harm', event.currentTarget.checked ? 'yes' : '')}
        />
        {values['harm'] === 'yes' ? (
          <WordsField
            field={{
              kind: 'words',
              name: 'danger',
              voice: 'customer',
              label: intakeWords.contactFields.whatWasSaidAbout,
            }}
            {...given}
          />
        ) : null}
      </Extra>
      <Extra title={intakeWords.contactFields.severalProblemsWhatThey()} open={hasMore(values)}>
        <WordsField
          field={{
            kind: 'words',
            name: 'issues',
            voice: 'customer',
            label: intakeWords.contactFields.severalProblemsOneOn,
            optional: true,
          }}
          {...given}
        />
        <WordsField
          field={{
            kind: 'words',
            name: 'remedySought',
            voice: 'customer',
            label: intakeWords.contactFields.whatTheyWant,
            optional: true,
          }}
          {...given}
        />
        {isLetter ? null : (
          <MomentField
            field={{
              kind: 'moment',
              name: 'receivedAt',
              label: intakeWords.contactFields.whenItReachedUs,
              side: 'past',
              optional: true,
            }}
            {...given}
          />
        )}
        <Checkbox
          label={intakeWords.contactFields.theyHadTellWhole()}
          checked={values['toldAgain'] === 'yes'}
          onChange={(event) => set('toldAgain', event.currentTarget.checked ? 'yes' : '')}
        />
      </Extra>
      <CostFields values={values} set={set} />
      {atCounter || isLetter ? null : filesField}
      <AddresseeField
        field={{
          kind: 'addressee',
          name: 'offerTo',
          label: intakeWords.contactFields.offerItOn,
          optional: true,
          hint: intakeWords.contactFields.youHaveItUntil,
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
      <legend>{intakeWords.contactFields.howYouKnowThat()}</legend>
      <SelectField
        field={{
          kind: 'choice',
          name: 'recognition',
          label: intakeWords.contactFields.iKnowBecause,
          options: recognitionOptions,
        }}
        options={recognitionOptions}
        none={intakeWords.contactFields.iCantSayOpen}
        values={{ ...values, recognition: how }}
        missing={false}
        onChange={set}
      />
      <TextInput
        name="recognitionWords"
        label={intakeWords.contactFields.inYourWords()}
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

/** What it cost them until now, in whole numbers. */
function CostFields({ values, set }: Pick<ContactFieldsProps, 'values' | 'set'>) {
  const said = costFields.some(({ name }) => (values[name] ?? '') !== '')
  return (
    <Extra title={intakeWords.cost.title()} open={said}>
      {costFields.map(({ name, label }) => (
        <TextInput
          key={name}
          label={label()}
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={6}
          value={values[name] ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
    </Extra>
  )
}

/** By what else they are known or reached; in figures from left to right in every language. */
function MoreOfSender({ values, set }: Pick<ContactFieldsProps, 'values' | 'set'>) {
  return (
    <Extra title={intakeWords.contactFields.byNumberOrAddress()} open={hasMoreOfSender(values)}>
      <TextInput
        label={intakeWords.contactFields.name()}
        maxLength={200}
        value={values['name'] ?? ''}
        onChange={(event) => set('name', event.currentTarget.value)}
      />
      {wayFields.map((field) => (
        <TextInput
          key={field.type}
          label={field.label()}
          dir={field.type === 'postal' ? undefined : 'ltr'}
          maxLength={200}
          value={values[`way.${field.type}`] ?? ''}
          onChange={(event) => set(`way.${field.type}`, event.currentTarget.value)}
        />
      ))}
      <TextInput
        label={intakeWords.contactFields.referenceTheirCaseIf()}
        dir="ltr"
        maxLength={200}
        value={values['reference'] ?? ''}
        onChange={(event) => set('reference', event.currentTarget.value)}
      />
    </Extra>
  )
}

const hasMoreOfSender = (values: Values): boolean =>
  ['name', 'reference', ...wayFields.map(({ type }) => `way.${type}`)].some(
    (name) => (values[name] ?? '') !== '',
  )
