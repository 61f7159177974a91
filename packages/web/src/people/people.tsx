import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../api/client.ts'
import { meQuery, peopleQuery } from '../api/queries.ts'
import type { Me, Person } from '../api/shapes.ts'
import { Empty, Failed, Shape } from '../look/blank.tsx'
import { When } from '../look/clock.tsx'
import { Face } from '../look/face.tsx'
import { wholeDay } from '../look/when.ts'
import { Page } from '../shell/page.tsx'
import { peopleWords } from '../words/people.ts'
import { personWords } from '../words/person.ts'
import { inARow } from '../words/written.ts'
import { ActiveSwitch } from './active-switch.tsx'
import { daysOf } from './leave-words.ts'
import classes from './people.module.css'
import { NightCover } from './night-cover.tsx'
import { PresenceForm } from './presence-form.tsx'
import { hereNow } from './labels.ts'
import { titleOf, titlesOf } from './title.ts'

const fits = (person: Person, sought: string): boolean =>
  [person.name, ...titlesOf(person), ...person.teams]
    .join(' ')
    .toLowerCase()
    .includes(sought.trim().toLowerCase())

export function People() {
  const { data: me } = useSuspenseQuery(meQuery)
  const people = useQuery(peopleQuery(me.person.role === 'admin' ? 'all' : 'true'))
  const [sought, setSought] = useState('')
  const found = (people.data?.items ?? []).filter((person) => fits(person, sought))
  return (
    <Page title={peopleWords.title()} about={peopleWords.about()}>
      <NightCover />
      {me.person.role === 'admin' ? (
        <p>
          <Link to="/people/new">{personWords.add()}</Link>
        </p>
      ) : null}
      <input
        type="search"
        className={classes.search}
        aria-label={peopleWords.search()}
        placeholder={peopleWords.searchBy()}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {people.isPending ? <Shape label={peopleWords.coming()} lines={[60, 50, 70]} /> : null}
      {people.isError ? (
        <Failed title={peopleWords.failed()} retry={() => void people.refetch()}>
          {problemOf(people.error).detail}
        </Failed>
      ) : null}
      {people.isSuccess && found.length === 0 ? (
        <Empty title={peopleWords.none()}>{peopleWords.tryOther()}</Empty>
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
  const ahead = person.leaves.find(({ begun }) => !begun)
  return (
    <li id={person.id} className={classes.person} data-inactive={!person.active || undefined}>
      <Face of={person} />
      <div className={classes.about}>
        <p>
          {me.person.role === 'admin' ? (
            <Link to="/people/$personId" params={{ personId: person.id }} className={classes.name}>
              <strong dir="auto">{person.name}</strong>
            </Link>
          ) : (
            <strong dir="auto">{person.name}</strong>
          )}
          {person.title === '' ? null : (
            <span className={classes.soft} dir="auto">
              {' '}
              {titleOf(person)}
            </span>
          )}
        </p>
        <p className={classes.soft}>
          {person.teams.length === 0
            ? peopleWords.open({ count: person.openCases })
            : peopleWords.teams({ teams: inARow(person.teams), count: person.openCases })}
        </p>
      </div>
      <p className={classes.here}>
        {hereNow(person)}
        <span className={classes.soft}>
          <Away person={person} />
        </span>
        {person.deputy === null ? null : (
          <span className={classes.soft}>{peopleWords.standsIn({ name: person.deputy.name })}</span>
        )}
        {ahead === undefined ? null : (
          <span className={classes.soft}>
            {(ahead.leavesNobody || ahead.blockedSince !== null
              ? peopleWords.aheadBlocked
              : peopleWords.ahead)({ days: daysOf(ahead) })}
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
          {opened ? peopleWords.close() : peopleWords.change()}
        </button>
      ) : null}
      {opened ? (
        <div className={classes.form}>
          {me.person.role === 'admin' ? (
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {personWords.settings({ spoken: <span className={classes.spoken} />, name: person.name })}
            </Link>
          ) : null}
          {person.active ? <PresenceForm person={person} mine={person.id === me.person.id} /> : null}
          {me.person.role === 'admin' && person.id !== me.person.id ? <ActiveSwitch person={person} /> : null}
        </div>
      ) : null}
    </li>
  )
}

/** Since when somebody is not here, and until when, as far as it is known. */
function Away({ person }: { readonly person: Person }) {
  const underWay = person.leaves.find(({ begun }) => begun)
  const until = underWay === undefined ? null : wholeDay(underWay.to)
  const since =
    person.active && person.presence !== 'present' && person.presenceSince !== null ? (
      <When at={person.presenceSince} />
    ) : null
  if (since === null) return until === null ? null : peopleWords.until({ until })
  return until === null ? peopleWords.since({ since }) : peopleWords.sinceUntil({ since, until })
}
