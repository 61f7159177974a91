import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Contact } from '../api/shapes.ts'
import { useAct } from '../cases/actions/act.ts'
import { useDraft } from '../cases/actions/draft.ts'
import { WordsField } from '../cases/actions/fields/words-field.tsx'
import { useFormKeys } from '../cases/actions/form-keys.ts'
import { Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { Page } from '../shell/page.tsx'
import { letterWords } from '../words/letter.ts'
import classes from './letters.module.css'
import { Pictures } from './pictures.tsx'

/** A letter that came as a picture, or a call, and beside it what it says. */
export function Transcribe() {
  const { caseId, contactId } = useParams({ from: '/desk/cases/$caseId/letter/$contactId' })
  const letter = useQuery({
    queryKey: [...keys.case(caseId), 'letter', contactId],
    queryFn: async ({ signal }) => {
      const path = { id: caseId }
      const query = { contact: contactId }
      const { items } = await answer(
        server.GET('/api/v1/cases/{id}/contacts', { params: { path, query }, signal }),
      )
      return items.find(({ channel }) => channel === 'letter' || channel === 'phone') ?? null
    },
  })
  const words = letter.data?.channel === 'phone' ? letterWords.call : letterWords
  return (
    <Page title={words.title()} about={words.about()} wide>
      {letter.isPending ? <Shape label={letterWords.coming()} lines={[60, 85, 40]} /> : null}
      {letter.isError ? <Refusal problem={problemOf(letter.error)} /> : null}
      {letter.data === null ? (
        <p>
          {letterWords.gone()}{' '}
          <Link to="/$list/$caseId" params={{ list: 'all', caseId }}>
            {letterWords.toCase()}
          </Link>
        </p>
      ) : null}
      {letter.data == null ? null : <Beside letter={letter.data} caseId={caseId} />}
    </Page>
  )
}

function Beside({ letter, caseId }: { readonly letter: Contact; readonly caseId: string }) {
  const navigate = useNavigate()
  const draft = useDraft(`letter ${letter.id}`)
  const acting = useAct(caseId)
  const [empty, setEmpty] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const words = draft.values['words'] ?? ''
  const label = letter.channel === 'phone' ? letterWords.call.words : letterWords.words
  const toCase = () => void navigate({ to: '/$list/$caseId', params: { list: 'all', caseId } })
  const send = () => {
    if (acting.isPending) return
    setEmpty(words.trim() === '')
    if (words.trim() === '') return
    acting.mutate(
      { name: 'transcribe-letter', body: { contact: letter.id, words }, recorded: () => draft.clear() },
      { onSuccess: toCase },
    )
  }
  useFormKeys(form, { send, leave: toCase })
  return (
    <div className={classes.beside}>
      <Pictures of={letter} caseId={caseId} />
      <form
        ref={form}
        className={classes.words}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <WordsField
          field={{ kind: 'words', name: 'words', voice: 'customer', label }}
          values={draft.values}
          missing={empty}
          onChange={draft.set}
        />
        {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
        <Button type="submit" loading={acting.isPending}>
          {letterWords.save()}
        </Button>
      </form>
    </div>
  )
}
