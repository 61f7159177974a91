import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CaseRow } from '../../api/shapes.ts'
import { bulkWords } from '../../words/bulk.ts'
import { listWords } from '../../words/list.ts'
import { AddresseeField } from '../actions/fields/people-fields.tsx'
import { addresseeOf } from '../actions/ownership.ts'
import classes from './bulk-bar.module.css'
import { useOfferEach } from './offer-each.ts'
import type { Chosen } from './use-chosen.ts'

interface BulkBarProps {
  readonly chosen: Chosen
  readonly rows: readonly CaseRow[]
}

const nameOf = ({ customer, reference }: CaseRow): string =>
  `${customer.name ?? listWords.caseRow.noNameGiven()} (${reference})`

/** What is done with the rows that were chosen: each is offered by itself, and each has its answer here. */
export function BulkBar({ chosen, rows }: BulkBarProps) {
  const { ids, isFull, clear } = chosen
  const [opened, setOpened] = useState(false)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { outcomes, sending, offerEach } = useOfferEach()
  const chosenRows = rows.filter(({ id }) => ids.has(id))
  const left = chosenRows
    .filter(({ id }) => outcomes.get(id)?.offered !== true)
    .map((row) => ({ id: row.id, name: nameOf(row) }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(to === '')
    if (to === '' || sending > 0) return
    void offerEach(left, {
      to: addresseeOf({ to }, 'to'),
      reason: reason.trim() === '' ? null : reason,
    })
  }
  return (
    <section className={classes.bar} aria-label={bulkWords.name()}>
      <p className={classes.row}>
        <strong>{bulkWords.chosen({ count: chosenRows.length })}</strong>
        {isFull ? <span>{bulkWords.most()}</span> : null}
        {opened ? null : (
          <Button size="compact-sm" onClick={() => setOpened(true)}>
            {bulkWords.open()}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {bulkWords.letGo()}
        </Button>
      </p>
      {opened ? (
        <form className={classes.form} onSubmit={send}>
          <p className={classes.means}>{bulkWords.means()}</p>
          <First>
            <AddresseeField
              field={{ kind: 'addressee', name: 'to', label: bulkWords.to }}
              values={{ to }}
              missing={missing}
              onChange={(_name, value) => setTo(value)}
            />
          </First>
          <Textarea
            label={bulkWords.reason()}
            autosize
            minRows={1}
            dir="auto"
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          {left.length === 0 ? null : (
            <Button type="submit" size="compact-sm" loading={sending > 0}>
              {outcomes.size === 0
                ? bulkWords.submit({ count: left.length })
                : bulkWords.result.again({ count: left.length })}
            </Button>
          )}
          <output className={classes.outcomes}>
            {sending > 0 ? bulkWords.under({ done: outcomes.size, all: ids.size }) : null}
            {outcomes.size === 0 ? null : (
              <>
                <strong>{bulkWords.result.title()}</strong>
                <ul>
                  {[...outcomes.values()].map((outcome) => {
                    const name = <bdi>{outcome.name}</bdi>
                    return (
                      <li key={outcome.id} data-offered={outcome.offered}>
                        {outcome.offered
                          ? bulkWords.result.offered({ name })
                          : bulkWords.result.not({ name, title: outcome.title, detail: outcome.detail })}
                      </li>
                    )
                  })}
                </ul>
              </>
            )}
          </output>
        </form>
      ) : null}
    </section>
  )
}

/** Gives the focus to the field in it, as it comes. */
function First({ children }: { readonly children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  return <div ref={place}>{children}</div>
}
