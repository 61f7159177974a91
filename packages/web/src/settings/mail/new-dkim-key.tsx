import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { dkimWords } from '../../words/dkim.ts'
import { settingsWords } from '../../words/settings.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { mailSettingsQuery } from './queries.ts'

interface NewDkimKeyProps {
  /** Of the sender, where one is set. */
  readonly domain: string
  readonly taken: readonly string[]
  readonly onDone: () => void
}

/** Makes a key: its domain, and the name by which it is told from the next one. */
export function NewDkimKey({ domain, taken, onDone }: NewDkimKeyProps) {
  const usual = ['buckstop', 'buckstop2', 'buckstop3'].find((one) => !taken.includes(one)) ?? ''
  const [typed, setTyped] = useState({ domain, selector: usual })
  const making = useSaving({
    query: mailSettingsQuery,
    send: () => answer(server.POST('/api/v1/settings/mail/dkim', { body: typed })),
    onSaved: onDone,
    onMeanwhile: () => undefined,
  })
  const field = (name: keyof typeof typed, means: string, maxLength: number) => (
    <TextInput
      label={dkimWords.fields[name]()}
      description={means}
      required
      withAsterisk={false}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      maxLength={maxLength}
      value={typed[name]}
      onChange={(event) => {
        making.reset()
        setTyped({ ...typed, [name]: event.currentTarget.value })
      }}
    />
  )
  return (
    <form
      className={classes.hours}
      onSubmit={(event) => {
        event.preventDefault()
        making.mutate(undefined)
      }}
    >
      <div className={classes.terms}>
        {field('domain', dkimWords.domainMeans(), 190)}
        {field('selector', dkimWords.selectorMeans(), 60)}
      </div>
      {making.isError ? <Refusal problem={problemOf(making.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={making.isPending}>
          {dkimWords.makeIt()}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {settingsWords.close()}
        </Button>
      </p>
    </form>
  )
}
