import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MailSettings } from '../../api/shapes.ts'
import { dkimWords } from '../../words/dkim.ts'
import classes from '../settings.module.css'
import { DkimKey } from './dkim-key.tsx'
import { NewDkimKey } from './new-dkim-key.tsx'
import { domainIn, isUnsigned } from './signed-here.ts'

const most = 10

/** The keys that mails are signed with. */
export function Dkim({ mail }: { readonly mail: MailSettings }) {
  const { dkim, sending, signsFixed } = mail
  const [makes, setMakes] = useState(false)
  const from = sending.set?.fromAddress ?? ''
  return (
    <section className={classes.part} aria-labelledby="dkim">
      <h2 id="dkim">{dkimWords.title()}</h2>
      <p className={classes.means}>{dkimWords.about()}</p>
      {signsFixed !== null && isUnsigned(mail) ? (
        <p>
          {dkimWords.unsigned({
            address: (
              <bdi className={classes.long} translate="no">
                {from}
              </bdi>
            ),
            domain: (
              <bdi className={classes.long} translate="no">
                {signsFixed}
              </bdi>
            ),
          })}
        </p>
      ) : null}
      {dkim.length === 0 ? null : (
        <ul className={classes.teams}>
          {dkim.map((one) => (
            <DkimKey key={one.id} one={one} />
          ))}
        </ul>
      )}
      {makes ? (
        <NewDkimKey
          domain={domainIn(from)}
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
