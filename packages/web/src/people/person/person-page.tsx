import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { problemOf } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import type { PersonSettings } from '../../api/shapes.ts'
import { Failed, Shape } from '../../look/blank.tsx'
import { Page } from '../../shell/page.tsx'
import { peopleWords } from '../../words/people.ts'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import { ActiveSwitch } from '../active-switch.tsx'
import { PresenceForm } from '../presence-form.tsx'
import { FieldsOf } from '../../settings/changed-meanwhile.tsx'
import { AboutForm } from './about-form.tsx'
import { DirectLine } from './direct-line.tsx'
import { PasswordLink } from './password-link.tsx'
import classes from './person.module.css'
import { PhotoForm } from './photo-form.tsx'
import { personSettingsQuery } from './queries.ts'

/** Everything that an admin sets of somebody who works here. */
export function PersonPage() {
  const { personId } = useParams({ from: '/desk/people/$personId' })
  const settings = useQuery(personSettingsQuery(personId))
  const name = settings.data?.person.name
  return (
    <Page
      title={name ?? peopleWords.title()}
      written={name !== undefined}
      about={name === undefined ? '' : personWords.about({ name })}
    >
      <p>
        <Link to="/people">{personWords.back()}</Link>
      </p>
      {settings.isPending ? <Shape label={settingsWords.coming()} lines={[50, 60, 40]} /> : null}
      {settings.isError && settings.data === undefined ? (
        <Failed
          title={problemOf(settings.error).title}
          {...(problemOf(settings.error).status === 403 ? {} : { retry: () => void settings.refetch() })}
        >
          {problemOf(settings.error).detail}
        </Failed>
      ) : null}
      {settings.data === undefined ? null : <Parts key={personId} settings={settings.data} />}
    </Page>
  )
}

function Parts({ settings }: { readonly settings: PersonSettings }) {
  const { data: me } = useSuspenseQuery(meQuery)
  const { person } = settings
  const mine = person.id === me.person.id
  return (
    <>
      <FieldsOf kind="person" subject={settings.person.id}>
        <AboutForm settings={settings} />
      </FieldsOf>
      <PhotoForm settings={settings} />
      {person.active ? <PasswordLink settings={settings} /> : null}
      {person.active ? <DirectLine person={person} /> : null}
      <section className={classes.section} aria-labelledby="here">
        <h2 id="here">{personWords.here()}</h2>
        {person.active ? <PresenceForm person={person} mine={mine} /> : null}
        {mine ? null : <ActiveSwitch person={person} />}
      </section>
    </>
  )
}
