import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { meQuery, peopleQuery } from '../api/queries.ts'
import type { Me, Person } from '../api/shapes.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { wholeDay } from '../look/when.ts'
import { Page } from '../shell/page.tsx'
import { ActiveSwitch } from './active-switch.tsx'
import { daysOf } from './leave-words.ts'
import classes from './people.module.css'
import { NightCover } from './night-cover.tsx'
import { PresenceForm } from './presence-form.tsx'
import { hereNow } from './labels.ts'

const fits = (person: Person, sought: string): boolean =>
  `${person.name} ${person.title} ${person.teams.join(' ')}`
    .toLowerCase()
    .includes(sought.trim().toLowerCase())

export function People() {
  const { data: me } = useSuspenseQuery(meQuery)
  const people = useQuery(peopleQuery(me.person.role === 'admin' ? 'all' : 'true'))
  const [sought, setSought] = useState('')
  const found = (people.data?.items ?? []).filter((person) => fits(person, sought))
  return (
    <Page
      title="People"
      about="Who works here, and who is here now. Whoever is on leave has a deputy who answers for them."
    >
      <NightCover />
      <input
        type="search"
        className={classes.search}
        aria-label="Search people"
        placeholder="Name, title, team"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {people.isPending ? <Shape label="The people are coming" lines={[60, 50, 70]} /> : null}
      {people.isError ? (
        <Failed title="The people did not come" retry={() => void people.refetch()}>
          {problemOf(people.error).detail}
        </Failed>
      ) : null}
      {people.isSuccess && found.length === 0 ? (
        <Empty title="Nobody by that name">Try a team or a title.</Empty>
      ) : null}
      <ul className={classes.people}>
        {found.map((person) => (
          <OnePerson key={person.id} person={person} me={me} />
        ))}
      </ul>
    </Page>
  )
}

function OnePerson({ person, me }: { readonly person: Person; readonly me: Me }) {
  const [opened, setOpened] = useState(false)
  const underWay = person.leaves.find(({ begun }) => begun)
  const ahead = person.leaves.find(({ begun }) => !begun)
  return (
    <li className={classes.person} data-inactive={!person.active || undefined}>
      <Face of={person} />
      <div className={classes.about}>
        <p>
          <strong>{person.name}</strong>
          {person.title === '' ? null : <span className={classes.soft}> {person.title}</span>}
        </p>
        <p className={classes.soft}>
          {[...(person.teams.length === 0 ? [] : [person.teams.join(', ')]), `${person.openCases} open`].join(
            ' · ',
          )}
        </p>
      </div>
      <p className={classes.here}>
        {hereNow(person)}
        <span className={classes.soft}>
          {person.active && person.presence !== 'present' && person.presenceSince !== null ? (
            <>
              since <When at={person.presenceSince} />
            </>
          ) : null}
          {underWay === undefined ? null : `, until ${wholeDay(underWay.to)}`}
          {person.deputy === null ? null : `; ${person.deputy.name} stands in`}
        </span>
        {ahead === undefined ? null : (
          <span className={classes.soft}>
            Leave ahead: {daysOf(ahead)}
            {ahead.leavesNobody || ahead.blockedSince !== null ? ', which can’t begin as things stand' : null}
          </span>
        )}
      </p>
      {person.mayChange || person.id === me.person.id ? (
        <button
          type="button"
          className={classes.change}
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          {opened ? 'Close' : 'Change'}
        </button>
      ) : null}
      {opened ? (
        <div className={classes.form}>
          {person.active ? <PresenceForm person={person} mine={person.id === me.person.id} /> : null}
          {me.person.role === 'admin' && person.id !== me.person.id ? <ActiveSwitch person={person} /> : null}
        </div>
      ) : null}
    </li>
  )
}
