import { Link } from '@tanstack/react-router'
import { settingsWords } from '../words/settings.ts'
import { BrandForm } from './brand-form.tsx'
import { CompanyForm } from './company-form.tsx'
import { CompensationForm } from './compensation-form.tsx'
import { FiguresForm } from './figures-form.tsx'
import { Organisations } from './organisations.tsx'
import { SettingsPage } from './settings-page.tsx'
import { TermsForm } from './terms-form.tsx'
import { TeamHours } from './team-hours.tsx'
import classes from './settings.module.css'
import { WithSettings } from './with-settings.tsx'

/** What an admin can change of the company. */
export function Settings() {
  return (
    <SettingsPage title={settingsWords.title()} about={settingsWords.about()}>
      <WithSettings>
        {(settings) => (
          <>
            <CompanyForm settings={settings} />
            <BrandForm settings={settings} />
            <section className={classes.part} aria-labelledby="team-hours">
              <h2 id="team-hours">{settingsWords.hours()}</h2>
              <p className={classes.means}>{settingsWords.hoursMean()}</p>
              <ul className={classes.teams}>
                {settings.teams.map((team) => (
                  <TeamHours key={team.name} settings={settings} team={team} />
                ))}
              </ul>
            </section>
            <Organisations settings={settings} />
            <TermsForm terms={settings.terms} />
            <CompensationForm compensation={settings.compensation} />
            <FiguresForm />
            <p className={classes.means}>
              {settingsWords.elsewhere({ map: <Link to="/map" />, people: <Link to="/people" /> })}
            </p>
          </>
        )}
      </WithSettings>
    </SettingsPage>
  )
}
