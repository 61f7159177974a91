import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, Refused, server } from '../api/client.ts'
import { caseChoicesQuery, keys } from '../api/queries.ts'
import type { TagSetting } from '../api/shapes.ts'
import { TagWash } from '../cases/tags/tag-chips.tsx'
import { Refusal } from '../look/refusal.tsx'
import { settingsWords } from '../words/settings.ts'
import { tagSettingsWords } from '../words/tag-settings.ts'
import { languageName } from '../words/written.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import classes from './settings.module.css'
import { tagsQuery } from './tags-query.ts'

/** Those of the customer's pages, and whatever a tag is called in besides. */
const languages = ['en', 'es', 'fr'] as const
const colours = [
  'stone',
  'teal',
  'violet',
  'plum',
  'olive',
] as const satisfies readonly TagSetting['colour'][]

interface TagFormProps {
  /** Null for one that is new. */
  readonly tag: TagSetting | null
  readonly onDone: () => void
}

/** What one types stays as typed, beside what somebody else wrote there meanwhile. */
export function TagForm({ tag, onDone }: TagFormProps) {
  const client = useQueryClient()
  const [before, setBefore] = useState(tag)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [colour, setColour] = useState<TagSetting['colour']>(tag?.colour ?? 'stone')
  const shown = { ...tag?.names, ...typed }
  const names = Object.fromEntries(Object.entries(shown).filter(([, name]) => name.trim() !== ''))
  const saving = useMutation({
    mutationFn: (retired: boolean) =>
      answer(
        server.PUT('/api/v1/settings/tags', {
          body: { key: tag?.key ?? null, version: before?.version ?? null, names, colour, retired },
        }),
      ),
    onSuccess: async (saved) => {
      client.setQueryData(tagsQuery.queryKey, saved)
      onDone()
      await Promise.all(
        [caseChoicesQuery.queryKey, keys.lists].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
    onError: async (thrown) => {
      if (!(thrown instanceof Refused) || thrown.problem.code !== 'settings-changed-meanwhile') return
      const { items } = await client.fetchQuery({ ...tagsQuery, staleTime: 0 })
      setBefore(items.find(({ key }) => key === tag?.key) ?? null)
    },
  })
  const isRetired = tag?.retired ?? false
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(isRetired)
  }
  return (
    <form className={classes.hours} onSubmit={submit}>
      <p className={classes.means}>{tagSettingsWords.names()}</p>
      <div className={classes.terms}>
        {[...new Set([...languages, ...Object.keys(shown)])].map((language) => (
          <div key={language}>
            <TextInput
              label={languageName(language)}
              maxLength={40}
              dir="auto"
              lang={language}
              value={shown[language] ?? ''}
              onChange={(event) => setTyped({ ...typed, [language]: event.currentTarget.value })}
            />
            <ChangedMeanwhile
              changed={
                Object.hasOwn(typed, language) &&
                before !== null &&
                before.names[language] !== tag?.names[language]
                  ? (before.names[language] ?? settingsWords.nothing())
                  : undefined
              }
            />
          </div>
        ))}
      </div>
      <fieldset className={classes.colours}>
        <legend>{tagSettingsWords.looks()}</legend>
        {colours.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`tag-colour-${tag?.key ?? ''}`}
              checked={colour === one}
              onChange={() => setColour(one)}
            />
            <TagWash colour={one}>{tagSettingsWords.colours[one]()}</TagWash>
          </label>
        ))}
      </fieldset>
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending} disabled={Object.keys(names).length === 0}>
          {settingsWords.save()}
        </Button>
        {tag === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => saving.mutate(!isRetired)}>
            {isRetired ? tagSettingsWords.takeUpAgain() : tagSettingsWords.retire()}
          </Button>
        )}
      </p>
    </form>
  )
}
