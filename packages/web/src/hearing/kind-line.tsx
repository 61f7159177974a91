import { NativeSelect } from '@mantine/core'
import type { Hearing } from '../api/shapes.ts'
import people from '../people/people.module.css'
import { hearingWords } from '../words/hearing.ts'
import classes from './hearing.module.css'

type Kind = keyof Hearing['choices']
type Choice = Hearing['choices'][Kind]

const mailings = ['atOnce', 'morning', 'never'] as const satisfies readonly Choice['mail'][]
const isMailing = (value: string): value is Choice['mail'] => mailings.some((one) => one === value)

interface KindLineProps {
  readonly kind: Kind
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
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
          value={choice.mail}
          onChange={({ currentTarget: { value } }) => {
            if (isMailing(value)) onChoose({ mail: value })
          }}
        >
          {mailings.map((mailing) => (
            <option key={mailing} value={mailing}>
              {hearingWords.mail[mailing]()}
            </option>
          ))}
        </NativeSelect>
      </div>
    </li>
  )
}
