import { Button, CopyButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, problemOf, server } from '../../api/client.ts'
import { keys } from '../../api/queries.ts'
import type { PersonSettings } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { personWords } from '../../words/person.ts'
import classes from './person.module.css'

/** How somebody signs in: a link by which they choose a password that nobody else ever reads. */
export function PasswordLink({ settings }: { readonly settings: PersonSettings }) {
  const { person, signsIn, passwordLink, email } = settings
  const client = useQueryClient()
  const making = useMutation({
    mutationFn: () =>
      answer(server.POST('/api/v1/people/{id}/password-link', { params: { path: { id: person.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people }),
  })
  return (
    <section className={classes.section} aria-labelledby="sign-in-with">
      <h2 id="sign-in-with">{personWords.signIn()}</h2>
      <p>{signsIn ? personWords.signsIn() : personWords.signsNot()}</p>
      <p className={classes.means}>{personWords.linkMeans()}</p>
      {passwordLink === null || making.isSuccess ? null : (
        <p>{personWords.linkOpen({ until: <When at={passwordLink.expiresAt} /> })}</p>
      )}
      {making.isError ? <Refusal problem={problemOf(making.error)} /> : null}
      {making.isSuccess ? (
        <output className={classes.link}>
          <p>{personWords.shownOnce({ name: person.name, until: <When at={making.data.expiresAt} /> })}</p>
          <code translate="no">{making.data.link}</code>
          {making.data.mailed ? <p>{personWords.mailed({ email })}</p> : null}
        </output>
      ) : null}
      <p className={classes.acts}>
        {making.isSuccess ? (
          <CopyButton value={making.data.link}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{copied ? personWords.copied() : personWords.copy()}</Button>
            )}
          </CopyButton>
        ) : null}
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
          {making.isSuccess || passwordLink !== null ? personWords.makeOther() : personWords.makeLink()}
        </Button>
      </p>
    </section>
  )
}
