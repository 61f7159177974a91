import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Case } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { factsWords } from '../words/facts.ts'
import classes from './leaders.module.css'

const reasons = ['askedNotToBeCalled', 'beforeCourt'] as const
const words = factsWords.keptFromDraws

/** Why no leader is given this customer by chance, with who noted it. */
export function KeepFromDraws({ about }: { readonly about: Case }) {
  const client = useQueryClient()
  const path = (reason: (typeof reasons)[number]) => ({ params: { path: { id: about.id, reason } } })
  const noting = useMutation({
    mutationFn: async ({ reason, holds }: { reason: (typeof reasons)[number]; holds: boolean }) =>
      await answer(
        holds
          ? server.PUT('/api/v1/cases/{id}/kept-from-draws/{reason}', path(reason))
          : server.DELETE('/api/v1/cases/{id}/kept-from-draws/{reason}', path(reason)),
      ),
    onSuccess: async () => await client.invalidateQueries({ queryKey: keys.case(about.id) }),
  })
  return (
    <fieldset className={classes.kept}>
      <legend>{words.title()}</legend>
      {reasons.map((reason) => {
        const noted = about.keptFromDraws.find((one) => one.reason === reason)
        return (
          <Checkbox
            key={reason}
            size="xs"
            checked={noted !== undefined}
            disabled={noting.isPending}
            label={words[reason]()}
            description={
              noted === undefined
                ? undefined
                : words.notedBy({ name: <bdi>{noted.by.name}</bdi>, when: <When at={noted.at} /> })
            }
            onChange={(event) => noting.mutate({ reason, holds: event.currentTarget.checked })}
          />
        )
      })}
      {noting.isError ? <Refusal problem={problemOf(noting.error)} /> : null}
    </fieldset>
  )
}
