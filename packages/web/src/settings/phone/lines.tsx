import { useState } from 'react'
import type { PhoneSettings } from '../../api/shapes.ts'
import { Empty } from '../../look/blank.tsx'
import { When } from '../../look/clock.tsx'
import { Mark } from '../../look/meaning.tsx'
import people from '../../people/people.module.css'
import { phoneSettingsWords } from '../../words/phone-settings.ts'
import { languageName } from '../../words/written.ts'
import { Adding } from '../adding.tsx'
import { FieldsOf } from '../changed-meanwhile.tsx'
import { OpeningRow } from '../opening-row.tsx'
import classes from '../settings.module.css'
import { ToCopy } from '../to-copy.tsx'
import { LineForm } from './line-form.tsx'
import type { PhoneLine } from './typed-line.ts'

const most = 50
/** So many can all say what is entered at the provider; of more it is folded. */
const fewLines = 3

/** The numbers that we answer, whom each reaches, and the form of each. */
export function Lines({ phone }: { readonly phone: PhoneSettings }) {
  const [adds, setAdds] = useState(false)
  const { lines, channels } = phone
  return (
    <>
      {lines.length === 0 && !adds ? (
        <Empty title={phoneSettingsWords.none.title()}>{phoneSettingsWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {lines.map((line) => (
          <OpeningRow
            key={line.id}
            name={
              <strong className={classes.long}>
                <bdi translate="no">{line.number}</bdi>
              </strong>
            }
            about={
              <>
                <p className={classes.soft}>
                  {phoneSettingsWords.greets({ language: languageName(line.language) })}
                </p>
                <p className={classes.soft}>
                  <Reaches line={line} channels={channels} />
                </p>
                <Untried line={line} />
                <Addresses line={line} open={lines.length <= fewLines || line.untried !== null} />
              </>
            }
            change={phoneSettingsWords.change({
              spoken: <span className={people.spoken} />,
              number: line.number,
            })}
          >
            {(close) => (
              <FieldsOf kind="phoneLine" subject={line.id}>
                <LineForm line={line} channels={channels} onDone={close} />
              </FieldsOf>
            )}
          </OpeningRow>
        ))}
      </ul>
      {adds || lines.length < most ? (
        <Adding say={phoneSettingsWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <LineForm line={null} channels={channels} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

interface ReachesProps {
  readonly line: PhoneLine
  readonly channels: PhoneSettings['channels']
}

/** Whom calls on it reach, and whose they are where nobody of them is there. */
function Reaches({ line, channels }: ReachesProps) {
  const channel = channels.find(({ name }) => name === line.door)
  if (channel === undefined) return phoneSettingsWords.gone({ name: line.door })
  const { team, lead } = channel
  return lead === ''
    ? phoneSettingsWords.reaches({ team: <bdi>{team}</bdi> })
    : phoneSettingsWords.reachesLed({ team: <bdi>{team}</bdi>, lead: <bdi>{lead}</bdi> })
}

/** That nobody knows yet whether calls come on it, and who kept it so. */
function Untried({ line: { untried } }: { readonly line: PhoneLine }) {
  if (untried === null) return null
  const { by, at } = untried
  return (
    <p>
      <Mark of="due">
        {phoneSettingsWords.untried({ name: <bdi>{by.name}</bdi>, when: <When at={at} /> })}
      </Mark>
    </p>
  )
}

const { voice, status, sms } = phoneSettingsWords.addresses

interface AddressesProps {
  readonly line: PhoneLine
  readonly open: boolean
}

/** What is entered at the provider. */
function Addresses({ line: { webhooks, number }, open }: AddressesProps) {
  return (
    <details open={open}>
      <summary>
        {phoneSettingsWords.addresses.title({ spoken: <span className={people.spoken} />, number })}
      </summary>
      <p className={classes.means}>{phoneSettingsWords.addresses.mean()}</p>
      <ToCopy name={voice.name()} value={webhooks.voice} copy={voice.copy()} />
      <ToCopy name={status.name()} value={webhooks.status} copy={status.copy()} />
      <ToCopy name={sms.name()} value={webhooks.sms} copy={sms.copy()} />
    </details>
  )
}
