import type { Case } from '../../api/shapes.ts'
import segments from '../../look/segments.module.css'
import { contactWords } from '../../words/actions/contact.ts'
import { codeWords } from '../../words/codes.ts'
import { composerWords } from '../../words/composer.ts'
import type { Values } from '../actions/spec.ts'
import { channelIn, channelsOf, type Mode, outcomeIn, outcomes, type ToCustomer } from './modes.ts'

interface ModesProps {
  readonly offered: readonly Mode[]
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
}

/** Whether it is for the customer, of a call, or for colleagues alone. */
export function Modes({ offered, mode, onMode }: ModesProps) {
  return (
    <fieldset className={segments.segments}>
      <legend className={segments.legend}>{composerWords.modes()}</legend>
      {offered.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="composer-mode"
            checked={mode === one}
            onChange={() => onMode(one)}
            // What opens with the focus would move this from under the pointer before it is let go.
            onMouseDown={(event) => event.preventDefault()}
          />
          <span>{composerWords.mode[one]()}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface HowProps {
  readonly about: Case
  readonly mode: ToCustomer
  readonly values: Values
  readonly onChange: (name: string, value: string) => void
}

const sayChannel = (mode: ToCustomer, channel: keyof typeof codeWords.channel): string => {
  if (mode === 'write' && channel === 'mail') return composerWords.toMail()
  if (mode === 'write' && channel === 'web') return composerWords.toPage()
  if (mode === 'write' && channel === 'chat') return composerWords.toChat()
  return codeWords.channel[channel]()
}

/** By what it goes, or how the call went. */
export function How({ about, mode, values, onChange }: HowProps) {
  return (
    <>
      <select
        aria-label={composerWords.channel()}
        value={channelIn(mode, values, about)}
        onChange={(event) => onChange(mode, event.currentTarget.value)}
      >
        {channelsOf(mode, about).map((channel) => (
          <option key={channel} value={channel}>
            {sayChannel(mode, channel)}
          </option>
        ))}
      </select>
      {mode === 'write' ? null : (
        <select
          aria-label={composerWords.outcome()}
          name="composer-outcome"
          value={outcomeIn(mode, values) ?? ''}
          onChange={(event) => onChange('outcome', event.currentTarget.value)}
        >
          {outcomeIn(mode, values) === null ? (
            <option value="" disabled>
              {composerWords.outcomeOpen()}
            </option>
          ) : null}
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
