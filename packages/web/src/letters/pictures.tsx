import { useQuery } from '@tanstack/react-query'
import { answer, problemOf, server } from '../api/client.ts'
import type { Contact } from '../api/shapes.ts'
import { Attachments } from '../cases/case/attachments.tsx'
import { Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import { letterWords } from '../words/letter.ts'
import classes from './letters.module.css'

const mostDrawn = 200
type File = Contact['attachments'][number]

const addressOf = (caseId: string, file: File): string => `/api/v1/cases/${caseId}/attachments/${file.id}`

/** The letter as it came, page by page; it scrolls by itself, so that one reads on while one types. */
export function Pictures({ of: letter, caseId }: { readonly of: Contact; readonly caseId: string }) {
  if (letter.attachments.length === 0) return null
  const label = letter.channel === 'phone' ? letterWords.call.recording() : letterWords.pictures()
  return (
    <section className={classes.pictures} aria-label={label}>
      {letter.attachments.map((file) =>
        file.mediaType === 'application/pdf' ? (
          <PagesOfPdf key={file.id} file={file} caseId={caseId} />
        ) : file.mediaType.startsWith('image/') ? (
          <img key={file.id} src={addressOf(caseId, file)} alt={file.name} />
        ) : file.mediaType.startsWith('audio/') ? (
          // oxlint-disable-next-line jsx-a11y/media-has-caption -- what is said in it is written down beside it: there are no captions before that
          <audio key={file.id} controls preload="metadata" src={addressOf(caseId, file)} aria-label={label} />
        ) : null,
      )}
      <Attachments of={letter} caseId={caseId} />
    </section>
  )
}

/** Drawn by the server: what a stranger sent as a PDF is opened by no browser of ours. */
function PagesOfPdf({ file, caseId }: { readonly file: File; readonly caseId: string }) {
  const count = useQuery({
    queryKey: ['pages', caseId, file.id],
    queryFn: async ({ signal }) =>
      await answer(
        server.GET('/api/v1/cases/{id}/attachments/{attachment}/pages', {
          params: { path: { id: caseId, attachment: file.id } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (count.isPending) return <Shape label={letterWords.coming()} lines={[90, 70, 80]} />
  if (count.isError) return <Refusal problem={problemOf(count.error)} />
  const { pages } = count.data
  return (
    <>
      {Array.from({ length: pages }, (_, at) => (
        <img
          key={at}
          loading="lazy"
          src={`${addressOf(caseId, file)}/pages/${at + 1}`}
          alt={letterWords.pageOf({ name: file.name, page: at + 1 })}
        />
      ))}
      {pages < mostDrawn ? null : <p>{letterWords.more()}</p>}
    </>
  )
}
