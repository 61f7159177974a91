import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { wholeDay } from '../look/when.ts'
import { settingsWords } from '../words/settings.ts'
import { countryName, inARow, languageName } from '../words/written.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { settingsQuery } from './queries.ts'
import { OfBoard } from './of-board.tsx'
import { useSaving } from './save.ts'
import classes from './settings.module.css'
import { regionName, WhoseHolidays } from './whose-holidays.tsx'
import { zonesWith } from './zones.ts'

const asIs = (text: string): string => (text === '' ? settingsWords.nothing() : text)

/** The company's name, telephone, clock and country. */
export function CompanyForm({ settings }: { readonly settings: Settings }) {
  const { company, holidays } = settings
  const draft = useDraft({ ...company, phone: company.phone ?? '' })
  const saving = useSaving({
    query: settingsQuery,
    send: ({ phone, ...typed }: typeof draft.typed) =>
      answer(
        server.PATCH('/api/v1/settings/company', {
          body: {
            ...typed,
            ...(phone === undefined ? {} : { phone: phone.trim() === '' ? null : phone }),
            version: draft.version,
          },
        }),
      ),
    onSaved: draft.end,
    onMeanwhile: (read) => draft.goOn(read.company),
  })
  const type = (change: typeof draft.typed) => {
    saving.reset()
    draft.type(change)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched) saving.mutate(draft.typed)
  }
  const [country, region] = [draft.valueOf('country'), draft.valueOf('region')]
  return (
    <form className={classes.part} onSubmit={submit} aria-labelledby="company-form">
      <h2 id="company-form">{settingsWords.company()}</h2>
      <TextInput
        label={settingsWords.name()}
        description={settingsWords.nameMeans()}
        required
        withAsterisk={false}
        maxLength={200}
        dir="auto"
        value={draft.valueOf('name')}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <ChangedMeanwhile field="name" changed={draft.meanwhile('name', asIs)} />
      <TextInput
        label={settingsWords.phone()}
        description={settingsWords.phoneMeans()}
        type="tel"
        maxLength={40}
        value={draft.valueOf('phone')}
        onChange={(event) => type({ phone: event.currentTarget.value })}
      />
      <ChangedMeanwhile field="phone" changed={draft.meanwhile('phone', asIs)} />
      <Spoken chosen={draft.valueOf('languages')} onChoose={(languages) => type({ languages })} />
      <ChangedMeanwhile
        field="languages"
        changed={draft.meanwhile('languages', (chosen) => inARow(chosen.map(languageName)))}
      />
      <OfBoard
        chosen={draft.valueOf('board')}
        stands={company.boardStands}
        meanwhile={(nameOf) => draft.meanwhile('board', nameOf)}
        onChoose={(board) => type({ board })}
      />
      <Select
        label={settingsWords.timeZone()}
        description={settingsWords.timeZoneMeans()}
        searchable
        limit={60}
        allowDeselect={false}
        data={zonesWith(draft.valueOf('timeZone'))}
        value={draft.valueOf('timeZone')}
        onChange={(timeZone) => (timeZone === null ? undefined : type({ timeZone }))}
      />
      <ChangedMeanwhile field="timeZone" changed={draft.meanwhile('timeZone', asIs)} />
      <WhoseHolidays
        settings={settings}
        country={country}
        region={region}
        means={settingsWords.countryMeans()}
        onChange={(set) => {
          if (set.country !== null) type({ country: set.country, region: set.region })
        }}
      />
      <ChangedMeanwhile field="country" changed={draft.meanwhile('country', countryName)} />
      <ChangedMeanwhile
        field="region"
        changed={draft.meanwhile('region', (code) => regionName(settings, { ...company, region: code }))}
      />
      {country === company.country && region === company.region ? <Holidays days={holidays} /> : null}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched}>
          {settingsWords.save()}
        </Button>
        {saving.isSuccess && draft.untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}

type Languages = Settings['company']['languages']
const offered: Languages = ['en', 'fr', 'es']

interface SpokenProps {
  readonly chosen: Languages
  readonly onChoose: (chosen: Languages) => void
}

/** In which customers are spoken to; the first of them where theirs is none of these. */
function Spoken({ chosen, onChoose }: SpokenProps) {
  return (
    <>
      <Checkbox.Group
        label={settingsWords.languages()}
        description={settingsWords.languagesMean()}
        error={chosen.length === 0 ? settingsWords.languagesNone() : undefined}
        value={[...chosen]}
        onChange={(now) =>
          onChoose([
            ...chosen.filter((one) => now.includes(one)),
            ...offered.filter((one) => now.includes(one) && !chosen.includes(one)),
          ])
        }
      >
        <div className={classes.terms}>
          {offered.map((language) => (
            <Checkbox key={language} value={language} label={languageName(language)} />
          ))}
        </div>
      </Checkbox.Group>
      {chosen.length < 2 ? null : (
        <Select
          label={settingsWords.languageFirst()}
          description={settingsWords.languageFirstMeans()}
          allowDeselect={false}
          data={chosen.map((value) => ({ value, label: languageName(value) }))}
          value={chosen[0] ?? null}
          onChange={(first) => {
            const now = chosen.find((one) => one === first)
            if (now !== undefined) onChoose([now, ...chosen.filter((one) => one !== now)])
          }}
        />
      )}
    </>
  )
}

function Holidays({ days }: { readonly days: readonly string[] }) {
  const said = settingsWords.holidays({ count: days.length })
  return days.length === 0 ? (
    <p className={classes.means}>{said}</p>
  ) : (
    <details className={classes.means}>
      <summary>{said}</summary>
      <ul className={classes.days}>
        {days.map((day) => (
          <li key={day}>{wholeDay(day)}</li>
        ))}
      </ul>
    </details>
  )
}
