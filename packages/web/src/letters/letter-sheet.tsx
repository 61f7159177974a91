import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Case } from '../api/shapes.ts'
import { readersIn } from '../cases/actions/readers.ts'
import type { Values } from '../cases/actions/spec.ts'
import { Refusal } from '../look/refusal.tsx'
import { letterWords } from '../words/letter.ts'
import classes from './letters.module.css'

interface LetterSheetProps {
  readonly about: Case
  readonly values: Values
  readonly words: string
  readonly onChange: (name: string, value: string) => void
}

const mostLines = 6

/** As one gives it in one line, where a number before a street keeps its comma: `12, rue Haute, 75002 Paris`. */
const inLines = (postal: string): string => postal.replaceAll(/(?<=\D),\s*/g, '\n')

/** Of each whom it may be for an address of its own: another's is never in the window by a change of mind. */
export const addressField = (values: Values): string => `address ${readersIn(values)?.join(' ') ?? ''}`.trim()

interface Addressed {
  readonly id: string
  readonly customer: {
    readonly name: string | null
    readonly identifiers: readonly { readonly type: string; readonly value: string }[]
  }
  readonly readers: readonly { readonly case: string }[]
}

/** What the case's own customer gave as where they live; of whoever else it is for nobody here knows it. */
export const addressIn = (about: Addressed, values: Values): string => {
  const typed = values[addressField(values)]
  if (typed !== undefined) return typed
  const readers = readersIn(values)
  const isTheirs = about.readers.length === 0 || (readers?.length === 1 && readers[0] === about.id)
  if (!isTheirs) return ''
  const { name, identifiers } = about.customer
  const postal = identifiers.find(({ type }) => type === 'postal')?.value ?? ''
  return [name ?? '', inLines(postal)].join('\n').trim()
}

const linesOf = (address: string): string[] =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The letter as it is printed. Nothing is sent by it: whoever puts it into the post says so. */
export function LetterSheet({ about, values, words, onChange }: LetterSheetProps) {
  const address = addressIn(about, values)
  const made = JSON.stringify([address, words, readersIn(values)])
  const making = useMutation({
    mutationFn: async () => {
      const pdf = await answer(
        server.POST('/api/v1/cases/{id}/letter-sheet', {
          params: { path: { id: about.id } },
          body: { address: linesOf(address), words, meantFor: readersIn(values) },
          parseAs: 'blob',
        }),
      )
      return { url: URL.createObjectURL(pdf), of: made }
    },
  })
  const url = making.data?.url
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url])
  const isReady = url !== undefined && making.data?.of === made
  return (
    <div className={classes.sheet}>
      <Textarea
        name="address"
        label={letterWords.sheet.address()}
        description={letterWords.sheet.hint()}
        autosize
        minRows={3}
        maxRows={mostLines}
        dir="auto"
        value={address}
        onChange={(event) => onChange(addressField(values), event.currentTarget.value)}
      />
      <p className={classes.make}>
        <button
          type="button"
          disabled={making.isPending || words.trim() === '' || linesOf(address).length === 0}
          onClick={() => making.mutate()}
        >
          {letterWords.sheet.make()}
        </button>
        {isReady ? (
          <a href={url} download={`${about.reference}.pdf`}>
            {letterWords.sheet.ready()}
          </a>
        ) : null}
      </p>
      {making.isError ? <Refusal problem={problemOf(making.error)} /> : null}
      <output>
        {url !== undefined && !isReady ? letterWords.sheet.changed() : letterWords.sheet.notSent()}
      </output>
    </div>
  )
}
