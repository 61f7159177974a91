import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { components } from '../api/schema.gen.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { compensationWords } from '../words/compensation.ts'
import { settingsWords } from '../words/settings.ts'
import { minorOf } from '../cases/actions/money.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'
import { amountsIn, kinds, typedRule, type TypedRule } from './typed-rule.ts'

type Change = components['schemas']['CompensationChange']

/** What a promise that breaks brings its customer without anybody deciding it, or that nothing does. */
export function CompensationForm({ compensation }: { readonly compensation: Settings['compensation'] }) {
  const [typed, setTyped] = useState<TypedRule | null>(null)
  const [version, setVersion] = useState(compensation.version)
  const [before, setBefore] = useState(compensation.version)
  const { rule } = compensation
  const now = typed ?? typedRule(rule)
  const saving = useSaving({
    query: settingsQuery,
    send: (change: Change) => answer(server.PUT('/api/v1/settings/compensation', { body: change })),
    onSaved: () => setTyped(null),
    onMeanwhile: (read: Settings) => setVersion(read.compensation.version),
  })
  const type = (change: Partial<TypedRule>) => {
    saving.reset()
    if (typed === null) {
      setVersion(compensation.version)
      setBefore(compensation.version)
    }
    setTyped({ ...now, ...change })
  }
  const amounts = amountsIn(now)
  const wrongAmount = (name: 'brokenPromise' | 'lateDay' | 'most') =>
    typed !== null && now[name] !== '' && minorOf(now[name], now.currency) === null
      ? compensationWords.noAmount({ currency: now.currency })
      : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed === null || amounts === null) return
    const { currency, withinWorkingDays, why } = now
    saving.mutate({ version, rule: { currency, ...amounts, kinds: [...now.kinds], withinWorkingDays, why } })
  }
  const somethingElse = typed !== null && compensation.version !== before
  const standing = rule === null ? compensationWords.none() : compensationWords.stands(typedRule(rule))
  return (
    <form className={classes.part} onSubmit={submit} aria-labelledby="compensation-form">
      <h2 id="compensation-form">{compensationWords.title()}</h2>
      <p className={classes.means}>{compensationWords.means()}</p>
      <p>{standing}</p>
      <div className={classes.terms}>
        <TextInput
          label={compensationWords.currency()}
          description={compensationWords.currencyMeans()}
          required
          withAsterisk={false}
          maxLength={3}
          dir="ltr"
          value={now.currency}
          onChange={(event) => type({ currency: event.currentTarget.value.toUpperCase() })}
        />
        {(['brokenPromise', 'lateDay', 'most'] as const).map((name) => (
          <TextInput
            key={name}
            label={compensationWords[name]()}
            inputMode="decimal"
            required={name !== 'lateDay'}
            withAsterisk={false}
            dir="ltr"
            maxLength={20}
            value={now[name]}
            error={wrongAmount(name)}
            onChange={(event) => type({ [name]: event.currentTarget.value })}
          />
        ))}
        <NumberInput
          label={compensationWords.within()}
          min={1}
          max={20}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          value={now.withinWorkingDays}
          onChange={(value) => {
            if (typeof value === 'number') type({ withinWorkingDays: value })
          }}
        />
      </div>
      <Checkbox.Group
        label={compensationWords.kinds()}
        value={[...now.kinds]}
        onChange={(chosen) => type({ kinds: kinds.filter((kind) => chosen.includes(kind)) })}
      >
        {kinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={compensationWords[kind]()} mt="xs" />
        ))}
      </Checkbox.Group>
      <TextInput
        label={compensationWords.why()}
        description={compensationWords.whyMeans()}
        required
        withAsterisk={false}
        dir="auto"
        maxLength={500}
        value={now.why}
        onChange={(event) => type({ why: event.currentTarget.value })}
      />
      <ChangedMeanwhile changed={somethingElse ? standing : undefined} />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={typed === null || amounts === null || now.kinds.length === 0 || now.why.trim() === ''}
        >
          {compensationWords.save()}
        </Button>
        {rule === null ? null : (
          <Button
            variant="subtle"
            disabled={saving.isPending}
            title={compensationWords.dropMeans()}
            onClick={() => saving.mutate({ version: compensation.version, rule: null })}
          >
            {compensationWords.drop()}
          </Button>
        )}
        {saving.isSuccess && typed === null ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
