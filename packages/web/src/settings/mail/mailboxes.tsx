import { useState } from 'react'
import type { MailSettings } from '../../api/shapes.ts'
import { Empty } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import people from '../../people/people.module.css'
import { mailSettingsWords } from '../../words/mail-settings.ts'
import { Adding } from '../adding.tsx'
import { FieldsOf } from '../changed-meanwhile.tsx'
import { OpeningRow } from '../opening-row.tsx'
import classes from '../settings.module.css'
import { MailboxForm } from './mailbox-form.tsx'

const most = 50

/** The mailboxes that are read, how that goes, and the form of each. */
export function Mailboxes({ mail }: { readonly mail: MailSettings }) {
  const [adds, setAdds] = useState(false)
  const { mailboxes, fixed, listens } = mail
  const isNone = mailboxes.length + fixed.length === 0
  return (
    <section className={classes.part} aria-labelledby="mailboxes">
      <h2 id="mailboxes">{mailSettingsWords.mailboxes()}</h2>
      {isNone && !adds ? (
        <Empty title={mailSettingsWords.none.title()}>{mailSettingsWords.none.text()}</Empty>
      ) : null}
      {isNone ? null : (
        <ul className={classes.teams}>
          {mailboxes.map((mailbox) => (
            <OpeningRow
              key={mailbox.id}
              name={mailbox.name}
              about={
                <>
                  <p className={classes.soft}>
                    <bdi translate="no">{mailbox.address}</bdi>
                  </p>
                  <State of={mailbox} />
                </>
              }
              change={mailSettingsWords.change({
                spoken: <span className={people.spoken} />,
                name: mailbox.name,
              })}
            >
              {(close) => (
                <FieldsOf kind="mailbox" subject={mailbox.id}>
                  <MailboxForm mailbox={mailbox} onDone={close} />
                </FieldsOf>
              )}
            </OpeningRow>
          ))}
          {fixed.map((one) => (
            <li key={one.name} className={classes.team}>
              <strong className={classes.long}>
                <bdi translate="no">{one.name}</bdi>
              </strong>
              <State of={one} />
              <p className={classes.soft}>{mailSettingsWords.fixed({ code: <code translate="no" /> })}</p>
            </li>
          ))}
        </ul>
      )}
      {adds || mailboxes.length < most ? (
        <Adding say={mailSettingsWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <MailboxForm mailbox={null} onDone={close} />}
        </Adding>
      ) : null}
      {listens ? <p className={classes.means}>{mailSettingsWords.listens()}</p> : null}
    </section>
  )
}

type Read = Pick<MailSettings['fixed'][number], 'readAt' | 'failingSince' | 'failure'>

/** Up to when it was read, or since when it can't be, and why. */
function State({ of: { readAt, failingSince, failure } }: { readonly of: Read }) {
  const { state } = mailSettingsWords
  if (failingSince !== null)
    return <p>{state.failing({ when: <When at={failingSince} />, why: whyOf(failure ?? '') })}</p>
  return (
    <p className={classes.soft}>
      {readAt === null ? state.new() : state.read({ when: <When at={readAt} /> })}
    </p>
  )
}

const { other, ...known } = mailSettingsWords.failure

const whyOf = (code: string) =>
  isKnown(code) ? known[code]() : other({ code: <bdi translate="no">{code}</bdi> })

const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code)
