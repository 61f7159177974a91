import { Button, FileButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done, problemOf, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { PersonSettings } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { personWords } from '../../words/person.ts'
import classes from './person.module.css'
import { asSmallSquare, NotDrawn } from './small-square.ts'

/** Somebody's photo: made small here, so that neither where it was taken nor more than a face is ever sent. */
export function PhotoForm({ settings }: { readonly settings: PersonSettings }) {
  const { person, hasPhoto } = settings
  const client = useQueryClient()
  const saving = useMutation({
    mutationFn: async (file: File | null) =>
      await done(
        server.PUT('/api/v1/people/{id}/photo', {
          params: { path: { id: person.id } },
          body: { photo: file === null ? null : await asSmallSquare(file) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people }),
  })
  return (
    <section className={classes.section} aria-labelledby="photo">
      <h2 id="photo">{personWords.photo()}</h2>
      <p className={classes.means}>{personWords.photoMeans()}</p>
      <p className={classes.acts}>
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => (file === null ? undefined : saving.mutate(file))}
        >
          {(props) => (
            <Button {...props} variant="default" loading={saving.isPending}>
              {hasPhoto ? personWords.otherPhoto() : personWords.choosePhoto()}
            </Button>
          )}
        </FileButton>
        {hasPhoto ? (
          <Button variant="default" disabled={saving.isPending} onClick={() => saving.mutate(null)}>
            {personWords.noPhoto()}
          </Button>
        ) : null}
      </p>
      {saving.isError ? (
        saving.error instanceof NotDrawn ? (
          <p role="alert">{personWords.notDrawn()}</p>
        ) : (
          <Refusal problem={problemOf(saving.error)} />
        )
      ) : null}
    </section>
  )
}
