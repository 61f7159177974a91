import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import type { MailDoors as Doors } from '../../api/shapes.ts'
import { Shape } from '../../look/blank.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { DidNotCome } from '../../shell/did-not-come.tsx'
import { mailDoorsWords } from '../../words/mail-doors.ts'
import { settingsWords } from '../../words/settings.ts'
import { ChangedMeanwhile, FieldsOf } from '../changed-meanwhile.tsx'
import { useDraft } from '../draft.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { DoorFields } from './door-fields.tsx'
import { mailDoorsQuery } from './queries.ts'

const most = 200

/** Which address leads to which channel of the service map, and so to which team. */
export function MailDoors() {
  const { data, isPending, isError, error, refetch } = useQuery(mailDoorsQuery)
  return (
    <section className={classes.part} aria-labelledby="mail-doors">
      <h2 id="mail-doors">{mailDoorsWords.title()}</h2>
      {isPending ? <Shape label={mailDoorsWords.coming()} lines={[60, 40]} /> : null}
      {isError && data === undefined ? <DidNotCome of={{ error, refetch }} /> : null}
      {data === undefined ? null : (
        <FieldsOf kind="mailDoor" subject={null}>
          <DoorsForm doors={data} />
        </FieldsOf>
      )}
    </section>
  )
}

function DoorsForm({ doors }: { readonly doors: Doors }) {
  const { channels } = doors
  const [first] = channels
  const draft = useDraft(doors)
  /** Rows keep their place while one types. */
  const [dropped, setDropped] = useState(0)
  const saving = useSaving({
    query: mailDoorsQuery,
    send: (items: Doors['items']) =>
      answer(server.PUT('/api/v1/settings/mail/doors', { body: { version: draft.version, items } })),
    onSaved: draft.end,
    onMeanwhile: draft.goOn,
  })
  const items = draft.valueOf('items')
  const type = (next: Doors['items']) => {
    saving.reset()
    draft.type({ items: next })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(items)
  }
  return (
    <form className={classes.hours} onSubmit={submit}>
      <p className={classes.means}>
        {first === undefined
          ? mailDoorsWords.noChannel()
          : mailDoorsWords.means({ name: <bdi>{first.name}</bdi>, team: <bdi>{first.team}</bdi> })}
      </p>
      {items.map((door, at) => (
        <DoorFields
          key={`${dropped} ${at}`}
          number={at + 1}
          door={door}
          channels={channels}
          onType={(change) => type(items.map((one, index) => (index === at ? { ...one, ...change } : one)))}
          onDrop={() => {
            setDropped(dropped + 1)
            type(items.filter((_, index) => index !== at))
          }}
        />
      ))}
      <ChangedMeanwhile
        changed={draft.meanwhile('items', (now) =>
          now.length === 0
            ? settingsWords.nothing()
            : now.map(({ address, door }) => `${address} → ${door}`).join(', '),
        )}
      />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        {first !== undefined && items.length < most ? (
          <Button variant="default" onClick={() => type([...items, { address: '', door: first.name }])}>
            {mailDoorsWords.add()}
          </Button>
        ) : null}
        {items.length === 0 && draft.untouched ? null : (
          <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
            {mailDoorsWords.save()}
          </Button>
        )}
        {saving.isSuccess && draft.untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
