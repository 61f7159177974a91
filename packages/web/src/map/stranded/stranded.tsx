import type { CheckResult, ServiceMap, Stranding } from '@buckstop/service-map'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import { mapWords } from '../../words/map.ts'
import { strandedWords } from '../../words/stranded.ts'
import { verdictWords } from '../../words/verdicts.ts'
import { inARow } from '../../words/written.ts'
import { Mend, type MendProps } from '../mending/mend.tsx'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import type { MapDetail } from '../versions/shapes.ts'
import { SignForm } from './sign-form.tsx'
import { type Signature, type StrandedRow, strandedRows, isSignedFor } from './stranded-rows.ts'
import { doorInWords, lackingInWords, whoIsStranded } from './stranding-words.ts'
import classes from './stranded.module.css'

interface StrandedProps {
  readonly map: ServiceMap
  readonly result: CheckResult
  readonly version: MapDetail
  /** Whether the text is the one that is saved. */
  readonly saved: boolean
  /** A leader, who may sign. */
  readonly maySign: boolean
  readonly mending: Omit<MendProps, 'withBuckstop' | 'about'>
}

/** As many as a person reads before they ask for more. */
const few = 12

/** Whom the map leaves without help though nobody is trapped: each with who answers for them, or that nobody does. */
export function Stranded({ map, result, version, saved, maySign, mending }: StrandedProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const rows = strandedRows(map, result, saved ? version.findings : null)
  if (rows.length === 0) return null
  const unsigned = rows.filter((row) => !isSignedFor(row)).map(({ stranding }) => stranding.key)
  const missing = unsigned.length
  const signable = maySign && saved && rows.every(({ known }) => known)
  const keys = rows.map(({ stranding }) => stranding.key).filter((key) => chosen.has(key))
  const choose = (key: string, on: boolean) =>
    setChosen((was) => new Set(on ? [...was, key] : [...was].filter((one) => one !== key)))
  return (
    <section className={classes.stranded} aria-labelledby="stranded">
      <h2 id="stranded">{strandedWords.title()}</h2>
      <p className={classes.about}>{strandedWords.about({ missing: missingWords(missing, rows.length) })}</p>
      {signable && missing > 1 ? (
        <Checkbox
          size="sm"
          label={strandedWords.signAll({ count: missing })}
          checked={unsigned.every((key) => chosen.has(key))}
          onChange={(event) => setChosen(new Set(event.currentTarget.checked ? unsigned : []))}
        />
      ) : null}
      <ul className={classes.rows}>
        {rows.slice(0, all ? undefined : few).map((row) => (
          <li key={row.stranding.key}>
            <Row
              row={row}
              chosen={chosen.has(row.stranding.key)}
              choose={signable ? (on) => choose(row.stranding.key, on) : null}
            />
          </li>
        ))}
      </ul>
      {rows.length > few && !all ? (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {mapWords.showMore({ count: rows.length - few })}
        </button>
      ) : null}
      <Mend {...mending} about={null} withBuckstop />
      {signable ? (
        <SignForm version={version} keys={keys} done={() => setChosen(new Set())} />
      ) : (
        <p className={classes.about}>{howToSign(maySign, saved)}</p>
      )}
    </section>
  )
}

const missingWords = (missing: number, all: number): string => {
  if (missing === 0) return strandedWords.answered({ all })
  return missing === all ? strandedWords.noneAnswered({ all }) : strandedWords.someAnswered({ missing })
}

const howToSign = (maySign: boolean, saved: boolean): string => {
  if (!maySign) return strandedWords.howElse()
  return saved ? strandedWords.howUnchecked() : strandedWords.howUnsaved()
}

interface RowProps {
  readonly row: StrandedRow
  readonly chosen: boolean
  readonly choose: ((on: boolean) => void) | null
}

function Row({ row, chosen, choose }: RowProps) {
  const { stranding, signature } = row
  return (
    <div className={classes.row} data-missing={!isSignedFor(row) || undefined}>
      {choose === null ? null : (
        <Checkbox
          size="sm"
          aria-label={strandedWords.signFor({ who: whoIsStranded(stranding) })}
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      )}
      <div className={classes.who}>
        <p>
          {stranding.kind === 'notAll' ? (
            <strong>{strandedWords.notAll()}</strong>
          ) : (
            <strong dir="auto">{stranding.problem}</strong>
          )}
        </p>
        <What of={stranding} />
        <Answers signature={signature} />
      </div>
    </div>
  )
}

function What({ of }: { readonly of: Stranding }) {
  switch (of.kind) {
    case 'exception':
      return (
        <p>
          <VerdictMark of={of.verdict}>{verdictWords.titles[of.verdict]()}</VerdictMark>{' '}
          {lackingInWords(of.lacks)}
        </p>
      )
    case 'door':
      return (
        <p>
          {of.customers.length === 0
            ? strandedWords.doorLacking({ door: doorInWords(of), lacking: lackingInWords(of.lacks) })
            : strandedWords.doorLackingKinds({
                door: doorInWords(of),
                lacking: lackingInWords(of.lacks),
                kinds: <span className={classes.soft} />,
                customers: inARow(of.customers),
              })}
        </p>
      )
    case 'notAll':
      return <p>{strandedWords.notAllMeans()}</p>
  }
}

/** The end of a day is said as that day, and not as the next. */
const lastMoment = (endsAt: string): string => new Date(Date.parse(endsAt) - 60_000).toISOString()

function Answers({ signature }: { readonly signature: Signature | null }) {
  if (signature === null) return <Mark of="due">{strandedWords.nobody()}</Mark>
  const { by, at, endsAt, reason, state } = signature
  return (
    <div className={classes.signed}>
      {state === 'stands' ? (
        <Mark of="kept">
          {strandedWords.signedFor({ name: by.name, until: <When at={lastMoment(endsAt)} /> })}
        </Mark>
      ) : (
        <Mark of="broken">
          {state === 'ended'
            ? strandedWords.ended({ name: by.name, ended: <When at={lastMoment(endsAt)} /> })
            : strandedWords.leaderGone({ name: by.name })}
        </Mark>
      )}
      <blockquote dir="auto">{reason}</blockquote>
      <p className={classes.soft}>{strandedWords.signedAt({ when: <When at={at} /> })}</p>
    </div>
  )
}
