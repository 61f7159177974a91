import { useEffect, useRef } from 'react'
import type { Case, Contact, StoryEntry } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { hereWords } from '../../words/here.ts'
import { Words } from '../case/words.tsx'
import classes from './composer.module.css'

interface MeanwhileNoticeProps {
  readonly about: Case
  readonly told: readonly StoryEntry[]
  readonly name: string
  /** Something was about to be sent without having it in sight. */
  readonly isHeld: boolean
}

const said = (outcome: Contact['outcome']) => {
  if (outcome === 'conversation') return hereWords.meanwhile.spoke
  return outcome === 'messageLeft' ? hereWords.meanwhile.left : hereWords.meanwhile.wrote
}

/** What colleagues told the customer while one writes, so that nobody says it twice or otherwise. */
export function MeanwhileNotice({ about, told, name, isHeld }: MeanwhileNoticeProps) {
  const notice = useRef<HTMLDivElement>(null)
  const { length } = told
  useEffect(() => {
    if (length > 0) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [length])
  return (
    <div ref={notice} aria-live="polite" className={classes.meanwhile} data-empty={length === 0 || undefined}>
      {told.map(({ number, at, person, contact }) =>
        person === null || contact === null ? null : (
          <div key={number}>
            <p>{said(contact.outcome)({ who: person.name, name, when: <When at={at} /> })}</p>
            <Words text={contact.text} language={about.language} />
          </div>
        ),
      )}
      {isHeld ? <p>{hereWords.meanwhile.held()}</p> : null}
    </div>
  )
}
