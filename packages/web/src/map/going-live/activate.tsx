import { Button } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { goingLiveWords } from '../../words/going-live.ts'
import { mapWords } from '../../words/map.ts'
import type { MapActivated, MapDetail } from '../versions/shapes.ts'
import classes from './going-live.module.css'

interface ActivateProps {
  readonly map: MapDetail
  readonly activating: UseMutationResult<MapActivated, Error, void>
  readonly awaited: () => void
}

/** Asked twice: from then on everything runs by it. */
export function Activate({ map, activating, awaited }: ActivateProps) {
  const { version } = map
  const [asked, setAsked] = useState(false)
  const cases = (map.findings?.removedTeams ?? []).reduce((sum, { openCases }) => sum + openCases, 0)
  const activate = () => {
    awaited()
    activating.mutate()
  }
  return (
    <section className={classes.part} aria-labelledby="activate">
      <h2 id="activate">{mapWords.views.use()}</h2>
      <p>
        {cases === 0 ? goingLiveWords.means({ version }) : goingLiveWords.meansExcept({ version, cases })}
      </p>
      <div className={classes.buttons}>
        <Button loading={activating.isPending} onClick={() => (asked ? activate() : setAsked(true))}>
          {asked ? goingLiveWords.sure({ version }) : goingLiveWords.put({ version })}
        </Button>
        {asked && !activating.isPending ? (
          <Button variant="default" onClick={() => setAsked(false)}>
            {goingLiveWords.notYet()}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
