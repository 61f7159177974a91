import { Button } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { MapActivated, MapDetail } from '../versions/shapes.ts'
import classes from './going-live.module.css'

interface ActivateProps {
  readonly map: MapDetail
  readonly activating: UseMutationResult<MapActivated, Error, void>
  readonly awaited: () => void
}

/** Asked twice: from then on everything runs by it. */
export function Activate({ map, activating, awaited }: ActivateProps) {
  const [asked, setAsked] = useState(false)
  const cases = (map.findings?.removedTeams ?? []).reduce((sum, { openCases }) => sum + openCases, 0)
  const activate = () => {
    awaited()
    activating.mutate()
  }
  return (
    <section className={classes.part} aria-labelledby="activate">
      <h2 id="activate">Put it in use</h2>
      <p>
        From that moment every contact, offer and question follows version {map.version}. Open cases keep
        their owners{cases === 0 ? '' : `, except the ${cases === 1 ? 'one' : cases} named above`}. The
        version that is in use now stays here, and can be brought back as a new draft.
      </p>
      <div className={classes.buttons}>
        <Button loading={activating.isPending} onClick={() => (asked ? activate() : setAsked(true))}>
          {asked ? `Yes, run on version ${map.version}` : `Put version ${map.version} in use`}
        </Button>
        {asked && !activating.isPending ? (
          <Button variant="default" onClick={() => setAsked(false)}>
            Not yet
          </Button>
        ) : null}
      </div>
    </section>
  )
}
