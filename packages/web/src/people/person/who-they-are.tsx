import { Select, TextInput } from '@mantine/core'
import { personWords } from '../../words/person.ts'
import { languageName } from '../../words/written.ts'
import { spokenWith } from './languages.ts'
import { NameFields } from './name-fields.tsx'
import type { Part } from './parts.ts'
import classes from './person.module.css'

/** Name, address and title, the title in as many languages as it has. */
export function WhoTheyAre({ valueOf, type, meanwhile }: Part) {
  const titles = valueOf('titles')
  const more = spokenWith([]).filter((tag) => !Object.hasOwn(titles, tag))
  return (
    <fieldset className={classes.part}>
      <legend>{personWords.who()}</legend>
      <NameFields valueOf={valueOf} type={type} meanwhile={meanwhile} />
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
