import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { done, problemOf, server } from '../api/client.ts'
import { machinesQuery } from '../api/queries.ts'
import type { DoorMachine } from '../api/shapes.ts'
import { Empty, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { codeWords } from '../words/codes.ts'
import { machinesWords } from '../words/machines.ts'
import { Adding } from './adding.tsx'
import { MachineForm } from './machine-form.tsx'
import { SettingsPage } from './settings-page.tsx'
import classes from './settings.module.css'

/** Machines that speak with customers, and who answers for each; those whose token was taken back come last. */
export function Machines() {
  const machines = useQuery(machinesQuery)
  const [adds, setAdds] = useState(false)
  const items = (machines.data?.items ?? []).toSorted(
    (one, other) => Number(one.revokedAt !== null) - Number(other.revokedAt !== null),
  )
  return (
    <SettingsPage title={machinesWords.title()} about={machinesWords.about()}>
      {machines.isPending ? <Shape label={machinesWords.coming()} lines={[50, 60]} /> : null}
      {machines.isError ? <DidNotCome of={machines} /> : null}
      {machines.data?.items.length === 0 && !adds ? (
        <Empty title={machinesWords.none.title()}>{machinesWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {items.map((machine) => (
          <OneMachine key={machine.id} machine={machine} />
        ))}
      </ul>
      {machines.data === undefined ? null : (
        <Adding say={machinesWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <MachineForm onDone={close} />}
        </Adding>
      )}
    </SettingsPage>
  )
}

/** Whether it may speak, and when it last did. */
const stateOf = ({ revokedAt, usedAt }: DoorMachine) => {
  if (revokedAt !== null) return machinesWords.takenBack({ revoked: <When at={revokedAt} /> })
  return usedAt === null ? machinesWords.unused() : machinesWords.used({ used: <When at={usedAt} /> })
}

function OneMachine({ machine }: { readonly machine: DoorMachine }) {
  const { id, name, channel, answersFor, createdAt, revokedAt } = machine
  const client = useQueryClient()
  const ending = useMutation({
    mutationFn: () => done(server.DELETE('/api/v1/machines/{id}', { params: { path: { id } } })),
    onSuccess: async () => await client.invalidateQueries({ queryKey: machinesQuery.queryKey }),
  })
  return (
    <li className={people.person} data-inactive={revokedAt !== null || undefined}>
      <div className={people.about}>
        <strong dir="auto">{name}</strong>
        <p className={people.soft}>
          {machinesWords.at({ channel: codeWords.channel[channel](), name: <bdi>{answersFor.name}</bdi> })}
        </p>
        <p className={people.soft}>
          {machinesWords.made({ made: <When at={createdAt} /> })} · {stateOf(machine)}
        </p>
        {ending.isError ? <Refusal problem={problemOf(ending.error)} /> : null}
      </div>
      {revokedAt === null ? (
        <button type="button" className={people.change} onClick={() => ending.mutate()}>
          {machinesWords.takeBack({ spoken: <span className={people.spoken} />, name })}
        </button>
      ) : null}
    </li>
  )
}
