import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { settingsWords } from '../words/settings.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { OpeningRow } from './opening-row.tsx'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import classes from './settings.module.css'
import { sayWhose, WhoseHolidays } from './whose-holidays.tsx'

type Organisation = Settings['organisations'][number]

/** The organisations of the service map, and whose public holidays each keeps. */
export function Organisations({ settings }: { readonly settings: Settings }) {
  if (settings.organisations.length === 0) return null
  return (
    <section className={classes.part} aria-labelledby="organisations">
      <h2 id="organisations">{settingsWords.organisations()}</h2>
      <p className={classes.means}>{settingsWords.organisationsMean()}</p>
      <ul className={classes.teams}>
        {settings.organisations.map((organisation) => (
          <OpeningRow
            key={organisation.name}
            name={organisation.name}
            about={
              <p className={classes.soft}>
                <bdi>{sayWhose(settings, organisation) ?? settingsWords.asCompany()}</bdi>
              </p>
            }
            change={settingsWords.changeHolidays({
              spoken: <span className={people.spoken} />,
              name: organisation.name,
            })}
          >
            {(close) => <OrganisationForm settings={settings} organisation={organisation} onDone={close} />}
          </OpeningRow>
        ))}
      </ul>
    </section>
  )
}

interface OrganisationFormProps {
  readonly settings: Settings
  readonly organisation: Organisation
  readonly onDone: () => void
}

function OrganisationForm({ settings, organisation, onDone }: OrganisationFormProps) {
  const draft = useDraft(organisation)
  const saving = useSaving({
    query: settingsQuery,
    send: ({ country, region }: typeof draft.typed) =>
      answer(
        server.PATCH('/api/v1/settings/organisation', {
          body: {
            organisation: organisation.name,
            version: draft.version,
            ...(country === undefined ? {} : { country }),
            ...(region === undefined ? {} : { region }),
          },
        }),
      ),
    onSaved: () => {
      draft.end()
      onDone()
    },
    onMeanwhile: ({ organisations }) => {
      const read = organisations.find(({ name }) => name === organisation.name)
      if (read !== undefined) draft.goOn(read)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(draft.typed)
  }
  const said = () => sayWhose(settings, organisation) ?? settingsWords.asCompany()
  return (
    <form className={classes.hours} onSubmit={submit}>
      <WhoseHolidays
        settings={settings}
        country={draft.valueOf('country')}
        region={draft.valueOf('region')}
        means={settingsWords.organisationCountryMeans()}
        inherits={settingsWords.asCompany()}
        onChange={(set) => {
          saving.reset()
          draft.type(set)
        }}
      />
      <ChangedMeanwhile changed={draft.meanwhile('country', said) ?? draft.meanwhile('region', said)} />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
      </p>
    </form>
  )
}
