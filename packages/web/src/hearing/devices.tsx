import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { done, problemOf, server } from '../api/client.ts'
import { meQuery } from '../api/queries.ts'
import { Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { keptHere } from '../push/kept.ts'
import { abilityHere, turnOff, turnOn } from '../push/this-device.ts'
import people from '../people/people.module.css'
import { hearingWords } from '../words/hearing.ts'
import classes from './hearing.module.css'
import { devicesQuery } from './queries.ts'

const words = hearingWords.devices

/** Which devices show what I have to do, also while the workspace is closed; this one among them, where it can. */
export function Devices() {
  const { data: me } = useSuspenseQuery(meQuery)
  const devices = useQuery(devicesQuery)
  const client = useQueryClient()
  const [ability, setAbility] = useState(abilityHere)
  const again = async () => {
    setAbility(abilityHere())
    await client.invalidateQueries(devicesQuery)
  }
  const adding = useMutation({
    mutationFn: async (key: string) => await turnOn(me.person.id, key),
    onSettled: again,
  })
  const removing = useMutation({
    mutationFn: async (id: string) => {
      if (id === keptHere()?.id) await turnOff()
      else await done(server.DELETE('/api/v1/me/devices/{id}', { params: { path: { id } } }))
    },
    onSettled: again,
  })
  const { data } = devices
  const kept = keptHere()
  const here = data?.items.find(({ id }) => id === kept?.id)
  const problem = adding.error ?? removing.error ?? (data === undefined ? devices.error : null)
  return (
    <section className={classes.morning} aria-labelledby="devices">
      <h2 id="devices">{words.title()}</h2>
      <p className={classes.means}>{words.means()}</p>
      {devices.isPending ? <Shape label={words.coming()} lines={[40]} /> : null}
      {data === undefined || data.items.length === 0 ? null : (
        <ul className={classes.devices} aria-label={words.all()}>
          {data.items.map(({ id, name, addedAt, reachedAt }) => (
            <li key={id} className={classes.device}>
              <span>
                <bdi className={classes.name}>{name}</bdi>{' '}
                {id === here?.id ? <span className={classes.here}>{words.here()}</span> : null}
                <span className={classes.since}>
                  {reachedAt === null
                    ? words.since({ when: <When at={addedAt} /> })
                    : words.reached({ when: <When at={reachedAt} /> })}
                </span>
              </span>
              <Button
                variant="default"
                loading={removing.isPending && removing.variables === id}
                onClick={() => removing.mutate(id)}
              >
                {words.remove({ name, spoken: <span className={people.spoken} /> })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {data === undefined || here !== undefined ? null : (
        <Turning
          why={data.key === null ? 'noKey' : ability === 'able' ? null : ability}
          wasOn={kept?.person === me.person.id}
          waits={adding.isPending}
          declined={adding.data === false}
          onTurnOn={() => {
            if (data.key !== null) adding.mutate(data.key)
          }}
        />
      )}
      {problem === null ? null : <Refusal problem={problemOf(problem)} />}
    </section>
  )
}

interface TurningProps {
  /** Why it can't be turned on here; null where it can. */
  readonly why: 'noKey' | 'refused' | 'unable' | null
  /** Whether it was theirs and on until something else than this browser took it off. */
  readonly wasOn: boolean
  readonly waits: boolean
  readonly declined: boolean
  readonly onTurnOn: () => void
}

function Turning({ why, wasOn, waits, declined, onTurnOn }: TurningProps) {
  if (why !== null) return <p className={classes.means}>{words.cannot[why]()}</p>
  return (
    <div>
      {wasOn ? <p className={classes.means}>{words.wasOn()}</p> : null}
      <Button variant={wasOn ? 'filled' : 'default'} loading={waits} onClick={onTurnOn}>
        {wasOn ? words.turnOnAgain() : words.turnOn()}
      </Button>
      {declined ? <output className={classes.means}>{words.declined()}</output> : null}
    </div>
  )
}
