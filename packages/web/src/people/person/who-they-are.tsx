import { Select, TextInput } from '@mantine/core'
import { Now } from '../../settings/company-form.tsx'
import { personWords } from '../../words/person.ts'
import { settingsWords } from '../../words/settings.ts'
import { languageName } from '../../words/written.ts'
import { spokenWith } from './languages.ts'
import type { Part } from './parts.ts'
import classes from './person.module.css'

const asIs = (text: string): string => (text === '' ? settingsWords.nothing() : text)

/** Name, address and title, the title in as many languages as it has. */
export function WhoTheyAre({ valueOf, type, meanwhile }: Part) {
  const titles = valueOf('titles')
  const more = spokenWith([]).filter((tag) => !Object.hasOwn(titles, tag))
  return (
    <fieldset className={classes.part}>
      <legend>{personWords.who()}</legend>
      <div className={classes.pair}>
        <TextInput
          label={personWords.firstName()}
          required
          withAsterisk={false}
          maxLength={100}
          dir="auto"
          value={valueOf('firstName')}
          onChange={(event) => type({ firstName: event.currentTarget.value })}
        />
        <TextInput
          label={personWords.surname()}
          required
          withAsterisk={false}
          maxLength={100}
          dir="auto"
          value={valueOf('surname')}
          onChange={(event) => type({ surname: event.currentTarget.value })}
        />
      </div>
      <Now>{meanwhile('firstName', asIs)}</Now>
      <Now>{meanwhile('surname', asIs)}</Now>
      <TextInput
        label={personWords.email()}
        description={personWords.emailMeans()}
        type="email"
        required
        withAsterisk={false}
        maxLength={200}
        dir="ltr"
        value={valueOf('email')}
        onChange={(event) => type({ email: event.currentTarget.value })}
      />
      <Now>{meanwhile('email', asIs)}</Now>
      <TextInput
        label={personWords.title()}
        description={personWords.titleMeans()}
        maxLength={100}
        dir="auto"
        value={valueOf('title')}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <Now>{meanwhile('title', asIs)}</Now>
      {Object.entries(titles).map(([tag, title]) => (
        <TextInput
          key={tag}
          label={personWords.titleIn({ language: languageName(tag) })}
          maxLength={100}
          dir="auto"
          lang={tag}
          value={title}
          onChange={(event) => type({ titles: { ...titles, [tag]: event.currentTarget.value } })}
          onBlur={() => {
            if (title.trim() !== '') return
            type({ titles: Object.fromEntries(Object.entries(titles).filter(([one]) => one !== tag)) })
          }}
        />
      ))}
      <Select
        label={personWords.addLanguage()}
        searchable
        limit={60}
        data={more.map((value) => ({ value, label: languageName(value) }))}
        value={null}
        onChange={(tag) => (tag === null ? undefined : type({ titles: { ...titles, [tag]: '' } }))}
      />
    </fieldset>
  )
}
