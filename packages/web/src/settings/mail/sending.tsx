import { useState } from 'react'
import type { MailSettings } from '../../api/shapes.ts'
import { Empty } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import people from '../../people/people.module.css'
import { sendingSettingsWords } from '../../words/sending-settings.ts'
import { troubleWords } from '../../words/troubles.ts'
import { land } from '../../shell/land.ts'
import { Adding } from '../adding.tsx'
import { OpeningRow } from '../opening-row.tsx'
import classes from '../settings.module.css'
import { SendingForm } from './sending-form.tsx'

type SendingSettings = MailSettings['sending']

/** The server that mail leaves by, how that goes, and its form. */
export function Sending({ sending }: { readonly sending: SendingSettings }) {
  const [sets, setSets] = useState(false)
  const { set, fixed, counts } = sending
  return (
    <section className={classes.part} aria-labelledby="sending">
      <h2 id="sending">{sendingSettingsWords.title()}</h2>
      {counts === 'none' && !sets ? (
        <Empty title={sendingSettingsWords.none.title()}>{sendingSettingsWords.none.text()}</Empty>
      ) : null}
      {set === null && fixed === null ? null : (
        <ul className={classes.teams}>
          {set === null ? null : (
            <OpeningRow
              name={set.fromName}
              about={
                <>
                  <p className={classes.soft}>
                    <bdi translate="no">{set.fromAddress}</bdi>
                  </p>
                  <p className={classes.soft}>
                    {sendingSettingsWords.by({
                      server: <bdi translate="no">{`${set.host}:${set.port}`}</bdi>,
                    })}
                  </p>
                  <Answers sending={sending} />
                  <State failing={sending.failing} />
                </>
              }
              change={sendingSettingsWords.change({
                spoken: <span className={people.spoken} />,
                name: set.fromName,
              })}
            >
              {(close) => <SendingForm sending={sending} onDone={close} />}
            </OpeningRow>
          )}
          {fixed === null ? null : <Fixed fixed={fixed} sending={sending} />}
        </ul>
      )}
      {/* What one types of a first one stays, also where somebody else has set one meanwhile. */}
      {sets || set === null ? (
        <Adding say={sendingSettingsWords.set()} opened={sets} onOpened={setSets}>
          {(close) => {
            const done = () => {
              close()
              // The button that opened it is gone with the first one that is set.
              land('section[aria-labelledby="sending"] button[aria-expanded]')
            }
            return <SendingForm sending={sending} onDone={done} />
          }}
        </Adding>
      ) : null}
    </section>
  )
}

interface FixedProps {
  readonly fixed: NonNullable<SendingSettings['fixed']>
  readonly sending: SendingSettings
}

/** What the environment names, and whether it counts. */
function Fixed({ fixed, sending: { counts, failing } }: FixedProps) {
  const isUsed = counts === 'fixed'
  return (
    <li className={classes.team}>
      <strong className={classes.long}>
        <bdi translate="no">{fixed.host}</bdi>
      </strong>
      <p className={classes.soft}>
        <bdi translate="no">{fixed.from}</bdi>
      </p>
      {isUsed ? <State failing={failing} /> : null}
      <p className={classes.soft}>
        {sendingSettingsWords[isUsed ? 'fixedCounts' : 'fixedWaits']({ code: <code translate="no" /> })}
      </p>
    </li>
  )
}

/** Where answers to our mails come, where somebody said so. */
function Answers({ sending: { set, answersFixed } }: { readonly sending: SendingSettings }) {
  const pattern = answersFixed ?? set?.answersTo?.replace('@', '+*@')
  if (pattern === undefined || pattern === 'sender') return null
  return (
    <p className={classes.soft}>
      {sendingSettingsWords.answersCome({
        address: <bdi translate="no">{pattern.replace('*', '…')}</bdi>,
      })}
    </p>
  )
}

/** Since when mail does not go out, and why. */
function State({ failing }: Pick<SendingSettings, 'failing'>) {
  if (failing === null) return null
  return (
    <p>
      {sendingSettingsWords.failing({
        when: <When at={failing.since} />,
        why: troubleWords.why[failing.why](),
      })}
    </p>
  )
}
