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

/** What they gave as where they live, until somebody writes another address. */
const addressIn = ({ customer }: Case, values: Values): string =>
  values['address'] ??
  [customer.name ?? '', inLines(customer.identifiers.find(({ type }) => type === 'postal')?.value ?? '')]
    .join('\n')
    .trim()

const linesOf = (address: string): string[] =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostLines)

/** The letter as it is printed. Nothing is sent by it: whoever puts it into the post says so. */
export function LetterSheet({ about, values, words, onChange }: LetterSheetProps) {
  const address = addressIn(about, values)
  const made = `${address}\n\n${words}`
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
        onChange={(event) => onChange('address', event.currentTarget.value)}
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
