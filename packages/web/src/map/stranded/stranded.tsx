import type { CheckResult, ServiceMap, Stranding } from '@buckstop/service-map'
import { lackingText, wrongDoorText } from '@buckstop/service-map/words'
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import { Mend, type MendProps } from '../mending/mend.tsx'
import { VerdictMark } from '../verdicts/verdict-mark.tsx'
import { verdictTitles } from '../verdicts/verdict-words.ts'
import type { MapDetail } from '../versions/shapes.ts'
import { SignForm } from './sign-form.tsx'
import { type Signature, type StrandedRow, strandedRows, isSignedFor } from './stranded-rows.ts'
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
      <h2 id="stranded">Wrong doors and exceptions</h2>
      <p className={classes.about}>
        Whoever comes by such a door, or is like this, finds nobody who can help.{' '}
        {missingWords(missing, rows.length)}
      </p>
      {signable && missing > 1 ? (
        <Checkbox
          size="sm"
          label={`All ${missing} for whom nobody answers`}
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
          Show {rows.length - few} more
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
  if (missing === 0) return all === 1 ? 'A leader answers for it.' : 'A leader answers for each.'
  return `A version goes into use once ${all === 1 ? 'it is mended, or a leader has signed for it' : 'each is mended, or a leader has signed for it'}${
    missing === all ? '.' : `; ${missing} ${missing === 1 ? 'is' : 'are'} without.`
  }`
}

const howToSign = (maySign: boolean, saved: boolean): string =>
  maySign
    ? saved
      ? 'Once it is checked under “Put it in use”, you can sign for them here.'
      : 'Once it is saved and checked, you can sign for them here.'
    : 'A leader can sign here, in their own session.'

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
          aria-label={`Sign for: ${whoWords(stranding)}`}
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      )}
      <div className={classes.who}>
        <p>
          <strong dir="auto">
            {stranding.kind === 'notAll' ? 'Not everybody was looked at' : stranding.problem}
          </strong>
        </p>
        <What of={stranding} />
        <Answers signature={signature} />
      </div>
    </div>
  )
}

const whoWords = (stranding: Stranding): string =>
  stranding.kind === 'notAll'
    ? 'whoever was not looked at'
    : `${stranding.problem}, ${lackingText(stranding.lacks)}`

function What({ of }: { readonly of: Stranding }) {
  switch (of.kind) {
    case 'exception':
      return (
        <p>
          <VerdictMark of={of.verdict}>{verdictTitles[of.verdict]}</VerdictMark> {lackingText(of.lacks)}
        </p>
      )
    case 'door':
      return (
        <p>
          {wrongDoorText(of)}; {lackingText(of.lacks)}
          {of.customers.length === 0 ? null : (
            <span className={classes.soft}> (of the kinds you declared: {of.customers.join(', ')})</span>
          )}
        </p>
      )
    case 'notAll':
      return (
        <p>
          With more than 12 facts only those who lack few of them are looked at. Whoever lacks many may be
          forgotten.
        </p>
      )
  }
}

/** The end of a day is said as that day, and not as the next. */
const lastMoment = (endsAt: string): string => new Date(Date.parse(endsAt) - 60_000).toISOString()

function Answers({ signature }: { readonly signature: Signature | null }) {
  if (signature === null) return <Mark of="due">Nobody answers for this</Mark>
  const { by, at, endsAt, reason, state } = signature
  return (
    <div className={classes.signed}>
      {state === 'stands' ? (
        <Mark of="kept">
          {by.name} answers for this until <When at={lastMoment(endsAt)} />
        </Mark>
      ) : (
        <Mark of="broken">
          Nobody answers for this any more:{' '}
          {state === 'ended' ? (
            <>
              what {by.name} signed ended <When at={lastMoment(endsAt)} />
            </>
          ) : (
            `${by.name}, who signed, is no leader here any more`
          )}
        </Mark>
      )}
      <blockquote>{reason}</blockquote>
      <p className={classes.soft}>
        Signed <When at={at} />
      </p>
    </div>
  )
}
