import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { Person } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { peopleWords } from '../words/people.ts'
import classes from './people.module.css'

/** Lets somebody work here or not. Asked twice: their sessions end at once and their cases go up. */
export function ActiveSwitch({ person }: { readonly person: Person }) {
  const client = useQueryClient()
  const [asked, setAsked] = useState(false)
  const switching = useMutation({
    mutationFn: () =>
      answer(
        server.PUT('/api/v1/people/{id}/active', {
          params: { path: { id: person.id } },
          body: { active: !person.active },
        }),
      ),
    onSettled: () => setAsked(false),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people }),
  })
  const { name, active } = person
  const words = active ? peopleWords.active.leaves({ name }) : peopleWords.active.returns({ name })
  return (
    <div className={classes.active}>
      {asked ? (
        <p>
          {active
            ? peopleWords.active.leavesMeans({ count: person.openCases })
            : peopleWords.active.returnsMeans()}
        </p>
      ) : null}
      {switching.isError ? <Refusal problem={problemOf(switching.error)} /> : null}
      <Button
        size="xs"
        variant="default"
        loading={switching.isPending}
        onClick={() => {
          if (asked || !active) switching.mutate()
          else setAsked(true)
        }}
      >
        {asked ? peopleWords.active.sure() : words}
      </Button>
    </div>
  )
}
