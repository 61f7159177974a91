import { Checkbox, NativeSelect } from '@mantine/core'
import type { Hearing } from '../api/shapes.ts'
import people from '../people/people.module.css'
import { hearingWords } from '../words/hearing.ts'
import classes from './hearing.module.css'

type Kind = keyof Hearing['choices']

const mailings = ['atOnce', 'morning', 'never'] as const
type Mailing = (typeof mailings)[number]
const isMailing = (value: string): value is Mailing => mailings.some((one) => one === value)

/** What was chosen for a kind; what asks nothing of anybody no device shows. */
export interface Chosen {
  readonly mail: Mailing
  readonly push?: boolean
}

interface KindLineProps {
  readonly kind: Kind
  readonly choice: Chosen
  readonly onChoose: (choice: Chosen) => void
}

/** One kind of what there is to hear of, with what was chosen for it. */
export function KindLine({ kind, choice, onChoose }: KindLineProps) {
  const name = hearingWords.kind[kind]()
  return (
    <li className={classes.kind}>
      <div>
        <strong>{name}</strong>
        <p className={classes.means}>{hearingWords.means[kind]()}</p>
      </div>
      <div className={classes.ways}>
        <NativeSelect
          label={hearingWords.mailOf({ kind: name, spoken: <span className={people.spoken} /> })}
          labelProps={{ className: classes.heard }}
          value={choice.mail}
          onChange={({ currentTarget: { value } }) => {
            if (isMailing(value)) onChoose({ ...choice, mail: value })
          }}
        >
          {mailings.map((mailing) => (
            <option key={mailing} value={mailing}>
              {hearingWords.mail[mailing]()}
            </option>
          ))}
        </NativeSelect>
        {choice.push === undefined ? null : (
          <Checkbox
            label={hearingWords.shownOf({ kind: name, spoken: <span className={people.spoken} /> })}
            checked={choice.push}
            onChange={({ currentTarget: { checked } }) => onChoose({ ...choice, push: checked })}
          />
        )}
      </div>
    </li>
  )
}
