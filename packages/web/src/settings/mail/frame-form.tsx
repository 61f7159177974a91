import { Button, Select, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { answer, problemOf, server } from '../../api/client.ts'
import type { MailFrames } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { mailFramesWords } from '../../words/mail-frames.ts'
import { settingsWords } from '../../words/settings.ts'
import { inARow, languageName } from '../../words/written.ts'
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import { useDraft } from '../draft.ts'
import { useSaving } from '../save.ts'
import classes from '../settings.module.css'
import { mailFramesQuery } from './queries.ts'
import { frameOf, frameParts, type MailFrame, typedFrame } from './typed-frame.ts'

const ofCase = ['{customer}', '{reference}', '{owner}', '{team}'] as const
const ofWriter = ['{writer}', '{title}'] as const
const mostLetters = 2_000
const part = { greetings: mailFramesWords.greeting, signatures: mailFramesWords.signature }

interface FrameFormProps {
  /** Of a team or the company (null); or of which it may be the first. */
  readonly of:
    | { readonly team: string | null }
    | {
        readonly choices: readonly string[]
        readonly team: string | null
        readonly choose: (team: string | null) => void
      }
  /** Null where none is set. */
  readonly frame: MailFrame | null
  readonly languages: readonly string[]
  readonly onDone: () => void
}

/** A greeting and a signature in each language. */
export function FrameForm({ of, frame, languages, onDone }: FrameFormProps) {
  const { team } = of
  const now = typedFrame(frame, languages)
  const draft = useDraft(now)
  const saving = useSaving({
    query: mailFramesQuery,
    send: (texts: Pick<MailFrame, (typeof frameParts)[number]>) => {
      const version = draft.version === '' ? null : draft.version
      return answer(server.PUT('/api/v1/settings/mail/frames', { body: { team, version, ...texts } }))
    },
    onSaved: onDone,
    onMeanwhile: (read: MailFrames) =>
      draft.goOn({ version: read.items.find((one) => one.team === team)?.version ?? '' }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(frameOf({ ...now, ...draft.typed }))
  }
  return (
    <form className={classes.hours} onSubmit={submit}>
      {'choices' in of ? (
        <Select
          label={mailFramesWords.team()}
          required
          withAsterisk={false}
          searchable
          data={[...of.choices]}
          value={team}
          onChange={of.choose}
        />
      ) : null}
      <p className={classes.means}>
        {mailFramesWords.fills({ ofCase: inARow(ofCase), ofWriter: inARow(ofWriter) })}
      </p>
      {languages.flatMap((language) =>
        frameParts.map((name) => (
          <div key={`${name} ${language}`}>
            <Textarea
              label={part[name]({ language: languageName(language) })}
              autosize
              minRows={name === 'greetings' ? 1 : 2}
              maxRows={10}
              maxLength={mostLetters}
              dir="auto"
              lang={language}
              value={draft.valueOf(`${name} ${language}`) ?? ''}
              onChange={(event) => {
                saving.reset()
                draft.type({ [`${name} ${language}`]: event.currentTarget.value })
              }}
            />
            <ChangedMeanwhile
              field={name}
              changed={draft.meanwhile(`${name} ${language}`, (text = '') =>
                text === '' ? settingsWords.nothing() : text,
              )}
            />
          </div>
        )),
      )}
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={classes.acts}>
        <Button type="submit" loading={saving.isPending}>
          {mailFramesWords.save()}
        </Button>
        {frame === null ? (
          <Button variant="subtle" onClick={onDone}>
            {settingsWords.close()}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => saving.mutate({ greetings: {}, signatures: {} })}>
            {team === null ? mailFramesWords.dropCompany() : mailFramesWords.drop()}
          </Button>
        )}
      </p>
    </form>
  )
}
