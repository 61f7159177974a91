import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import { Refusal } from '../../look/refusal.tsx'
import { wholeDay } from '../../look/when.ts'
import { regulatorWords } from '../../words/regulator.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { type RegulatorSettings, regulatorSettingsQuery } from './queries.ts'

/** Who signed it and what follows, and for whoever may: signing it, and taking that back. */
export function Signature({ of }: { readonly of: RegulatorSettings }) {
  const { inFile, signature, version, maySign, signers } = of
  const [checked, setChecked] = useState('')
  const saving = useSaving({
    query: regulatorSettingsQuery,
    send: (words: string | null) =>
      answer(server.PUT('/api/v1/settings/regulator/signature', { body: { version, checked: words } })),
    onSaved: () => setChecked(''),
    onMeanwhile: () => undefined,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (checked.trim() !== '') saving.mutate(checked)
  }
  return (
    <section className={classes.part} aria-labelledby="profile-signature">
      <h2 id="profile-signature">{regulatorWords.signature()}</h2>
      {inFile === null ? null : (
        <p>
          {regulatorWords.inFile({
            name: <bdi>{inFile.name}</bdi>,
            what: <bdi>{inFile.what}</bdi>,
            day: wholeDay(inFile.on),
          })}
        </p>
      )}
      {signature === null || inFile !== null ? null : (
        <>
          <p>
            {regulatorWords.signedBy({ name: <bdi>{signature.by.name}</bdi>, day: wholeDay(signature.on) })}
          </p>
          <p className={classes.long}>{regulatorWords.checked({ words: <bdi>{signature.checked}</bdi> })}</p>
        </>
      )}
      {signature === null && inFile === null ? (
        <>
          <p>{regulatorWords.unsigned()}</p>
          <p>{regulatorWords.follows()}</p>
          {signers.length === 0 ? <p className={classes.means}>{regulatorWords.noSigners()}</p> : null}
        </>
      ) : (
        <p className={classes.means}>{regulatorWords.holds()}</p>
      )}
      {maySign && inFile === null ? (
        signature === null ? (
          <form className={classes.hours} onSubmit={submit}>
            <Textarea
              label={regulatorWords.what()}
              description={regulatorWords.whatMeans()}
              autosize
              minRows={2}
              maxLength={500}
              dir="auto"
              value={checked}
              onChange={(event) => setChecked(event.currentTarget.value)}
            />
            <p className={classes.acts}>
              <Button type="submit" loading={saving.isPending} disabled={checked.trim() === ''}>
                {regulatorWords.sign()}
              </Button>
            </p>
          </form>
        ) : (
          <p className={classes.acts}>
            <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate(null)}>
              {regulatorWords.takeBack()}
            </Button>
          </p>
        )
      ) : null}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
    </section>
  )
}
