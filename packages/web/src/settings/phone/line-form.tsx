import { Button, Checkbox, PasswordInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SaidProblem } from '../../api/problem.ts'
import type { PhoneSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { lookWords } from '../../words/look.ts'
import { mailDoorsWords } from '../../words/mail-doors.ts'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { phoneSettingsWords } from '../../words/phone-settings.ts'
import { settingsWords } from '../../words/settings.ts'
import { languageName } from '../../words/written.ts'
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import { Tried } from '../mail/tried.tsx'
import classes from '../settings.module.css'
import { greetings, type PhoneLine } from './typed-line.ts'
import { useLine } from './use-line.ts'

interface LineFormProps {
  /** Null for one that is new. */
  readonly line: PhoneLine | null
  readonly channels: PhoneSettings['channels']
  readonly onDone: () => void
}

const { fields } = phoneSettingsWords

/** Changes a number of ours or adds one: the provider is asked for it before it is kept. */
export function LineForm({ line, channels, onDone }: LineFormProps) {
  const { draft, tokens, came, refused, ...form } = useLine(line, channels, onDone)
  const [drops, setDrops] = useState(false)
  const door = draft.valueOf('door')
  const doors = channels.map(({ name, team }) => ({
    value: name,
    label: mailDoorsWords.leadsTo({ name, team }),
  }))
  const gone = { value: door, label: mailDoorsWords.gone({ name: door }) }
  const wrong = besideOf(refused)
  return (
    <form className={classes.hours} onSubmit={form.submit}>
      <div>
        <TextInput
          label={fields.number()}
          description={phoneSettingsWords.numberMeans()}
          type="tel"
          required
          withAsterisk={false}
          dir="ltr"
          autoComplete="off"
          maxLength={60}
          error={wrong.number}
          value={draft.valueOf('number')}
          onChange={(event) => form.type({ number: event.currentTarget.value })}
        />
        <ChangedMeanwhile field="number" changed={draft.meanwhile('number', (now) => now)} />
      </div>
      <div className={classes.terms}>
        <div>
          <Select
            label={fields.door()}
            allowDeselect={false}
            error={wrong.door}
            data={channels.some(({ name }) => name === door) || door === '' ? doors : [...doors, gone]}
            value={door}
            onChange={(next) => (next === null ? undefined : form.type({ door: next }))}
          />
          <ChangedMeanwhile changed={draft.meanwhile('door', (now) => now)} />
        </div>
        <div>
          <Select
            label={fields.language()}
            allowDeselect={false}
            data={greetings.map((value) => ({ value, label: languageName(value) }))}
            value={draft.valueOf('language')}
            onChange={(next) => {
              const chosen = greetings.find((one) => one === next)
              if (chosen !== undefined) form.type({ language: chosen })
            }}
          />
          <ChangedMeanwhile changed={draft.meanwhile('language', languageName)} />
        </div>
      </div>
      <div>
        <TextInput
          label={fields.account()}
          description={phoneSettingsWords.accountMeans()}
          required
          withAsterisk={false}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          error={wrong.account}
          value={draft.valueOf('account')}
          onChange={(event) => form.type({ account: event.currentTarget.value })}
        />
        <ChangedMeanwhile field="account" changed={draft.meanwhile('account', (now) => now)} />
      </div>
      <div className={classes.terms}>
        {(['token', 'next'] as const).map((name) => (
          <PasswordInput
            key={name}
            label={fields[name]()}
            description={meansOf(name, line)}
            required={name === 'token' && (line === null || tokens.next !== '')}
            withAsterisk={false}
            dir="ltr"
            autoComplete="off"
            maxLength={200}
            visibilityToggleButtonProps={{ 'aria-label': lookWords.showTyped() }}
            error={wrong[name]}
            value={tokens[name]}
            onChange={(event) => form.typeTokens({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Checkbox
        label={phoneSettingsWords.sentAway()}
        description={phoneSettingsWords.sentAwayMeans()}
        checked={draft.valueOf('sentAway')}
        onChange={(event) => form.type({ sentAway: event.currentTarget.checked })}
      />
      {came === null ? null : (
        <Tried
          came={came}
          title={came.ok ? phoneSettingsWords.opens() : phoneSettingsWords.stops[came.at]()}
        />
      )}
      {refused === null || wrong.all ? null : <Refusal problem={refused} />}
      <p className={classes.acts}>
        <Button type="submit" loading={form.isSaving} disabled={form.isBusy}>
          {settingsWords.save()}
        </Button>
        <Button variant="default" loading={form.isTrying} disabled={form.isBusy} onClick={form.tryIt}>
          {phoneSettingsWords.tryIt()}
        </Button>
        {came === null || came.ok ? null : (
          <Button variant="default" disabled={form.isBusy} onClick={form.storeAnyway}>
            {mailSettingsWords.storeAnyway()}
          </Button>
        )}
        {line === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button
            variant="subtle"
            title={phoneSettingsWords.dropMeans()}
            disabled={form.isBusy}
            onClick={() => (waits(line) && !drops ? setDrops(true) : form.remove())}
          >
            {drops ? phoneSettingsWords.dropAllTheSame() : phoneSettingsWords.drop()}
          </Button>
        )}
      </p>
      {line !== null && drops ? <output className={classes.means}>{whoWaits(line)}</output> : null}
    </form>
  )
}

const waits = ({ waiting: { calls, texts } }: PhoneLine): boolean => calls + texts > 0

/** How many wait at it, said before it is answered no more, and that they keep whoever answers for them. */
const whoWaits = ({ waiting: { calls, texts } }: PhoneLine): string =>
  [
    ...(calls === 0 ? [] : [phoneSettingsWords.callsGoOn({ count: calls })]),
    ...(texts === 0 ? [] : [phoneSettingsWords.textsWait({ count: texts })]),
    phoneSettingsWords.keepOwner(),
  ].join(' ')

const meansOf = (name: 'token' | 'next', line: PhoneLine | null): string => {
  if (name === 'next') return phoneSettingsWords.nextMeans()
  return line === null ? phoneSettingsWords.tokenMeans() : mailSettingsWords.keptSecret()
}

/** What stands against it, in the field that it is about; `all` where nothing else is to be said. */
const besideOf = (problem: SaidProblem | null) => {
  const beside = problem?.beside ?? {}
  const known = {
    number: problem?.code === 'phone-line-taken' ? problem.title : beside['number'],
    door: beside['door'],
    account: beside['account'],
    token: problem?.code === 'secret-needed' ? phoneSettingsWords.tokenNeeded() : beside['secret.token'],
    next: beside['secret.next'],
  }
  const said = Object.values(known).filter((one) => one !== undefined).length
  return { ...known, all: said > 0 && said >= Object.keys(beside).length }
}
