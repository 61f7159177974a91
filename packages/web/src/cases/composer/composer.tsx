import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { meQuery } from '../../api/queries.ts'
import { sayRefusal } from '../../api/say-problem.ts'
import type { Case } from '../../api/shapes.ts'
import { Refusal } from '../../look/refusal.tsx'
import { useKeys } from '../../shell/keys.ts'
import { land } from '../../shell/land.ts'
import { keepTheirWords, showTheirWords } from '../case/their-words.ts'
import { actionWords } from '../../words/actions.ts'
import { composerWords } from '../../words/composer.ts'
import { LetterSheet } from '../../letters/letter-sheet.tsx'
import { useWriting } from '../here/here.ts'
import { useAct } from '../actions/act.ts'
import { useFormKeys } from '../actions/form-keys.ts'
import type { Chosen } from '../actions/likely.ts'
import type { Values } from '../actions/spec.ts'
import { lackingIn } from './along.ts'
import { bodyOf } from './body.ts'
import { Chips } from './chips.tsx'
import classes from './composer.module.css'
import { useFocusWithin } from './focus-within.ts'
import { useFrame } from './frame.ts'
import { NotSent } from './not-sent.tsx'
import { sinceField, useMeanwhile } from './meanwhile.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { OtherDrafts } from './other-drafts.tsx'
import { useSendOff, waitsAMoment } from './send-off.ts'
import { SentOff } from './sent-off.tsx'
import { alsoChosen, mentionedIn, mentionsField, mostMentioned, type Named, useMentions } from './mentions.ts'
import { gapIn, useReplies } from './replies.ts'
import { WordsArea } from './words-area.tsx'
import { How, Modes } from './how.tsx'
import { useKeptDraft } from './kept-draft.ts'
import { channelIn, firstOf, isSentWith, type Mode, modeIn, modes, outcomeIn, wordsField } from './modes.ts'
import { saySend } from './say-send.ts'

interface ComposerProps {
  readonly about: Case
  /** What one may do here: of a case that is another's, a note among colleagues alone. */
  readonly allowed: readonly Mode[]
  /** With what it was opened, where it was: another one each time. */
  readonly wish: Chosen | null
  readonly onDone: (words: string) => void
}

const firstMode = (about: Case, allowed: readonly Mode[], typed: Values): Mode => {
  const usual = about.danger?.trying == null ? 'write' : 'log'
  const start = modeIn(typed) ?? usual
  return allowed.includes(start) ? start : (allowed[0] ?? 'inside')
}

