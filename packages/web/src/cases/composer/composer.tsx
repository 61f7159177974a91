import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { sayRefusal } from '../../api/say-problem.ts'
import type { Case } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import segments from '../../look/segments.module.css'
import { useKeys } from '../../shell/keys.ts'
import { actionWords } from '../../words/actions.ts'
import { contactWords } from '../../words/actions/contact.ts'
import { codeWords } from '../../words/codes.ts'
import { composerWords } from '../../words/composer.ts'
import { useAct } from '../actions/act.ts'
import { useDraft } from '../actions/draft.ts'
import { useFormKeys } from '../actions/form-keys.ts'
import type { Values } from '../actions/spec.ts'
import { deedOf, lackingIn } from './along.ts'
import { Chips } from './chips.tsx'
import classes from './composer.module.css'
import { channelsOf, firstOf, type Mode, modeIn, outcomeIn, outcomes, wordsField } from './modes.ts'

interface ComposerProps {
  readonly about: Case
  /** What one may do here: of a case that is another's, a note among colleagues alone. */
  readonly allowed: readonly Mode[]
  /** Whether it was opened to be written in. */
  readonly wanted: boolean
  readonly onDone: (words: string) => void
}

/** Always open under the story: what one writes to the customer, or what one logs of a call, with what goes along. */
export function Composer({ about, allowed, wanted, onDone }: ComposerProps) {
  const first = firstOf(about)
  const draft = useDraft(`${about.id} composer`, first)
  const { values, set } = draft
  const mode = allowed.find((one) => one === modeIn(values)) ?? allowed[0] ?? 'inside'
  const acting = useAct(about.id)
  const [missing, setMissing] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const name = about.customer.name ?? composerWords.theCustomer()

  const turnTo = (next: Mode) => {
    if (!allowed.includes(next)) return
    set('mode', next)
    field.current?.focus()
  }
  useKeys({ r: () => turnTo('write'), l: () => turnTo('log'), i: () => turnTo('inside') })
  useEffect(() => {
    if (wanted) field.current?.focus()
  }, [wanted])

  const send = () => {
    if (acting.isPending) return
    if ((values[wordsField(mode)] ?? '').trim() === '') {
      setMissing(composerWords.missing())
      field.current?.focus()
      return
    }
    const lacking = lackingIn(about, { ...values, mode })
    if (lacking !== null) {
      setMissing(composerWords.missingAlong({ what: lacking.chip.title() }))
      document.getElementsByName(lacking.field)[0]?.focus()
      return
    }
    setMissing(null)
    acting.mutate(deedOf(about, { ...values, mode }), {
      onSuccess: () => {
        const other = wordsField(mode === 'inside' ? 'write' : 'inside')
        draft.restart({ ...first, mode, [other]: values[other] ?? '' })
        onDone(composerWords.done[mode]({ name }))
      },
    })
  }

  useFormKeys(form, { send, leave: () => field.current?.blur() })

  return (
    <form
      ref={form}
      className={classes.composer}
      data-mode={mode}
      aria-label={composerWords.title()}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={classes.top}>
        <Modes allowed={allowed} mode={mode} onMode={turnTo} />
        {mode === 'inside' ? null : <How about={about} mode={mode} values={values} onChange={set} />}
      </div>
      <Textarea
        ref={field}
        name="composer"
        aria-label={composerWords.words[mode]({ name })}
        placeholder={composerWords.words[mode]({ name })}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        classNames={{ input: classes.words }}
        value={values[wordsField(mode)] ?? ''}
        onChange={(event) => set(wordsField(mode), event.currentTarget.value)}
        onFocus={showTheirWords}
      />
      <Chips about={about} values={{ ...values, mode }} onChange={set} />
      <div className={classes.foot}>
        {missing === null ? null : <p role="alert">{missing}</p>}
        {acting.isError ? <Refusal problem={problemOf(acting.error)} /> : null}
        <span className={classes.keys}>{composerWords.keys({ key: <kbd /> })}</span>
        <Button type="submit" loading={acting.isPending} className={classes.send}>
          {saySend(mode, values, name)}
        </Button>
      </div>
    </form>
  )
}

/** What they said last stays in sight while one answers it. */
const showTheirWords = (): void => {
  const theirs = [...document.querySelectorAll('article [data-side="customer"][data-words]')].at(-1)
  theirs?.scrollIntoView({ block: 'nearest' })
}

const saySend = (mode: Mode, values: Values, name: string): string => {
  if (mode === 'inside') return composerWords.send.inside()
  const outcome = outcomeIn(values)
  return mode === 'write' || outcome === 'written'
    ? composerWords.send.write({ name })
    : composerWords.send[outcome]({ name })
}

interface ModesProps {
  readonly allowed: readonly Mode[]
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
}

function Modes({ allowed, mode, onMode }: ModesProps) {
  return (
    <fieldset className={segments.segments}>
      <legend className={segments.legend}>{composerWords.modes()}</legend>
      {allowed.map((one) => (
        <label key={one}>
          <input type="radio" name="composer-mode" checked={mode === one} onChange={() => onMode(one)} />
          <span>{composerWords.mode[one]()}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface HowProps {
  readonly about: Case
  readonly mode: Exclude<Mode, 'inside'>
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

const sayChannel = (mode: HowProps['mode'], channel: keyof typeof codeWords.channel): string => {
  if (mode === 'write' && channel === 'mail') return composerWords.toMail()
  if (mode === 'write' && channel === 'web') return composerWords.toPage()
  return codeWords.channel[channel]()
}

/** By what it goes, or how the call went. */
function How({ about, mode, values, onChange }: HowProps) {
  const channels = channelsOf(mode, about)
  return (
    <>
      <select
        aria-label={composerWords.channel()}
        value={values[mode] ?? channels[0]}
        onChange={(event) => onChange(mode, event.currentTarget.value)}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {sayChannel(mode, channel)}
          </option>
        ))}
      </select>
      {mode === 'write' ? null : (
        <select
          aria-label={composerWords.outcome()}
          value={outcomeIn(values)}
          onChange={(event) => onChange('outcome', event.currentTarget.value)}
        >
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {contactWords.makeContact.outcome[one]()}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

/** Why one can write nothing here now, and what to do instead. */
export function NotNow({ about }: { readonly about: Case }) {
  const refusal = about.actions.find(({ name }) => name === 'make-contact')?.refusal ?? null
  return refusal === null ? null : (
    <p className={classes.notNow}>{actionWords.menu.refused(sayRefusal(refusal))}</p>
  )
}
