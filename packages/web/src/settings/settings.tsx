import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../api/client.ts'
import { Failed, Shape } from '../look/blank.tsx'
import { settingsWords } from '../words/settings.ts'
import { CompanyForm } from './company-form.tsx'
import { OutsideBodies } from './outside-bodies.tsx'
import { settingsQuery } from './queries.ts'
import { SettingsPage } from './settings-page.tsx'
import { TermsForm } from './terms-form.tsx'
import { TeamHours } from './team-hours.tsx'
import classes from './settings.module.css'

/** What an admin can change of the company. */
export function Settings() {
  const settings = useQuery(settingsQuery)
  return (
    <SettingsPage title={settingsWords.title()} about={settingsWords.about()}>
      {settings.isPending ? <Shape label={settingsWords.coming()} lines={[50, 60, 40]} /> : null}
      {settings.isError && settings.data === undefined ? (
        <Failed
          title={problemOf(settings.error).title}
          {...(problemOf(settings.error).status === 403 ? {} : { retry: () => void settings.refetch() })}
        >
          {problemOf(settings.error).detail}
        </Failed>
      ) : null}
      {settings.data === undefined ? null : (
        <>
          <CompanyForm settings={settings.data} />
          <section className={classes.part} aria-labelledby="team-hours">
            <h2 id="team-hours">{settingsWords.hours()}</h2>
            <p className={classes.means}>{settingsWords.hoursMean()}</p>
            <ul className={classes.teams}>
              {settings.data.teams.map((team) => (
                <TeamHours key={team.name} team={team} />
              ))}
            </ul>
          </section>
          <TermsForm terms={settings.data.terms} />
          <OutsideBodies bodies={settings.data.outsideBodies} />
          <p className={classes.means}>
            {settingsWords.elsewhere({ map: <Link to="/map" />, people: <Link to="/people" /> })}
          </p>
        </>
      )}
    </SettingsPage>
  )
}
