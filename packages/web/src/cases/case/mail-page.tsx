import { useQuery } from '@tanstack/react-query'
import { answer, problemOf, server } from '../../api/client.ts'
import { Shape } from '../../look/blank.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { caseWords } from '../../words/case.ts'
import classes from './as-written.module.css'

/** No script, and nothing of ours: a link opens a tab of its own. */
const mayDo = ['allow-popups', 'allow-popups-to-escape-sandbox'].join(' ')

/** A mail as it was written, in a frame in which nothing runs and which fetches nothing; and what of it is not shown. */
export function MailPage({ contact, caseId }: { readonly contact: string; readonly caseId: string }) {
  const path = { id: caseId, contact }
  const page = useQuery({
    queryKey: ['as-written', caseId, contact],
    queryFn: async ({ signal }) =>
      await answer(
        server.GET('/api/v1/cases/{id}/contacts/{contact}/as-written', { params: { path }, signal }),
      ),
    // It never changes; once it is folded, nothing of it is kept.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (page.isPending) return <Shape label={caseWords.asWritten.coming()} lines={[60, 85, 40]} />
  if (page.isError) return <Refusal problem={problemOf(page.error)} />
  const { remotePictures, leftPictures, isCut } = page.data
  const notes = [
    remotePictures > 0 ? caseWords.asWritten.remote({ count: remotePictures }) : null,
    leftPictures > 0 ? caseWords.asWritten.left({ count: leftPictures }) : null,
    isCut ? caseWords.asWritten.cut() : null,
  ].filter((note) => note !== null)
  return (
    <>
      {notes.length === 0 ? null : (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <iframe
        className={classes.page}
        title={caseWords.asWritten.title()}
        src={`/api/v1/cases/${caseId}/contacts/${contact}/as-written/page`}
        sandbox={mayDo}
        referrerPolicy="no-referrer"
      />
    </>
  )
}
