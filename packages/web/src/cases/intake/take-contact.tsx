import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { caseQuery, keys } from '../../api/queries.ts'
import { Refusal } from '../../look/refusal.tsx'
import { Page } from '../../shell/page.tsx'
import { useDraft } from '../actions/draft.ts'
import type { Values } from '../actions/spec.ts'
import { contactBody } from './contact-body.ts'
import { ContactFields } from './contact-fields.tsx'
import { ContactTaken } from './contact-taken.tsx'
import { sendContact } from './send-contact.ts'
import classes from './take-contact.module.css'
import { intakeWords } from '../../words/intake.ts'

const first: Values = { channel: 'phone' }

/** Entering what reached us by phone, at a counter, by letter: new, or joined to the case it belongs to. */
export function TakeContact() {
  const { case: joined } = useSearch({ from: '/desk/take' })
  const [round, setRound] = useState(0)
  return (
    <OneContact key={`${joined ?? ''} ${round}`} joined={joined} onAgain={() => setRound((was) => was + 1)} />
  )
}

function OneContact({
  joined,
  onAgain,
}: {
  readonly joined: string | undefined
  readonly onAgain: () => void
}) {
  const client = useQueryClient()
  const about = useQuery({ ...caseQuery(joined ?? ''), enabled: joined !== undefined }).data
  const draft = useDraft(`contact ${joined ?? ''}`, first)
  const [files, setFiles] = useState<readonly File[]>([])
  const [empty, setEmpty] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const taking = useMutation({
    mutationFn: () => sendContact(contactBody(draft.values, joined), files, key),
    onSuccess: () => {
      draft.clear()
      void client.invalidateQueries({ queryKey: keys.lists })
      void client.invalidateQueries({ queryKey: keys.me })
      if (joined !== undefined) void client.invalidateQueries({ queryKey: keys.case(joined) })
    },
  })
  if (taking.isSuccess) return <ContactTaken answer={taking.data} onAgain={onAgain} />

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (taking.isPending) return
    const nothing = (draft.values['words'] ?? '').trim() === ''
    setEmpty(nothing)
    if (nothing) form.current?.querySelector<HTMLElement>('[name="words"]')?.focus()
    else taking.mutate()
  }
  return (
    <Page
      title={
        about === undefined
          ? intakeWords.takeContact.enterContact()
          : intakeWords.takeContact.enterContactTo({ reference: about.reference })
      }
      about={intakeWords.takeContact.inCustomersOwnWords()}
    >
      <form ref={form} className={classes.form} onSubmit={submit}>
        <ContactFields
          values={draft.values}
          set={draft.set}
          empty={empty}
          joined={joined !== undefined}
          files={files}
          onFiles={setFiles}
        />
        {taking.isError ? <Refusal problem={problemOf(taking.error)} /> : null}
        <div>
          <Button type="submit" loading={taking.isPending}>
            {intakeWords.takeContact.takeItIn()}
          </Button>
        </div>
      </form>
    </Page>
  )
}
