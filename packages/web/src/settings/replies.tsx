import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, Refused, server } from '../api/client.ts'
import type { Reply } from '../api/shapes.ts'
import { repliesQuery, unknownGapIn } from '../cases/composer/replies.ts'
import { Empty, Shape } from '../look/blank.tsx'
import { Refusal } from '../look/refusal.tsx'
import people from '../people/people.module.css'
import { DidNotCome } from '../shell/did-not-come.tsx'
import { replyWords } from '../words/replies.ts'
import { settingsWords } from '../words/settings.ts'
import { inARow, languageName } from '../words/written.ts'
import { ChangedMeanwhile, FieldsOf } from './changed-meanwhile.tsx'
import { Adding } from './adding.tsx'
import { OpeningRow } from './opening-row.tsx'
import { SettingsPage } from './settings-page.tsx'
import classes from './settings.module.css'

/** Those of the customer's pages, and whatever a reply has besides. */
const languages = ['en', 'es', 'fr'] as const
const gaps = ['{customer}', '{reference}', '{owner}', '{date}', '{team}', '{writer}', '{title}'] as const

/** Words that the company has at hand for what it writes often, one text a language. */
export function Replies() {
  const replies = useQuery(repliesQuery)
  const [adds, setAdds] = useState(false)
  return (
    <SettingsPage title={replyWords.title()} about={replyWords.about()}>
      {replies.isPending ? <Shape label={replyWords.coming()} lines={[50, 60, 40]} /> : null}
      {replies.isError && replies.data === undefined ? <DidNotCome of={replies} /> : null}
      {replies.data?.items.length === 0 && !adds ? (
        <Empty title={replyWords.none.title()}>{replyWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {replies.data?.items.map((reply) => (
          <OneReply key={reply.name} reply={reply} />
        ))}
      </ul>
      {replies.data === undefined ? null : (
        <Adding say={replyWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <ReplyForm reply={null} onDone={close} />}
        </Adding>
      )}
    </SettingsPage>
  )
}

function OneReply({ reply }: { readonly reply: Reply }) {
  return (
    <OpeningRow
      name={reply.name}
      about={
        <p className={classes.soft} dir="auto">
          {Object.values(reply.texts)[0]}
        </p>
      }
      change={replyWords.change({ spoken: <span className={people.spoken} />, name: reply.name })}
    >
      {(close) => (
        <FieldsOf kind="reply" subject={reply.name}>
          <ReplyForm reply={reply} onDone={close} />
        </FieldsOf>
      )}
    </OpeningRow>
  )
}

interface ReplyFormProps {
  /** Null for one that is new. */
  readonly reply: Reply | null
  readonly onDone: () => void
}

/** What one types stays as typed, beside what somebody else wrote there meanwhile. */
function ReplyForm({ reply, onDone }: ReplyFormProps) {
  const client = useQueryClient()
  const [before, setBefore] = useState(reply)
  const [name, setName] = useState(reply?.name ?? '')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const shown = { ...reply?.texts, ...typed }
  const saving = useMutation({
    mutationFn: (texts: Readonly<Record<string, string>>) =>
      answer(
        server.PUT('/api/v1/settings/replies', {
          body: { name, version: before?.version ?? null, texts: { ...texts } },
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(repliesQuery.queryKey, saved)
      onDone()
    },
    onError: async (thrown) => {
      if (!(thrown instanceof Refused) || thrown.problem.code !== 'settings-changed-meanwhile') return
      const { items } = await client.fetchQuery({ ...repliesQuery, staleTime: 0 })
      setBefore(items.find((one) => one.name === name) ?? null)
    },
  })
  const wrong = Object.entries(shown).flatMap(([language, text]) => {
    const unknown = unknownGapIn(text)
    return unknown === null ? [] : [{ language, unknown }]
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [first] = wrong
    if (first !== undefined)
      return event.currentTarget.querySelector<HTMLElement>(`textarea[lang="${first.language}"]`)?.focus()
    saving.mutate(Object.fromEntries(Object.entries(shown).filter(([, text]) => text.trim() !== '')))
  }
  return (
    <form className={classes.hours} onSubmit={submit}>
      {reply === null ? (
        <TextInput
          label={replyWords.name()}
          description={replyWords.nameMeans()}
          required
          withAsterisk={false}
          maxLength={60}
          dir="auto"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
      {[...new Set([...languages, ...Object.keys(shown)])].map((language) => (
        <div key={language}>
          <Textarea
            label={languageName(language)}
            autosize
            minRows={2}
            maxLength={10_000}
            dir="auto"
            lang={language}
            value={shown[language] ?? ''}
            error={wrong
              .filter((one) => one.language === language)
              .map(({ unknown }) => replyWords.unknownGap({ gap: unknown }))
              .at(0)}
            onChange={(event) => setTyped({ ...typed, [language]: event.currentTarget.value })}
          />
          <ChangedMeanwhile
            changed={
              Object.hasOwn(typed, language) &&
              before !== null &&
              before.texts[language] !== reply?.texts[language]
                ? (before.texts[language] ?? settingsWords.nothing())
                : undefined
            }
          />
        </div>
      ))}
      <p className={classes.means}>{replyWords.gaps({ gaps: inARow(gaps) })}</p>
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending}>
          {settingsWords.save()}
        </Button>
        {reply === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => saving.mutate({})}>
            {replyWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}
