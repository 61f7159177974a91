import { Button, MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { peopleQuery } from '../../api/queries.ts'
import { Refusal } from '../../look/refusal.tsx'
import { regulatorWords } from '../../words/regulator.ts'
import { settingsWords } from '../../words/settings.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { type RegulatorSettings, regulatorSettingsQuery } from './queries.ts'

/** Whom an admin names to sign. */
export function Signers({ of: { signers, version } }: { readonly of: RegulatorSettings }) {
  const people = useQuery(peopleQuery())
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const saving = useSaving({
    query: regulatorSettingsQuery,
    send: (named: readonly string[]) =>
      answer(server.PUT('/api/v1/settings/regulator/signers', { body: { version, signers: [...named] } })),
    onSaved: () => setChosen(null),
    onMeanwhile: () => undefined,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== null) saving.mutate(chosen)
  }
  const names = new Map([...signers, ...(people.data?.items ?? [])].map(({ id, name }) => [id, name]))
  return (
    <form className={classes.part} onSubmit={submit}>
      <MultiSelect
        label={regulatorWords.signers()}
        description={regulatorWords.signersMean()}
        searchable
        limit={60}
        maxValues={20}
        data={[...names].map(([value, label]) => ({ value, label }))}
        value={[...(chosen ?? signers.map(({ id }) => id))]}
        onChange={(named) => {
          saving.reset()
          setChosen(named)
        }}
      />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={chosen === null}>
          {settingsWords.save()}
        </Button>
      </p>
    </form>
  )
}
