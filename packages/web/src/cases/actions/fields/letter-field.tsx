import { Checkbox, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answer, problemOf, server } from '../../../api/client.ts'
import type { Case } from '../../../api/shapes.ts'
import { LetterSheet } from '../../../letters/letter-sheet.tsx'
import { Refusal } from '../../../look/refusal.tsx'
import { resolutionWords } from '../../../words/actions/resolution.ts'
import { inSpoken } from '../../../words/in-spoken.ts'
import { elementKey, kindIn, letterIn, postedKey } from '../letter.ts'
import classes from './fields.module.css'
import type { FieldProps } from './field-props.ts'

/** Whoever types sees it once they pause. */
const pause = 400

/** What its writer says, element by element, and the letter as the customer gets it: with what is missing, by name. */
export function LetterField({
  field,
  values,
  onChange,
  about,
}: FieldProps<'letter'> & { readonly about: Case }) {
  const words = resolutionWords.sendClosingLetter
  const typed = letterIn(values, field.always ?? kindIn(values))
  // With a final position it is for whoever’s issue that settles; here it is looked at.
  const wanted = field.always === undefined ? typed : { ...typed, meantFor: about.id }
  const [asked] = useDebouncedValue(JSON.stringify(wanted), pause)
  const preview = useQuery({
    queryKey: ['closing-letter', about.id, asked],
    queryFn: async ({ signal }) =>
      await answer(
        server.POST('/api/v1/cases/{id}/closing-letter', {
          params: { path: { id: about.id } },
          body: wanted,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (preview.isError) return <Refusal problem={problemOf(preview.error)} />
  const letter = preview.data
  if (letter === undefined) return null
  // What the form asks for in a field of its own.
  const isAsked = (key: string): boolean =>
    field.always !== undefined && (key === 'decision' || key === 'reasons')
  return (
    <>
      {letter.typed
        .filter(({ key }) => !isAsked(key))
        .map(({ key, name }) => (
          <Textarea
            key={key}
            name={elementKey(key)}
            label={inSpoken(name)}
            autosize
            minRows={2}
            maxRows={12}
            dir="auto"
            classNames={{ input: classes.company }}
            value={values[elementKey(key)] ?? ''}
            onChange={(event) => onChange(elementKey(key), event.currentTarget.value)}
          />
        ))}
      <section className={classes.letter} aria-label={words.preview()}>
        <h3>{words.preview()}</h3>
        <p lang={letter.language} dir="auto" className={classes.asSent}>
          {letter.words}
        </p>
      </section>
      {letter.lacks.length === 0 ? null : (
        <output className={classes.error}>
          {words.lacks({ count: letter.lacks.length })}
          <ul>
            {letter.lacks.map(({ key, name }) => (
              <li key={key}>{inSpoken(name)}</li>
            ))}
          </ul>
        </output>
      )}
      {letter.byMail ? (
        <p>{words.byMail()}</p>
      ) : (
        <>
          <LetterSheet about={about} values={values} words={letter.words} onChange={onChange} />
          <Checkbox
            name={postedKey}
            label={words.posted()}
            checked={values[postedKey] === 'yes'}
            onChange={(event) => onChange(postedKey, event.currentTarget.checked ? 'yes' : '')}
          />
        </>
      )}
    </>
  )
}
