import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, problemOf, server } from '../api/client.ts'
import type { Trouble } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { troubleWords } from '../words/troubles.ts'
import { MatterLink } from './matter-link.tsx'
import settle from './to-settle.module.css'
import { troublesQuery } from './troubles-query.ts'
import classes from './troubles.module.css'

/** Dates of which acting failed again and again: of which matters, and the press that has them tried once more. */
export function SetAside({ trouble: { id, matters } }: { readonly trouble: Trouble }) {
  const client = useQueryClient()
  const trying = useMutation({
    mutationFn: () => answer(server.POST('/api/v1/troubles/{id}/try-again', { params: { path: { id } } })),
    onSuccess: (now) => client.setQueryData(troublesQuery.queryKey, now),
    onError: async () => await client.invalidateQueries({ queryKey: troublesQuery.queryKey }),
  })
  return (
    <>
      {matters.length === 0 ? null : (
        <>
          <p className={settle.why}>{troubleWords.again.aside()}</p>
          <ul className={classes.matters}>
            {matters.map(({ id: matterId, kind, reference, due }) => (
              <li key={matterId}>
                {troubleWords.again.matter({
                  case: <MatterLink matterKind={kind} matterId={matterId} reference={reference} />,
                  when: <When at={due} />,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {trying.isError ? <Refusal problem={problemOf(trying.error)} /> : null}
      <output className={settle.due}>{trying.isSuccess ? troubleWords.again.tried() : null}</output>
      <button
        type="button"
        className={classes.act}
        disabled={trying.isPending}
        onClick={() => trying.mutate()}
      >
        {troubleWords.again.act()}
      </button>
    </>
  )
}
