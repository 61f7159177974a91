import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MailSettings } from '../../api/shapes.ts'
import { dkimWords } from '../../words/dkim.ts'
import classes from '../settings.module.css'
import { DkimKey } from './dkim-key.tsx'
import { NewDkimKey } from './new-dkim-key.tsx'

const most = 10

/** The keys that mails are signed with. */
export function Dkim({ mail: { dkim, sending } }: { readonly mail: MailSettings }) {
  const [makes, setMakes] = useState(false)
  const from = sending.set?.fromAddress ?? ''
  return (
    <section className={classes.part} aria-labelledby="dkim">
      <h2 id="dkim">{dkimWords.title()}</h2>
      <p className={classes.means}>{dkimWords.about()}</p>
      {dkim.length === 0 ? null : (
        <ul className={classes.teams}>
          {dkim.map((one) => (
            <DkimKey key={one.id} one={one} />
          ))}
        </ul>
      )}
      {makes ? (
        <NewDkimKey
          domain={from.slice(from.lastIndexOf('@') + 1)}
          taken={dkim.map(({ selector }) => selector)}
          onDone={() => setMakes(false)}
        />
      ) : dkim.length < most ? (
        <p className={classes.acts}>
          <Button variant="default" onClick={() => setMakes(true)}>
            {dkimWords.make()}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
