import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { keys, meQuery } from '../../api/queries.ts'
import { Refusal } from '../../look/refusal.tsx'
import { KeyCap } from '../../shell/key-cap.tsx'
import { keyTable } from '../../shell/key-table.ts'
import { land } from '../../shell/land.ts'
import { Page } from '../../shell/page.tsx'
import { useDraft } from '../actions/draft.ts'
import { WordsField } from '../actions/fields/words-field.tsx'
import { useFormKeys } from '../actions/form-keys.ts'
import type { Values } from '../actions/spec.ts'
import { AboutCase } from './about-case.tsx'
import classes from './call.module.css'
import { CallerField } from './caller-field.tsx'
import { contactBody } from './contact-body.ts'
import { ContactFields } from './contact-fields.tsx'
import { ContactTaken } from './contact-taken.tsx'
import { sendContact } from './send-contact.ts'
import { chosenLanguage, type LanguageTag } from '../../words/languages.ts'
import { intakeWords } from '../../words/intake.ts'

/** Where one takes it: at the telephone or a desk, or with somebody before one. */
type Door = 'call' | 'counter'

const firstAt: Readonly<Record<Door, (spoken: readonly LanguageTag[]) => Values>> = {
  call: () => ({ channel: 'phone' }),
  // Who stands in the same room speaks, as a rule, as one does oneself.
  counter: (spoken) => ({
    channel: 'store',
    language: spoken.find((tag) => tag === chosenLanguage()) ?? spoken[0] ?? chosenLanguage(),
  }),
}

const saidAt = {
  call: {
    title: intakeWords.takeContact.title,
    about: intakeWords.takeContact.inCustomersOwnWords,
    keys: intakeWords.call.keys,
  },
  counter: {
    title: intakeWords.counter.title,
    about: intakeWords.counter.about,
    keys: intakeWords.counter.keys,
  },
} as const

interface OneContactProps {
  readonly door: Door
  readonly joined: string | undefined
  readonly onAgain: () => void
}

/** One contact, from its first word until it is taken in. */
export function OneContact({ door, joined, onAgain }: OneContactProps) {
  const client = useQueryClient()
  const router = useRouter()
  const { data: me } = useSuspenseQuery(meQuery)
  const draft = useDraft(
    door === 'call' ? `contact ${joined ?? ''}` : door,
    firstAt[door](me.company.languages),
  )
  const { values, set } = draft
  const chosen = values['about'] ?? ''
  const about = joined ?? (chosen === '' ? undefined : chosen)
  const [files, setFiles] = useState<readonly File[]>([])
  const [empty, setEmpty] = useState(false)
  const isPicture = values['channel'] === 'letter' && files.length > 0 && (values['words'] ?? '') === ''
  const [key] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const taking = useMutation({
    mutationFn: async () => ({
      asPicture: isPicture,
      answer: await sendContact(contactBody(values, about), files, key),
    }),
    onSuccess: () => {
      draft.clear()
      void client.invalidateQueries({ queryKey: keys.lists })
      void client.invalidateQueries({ queryKey: keys.me })
      if (about !== undefined) void client.invalidateQueries({ queryKey: keys.case(about) })
    },
  })
  const focusOn = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  const send = () => {
    if (taking.isPending) return
    const nothing = (values['words'] ?? '').trim() === '' && !isPicture
    setEmpty(nothing)
    if (nothing) focusOn('words')
    else taking.mutate()
  }
  const leave = () => {
    router.history.back()
    land()
  }
  useFormKeys(form, { send, leave })
  // The heading is heard first, and then one types.
  const begin = useEffectEvent(() => focusOn('words'))
  useEffect(() => begin(), [])
  if (taking.isSuccess) return <ContactTaken {...taking.data} onAgain={onAgain} />

  return (
    <Page title={saidAt[door].title()} about={saidAt[door].about()}>
      <form
        ref={form}
        className={classes.sheet}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <div className={classes.words}>
          <WordsField
            field={{
              kind: 'words',
              name: 'words',
              voice: 'customer',
              label: intakeWords.contactFields.whatTheySaidOr,
            }}
            values={values}
            missing={empty}
            onChange={set}
          />
        </div>
        <div className={classes.side}>
          {about === undefined ? (
            <CallerField
              who={values['who'] ?? ''}
              onWho={(typed) => set('who', typed)}
              onCase={(caseId) => {
                set('about', caseId)
                setTimeout(() => focusOn('recognition'))
              }}
            />
          ) : (
            <AboutCase
              caseId={about}
              onOther={
                joined === undefined
                  ? () => {
                      set('about', '')
                      setTimeout(() => focusOn('who'))
                    }
                  : undefined
              }
            />
          )}
          <ContactFields
            values={values}
            set={set}
            joined={about !== undefined}
            atCounter={door === 'counter'}
            files={files}
            onFiles={setFiles}
          />
        </div>
        <div className={classes.foot}>
          {taking.isError ? <Refusal problem={problemOf(taking.error)} /> : null}
          <Button type="submit" loading={taking.isPending}>
            {intakeWords.takeContact.takeItIn()}
          </Button>
          <span className={classes.keys}>
            {saidAt[door].keys({ send: <KeyCap of={keyTable.send.key} /> })}
          </span>
        </div>
      </form>
    </Page>
  )
}
