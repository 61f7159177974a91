import { type ReactNode, useState } from 'react'
import type { Settings } from '../api/shapes.ts'
import { Empty } from '../look/blank.tsx'
import people from '../people/people.module.css'
import { outsideWords } from '../words/outside-bodies.ts'
import { Adding } from './adding.tsx'
import { OpeningRow } from './opening-row.tsx'
import { OutsideBodyForm } from './outside-body-form.tsx'
import { SettingsPage } from './settings-page.tsx'
import classes from './settings.module.css'
import { WithSettings } from './with-settings.tsx'

const most = 10

/** To whom customers can turn outside the company, as they read it at Who is who. */
export function OutsideBodies() {
  return (
    <SettingsPage title={outsideWords.title()} about={outsideWords.means({ who: <WhoIsWho /> })}>
      <WithSettings>{({ outsideBodies }) => <Bodies bodies={outsideBodies} />}</WithSettings>
    </SettingsPage>
  )
}

function Bodies({ bodies }: { readonly bodies: Settings['outsideBodies'] }) {
  const [adds, setAdds] = useState(false)
  return (
    <>
      {bodies.items.length === 0 && !adds ? (
        <Empty title={outsideWords.none.title()}>{outsideWords.none.text()}</Empty>
      ) : null}
      <ul className={classes.teams}>
        {bodies.items.map((body) => (
          <OpeningRow
            key={body.name}
            name={body.name}
            about={
              body.about === undefined ? null : (
                <p className={classes.soft} dir="auto">
                  {body.about}
                </p>
              )
            }
            change={outsideWords.change({ spoken: <span className={people.spoken} />, name: body.name })}
          >
            {(close) => <OutsideBodyForm named={body.name} bodies={bodies} onDone={close} />}
          </OpeningRow>
        ))}
      </ul>
      {adds || bodies.items.length < most ? (
        <Adding say={outsideWords.add()} opened={adds} onOpened={setAdds}>
          {(close) => <OutsideBodyForm named={null} bodies={bodies} onDone={close} />}
        </Adding>
      ) : null}
    </>
  )
}

/** The page as customers read it. */
function WhoIsWho({ children }: { readonly children?: ReactNode }) {
  return (
    <a href="/who" target="_blank" rel="noopener">
      {children}
    </a>
  )
}