/** Always open under the story: what one writes to the customer, or what one logs of a call, with what goes along. */
export function Composer({ about, allowed, wish, onDone }: ComposerProps) {
  const draft = useKeptDraft(about, firstOf(about))
  const { values, set } = draft
  // Only a press changes it: who may write more while one types goes on with what they began.
  const [mode, setMode] = useState(() => firstMode(about, allowed, draft.typed))
  const acting = useAct(about.id)
  const { sending, undoing, dropping } = useSendOff(about, draft)
  const sentOff = draft.all.find(({ sendIn }) => sendIn !== null)
  const [isLooking, setLooking] = useState(false)
  const isSending = acting.isPending || sending.isPending || isLooking
  const [missing, setMissing] = useState<{ readonly words: string; readonly field: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const name = about.customer.name ?? composerWords.theCustomer()
  const may = allowed.includes(mode)
  const isHere = useFocusWithin(form)
  const words = values[wordsField(mode)] ?? ''
  const isMail = mode === 'write' && channelIn('write', values, about) === 'mail'
  const frame = useFrame(about, words, { isMail, isHere })
  const { isIdle } = frame

  const { data: me } = useSuspenseQuery(meQuery)
  const meanwhile = useMeanwhile(about.id, me.person.id, values[sinceField])
  const [isHeld, setHeld] = useState(false)
  const writing = useWriting(about.id)
  const type = (text: string) => {
    // What was done is said until the next words begin.
    onDone('')
    const kept = frame.kept(text)
    set(wordsField(mode), kept)
    if (mode === 'inside') return
    const isBlank = kept.trim() === ''
    set(sinceField, isBlank ? '' : values[sinceField] || String(about.version))
    if (isBlank) writing.ends()
    else writing.types()
  }

  const replies = useReplies(about, values['nextWord'] ?? '', mode !== 'inside' && isHere)
  const colleagues = useMentions(about, mode === 'inside', (chosen) =>
    set(mentionsField, alsoChosen(values[mentionsField] ?? '', chosen)),
  )

  /** Behind what stands there, which one wrote some other time. */
  const goOnTyping = () => {
    const here = field.current
    if (here === null || here === document.activeElement) return
    here.focus()
    here.setSelectionRange(here.value.length, here.value.length)
  }
  const turnTo = (next: Mode) => {
    if (!allowed.includes(next) || form.current?.checkVisibility() === false) return
    setMode(next)
    set('mode', next)
    // At once, for whoever types on; another mode comes with a field of its own.
    if (next === mode) goOnTyping()
    setTimeout(goOnTyping)
  }
  useKeys({ write: () => turnTo('write'), log: () => turnTo('log'), inside: () => turnTo('inside') })

  const fulfil = useEffectEvent(({ mode: wanted, subject }: Chosen) => {
    turnTo(wanted ?? (mode === 'inside' ? 'write' : mode))
    if (subject === null) return
    set('promise', String(subject))
    set('open.callBack', 'yes')
  })
  useEffect(() => {
    if (wish !== null) fulfil(wish)
  }, [wish])

  useEffect(() => {
    if (missing === null) return
    const wanting = document.getElementsByName(missing.field)[0]
    wanting?.focus()
    // With what is said of it, which stands under it.
    wanting?.closest('[data-field], fieldset')?.scrollIntoView({ block: 'nearest' })
  }, [missing])

  const send = () => {
    if (isSending || !may) return
    if (isIdle) {
      setMissing({ words: composerWords.missing(), field: 'composer' })
      return
    }
    if (mode === 'log' && outcomeIn(mode, values) === null) {
      setMissing({ words: composerWords.missingOutcome(), field: 'composer-outcome' })
      return
    }
    const mentioned =
      mode === 'inside' ? mentionedIn(values[wordsField(mode)] ?? '', values[mentionsField] ?? '') : []
    if (mentioned.length > mostMentioned) {
      setMissing({ words: composerWords.tooManyMentions({ most: mostMentioned }), field: 'composer' })
      return
    }
    const gap = mode === 'inside' ? null : gapIn(values[wordsField(mode)] ?? '')
    if (gap !== null) {
      setMissing({ words: composerWords.gap({ gap }), field: 'composer' })
      return
    }
    const lacking = mode === 'inside' ? null : lackingIn(about, mode, values)
    if (lacking !== null) {
      set(`open.${lacking.chip.name}`, 'yes')
      setMissing({
        words: composerWords.missingAlong({ what: lacking.field.label() }),
        field: lacking.field.name,
      })
      return
    }
    setMissing(null)
    if (mode === 'inside') return go(mentioned)
    // What others told them a moment ago is in sight before anything goes; where it can't be asked, one sends all the same.
    setLooking(true)
    void meanwhile
      .look()
      .catch(() => false)
      .then((isNew) => {
        setLooking(false)
        setHeld(isNew)
        if (!isNew) go([])
      })
  }

  const sent = () => {
    setHeld(false)
    frame.anew()
    writing.ends()
  }
  const go = (mentioned: readonly Named[]) => {
    if (mode === 'write' && waitsAMoment(about, mode, values)) {
      sending.mutate(bodyOf(about, mode, values), {
        onSuccess: () => {
          sent()
          onDone('')
        },
      })
      return
    }
    const recorded = () => draft.clear(isSentWith(mode))
    acting.mutate(
      mode === 'inside'
        ? {
            name: 'write-note',
            body: { words: values[wordsField(mode)] ?? '', mentions: mentioned.map(({ id }) => id) },
            recorded,
          }
        : { name: 'make-contact', body: bodyOf(about, mode, values), recorded },
      {
        onSuccess: () => {
          sent()
          onDone(composerWords.done[mode]({ name }))
          land('[name="composer"]', '[data-action-menu]')
        },
      },
    )
  }

  const undo = () => {
    if (sentOff === undefined || undoing.isPending) return
    undoing.mutate(sentOff, {
      onSuccess: () => {
        setMode('write')
        onDone(composerWords.sentOff.back())
        setTimeout(() => field.current?.focus())
      },
    })
  }
  // Once it has gone, what one typed last is where one goes on.
  const wasSentOff = useRef(false)
  const gone = useEffectEvent(() => {
    if (document.activeElement === document.body) field.current?.focus()
    if (undoing.isIdle) onDone(composerWords.done.write({ name }))
  })
  const isUnderWay = sentOff !== undefined
  useEffect(() => {
    if (wasSentOff.current && !isUnderWay) gone()
    wasSentOff.current = isUnderWay
  }, [isUnderWay])

  useFormKeys(form, { send, leave: () => land() })
  useEffect(() => (form.current === null ? undefined : keepTheirWords(form.current)), [])

  return (
    <form
      ref={form}
      className={classes.composer}
      data-mode={mode}
      data-idle={isIdle || undefined}
      data-composer
      aria-label={composerWords.title()}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {sentOff === undefined ? null : (
        <SentOff
          key={sentOff.id}
          about={about}
          one={sentOff}
          name={name}
          takesFocus={sending.isSuccess}
          onUndo={undo}
        />
      )}
      <NotSent all={draft.all} name={name} />
      <div className={classes.top}>
        <Modes
          offered={modes.filter((one) => one === mode || allowed.includes(one))}
          mode={mode}
          onMode={turnTo}
        />
        {mode === 'inside' ? null : <How about={about} mode={mode} values={values} onChange={set} />}
      </div>
      <WordsArea
        key={mode}
        field={field}
        label={composerWords.words[mode]({ name })}
        value={frame.shown}
        isOffered={frame.isOffered}
        readOnly={isSending}
        offering={mode === 'inside' ? colleagues : replies}
        onChange={type}
        onFocus={showTheirWords}
      />
      {frame.signature === null ? null : (
        <details className={classes.signature}>
          <summary>{composerWords.signature({ signature: <bdi>{frame.signature}</bdi> })}</summary>
          <p dir="auto">{frame.signature}</p>
        </details>
      )}
      {frame.waits ? <p className={classes.waits}>{composerWords.mailWaits()}</p> : null}
      {mode === 'inside' ? null : (
        <Chips about={about} mode={mode} values={values} missing={missing?.field} onChange={set} />
      )}
      {mode === 'write' && channelIn('write', values, about) === 'letter' ? (
        <LetterSheet about={about} values={values} words={words} onChange={set} />
      ) : null}
      {mode === 'inside' ? null : (
        <MeanwhileNotice about={about} told={meanwhile.told} name={name} isHeld={isHeld} />
      )}
      <OtherDrafts others={draft.others} onTake={draft.goOnWith} onDrop={dropping.mutate} />
      <div className={classes.foot}>
        {missing === null ? null : <p role="alert">{missing.words}</p>}
        {[acting, sending, undoing, dropping].map(({ error }, at) =>
          error === null ? null : <Refusal key={at} problem={problemOf(error)} />,
        )}
        <span className={classes.keys}>{composerWords.keys({ key: <kbd /> })}</span>
        <Button type="submit" loading={isSending} disabled={!may} className={classes.send}>
          {saySend(about, mode, values, name)}
        </Button>
      </div>
    </form>
  )
}

/** Why one can write nothing here now, and what to do instead. */
export function NotNow({ about }: { readonly about: Case }) {
  const refusal = about.actions.find(({ name }) => name === 'make-contact')?.refusal ?? null
  return refusal === null ? null : (
    <p className={classes.notNow}>{actionWords.menu.refused(sayRefusal(refusal, about.owner.name))}</p>
  )
}
