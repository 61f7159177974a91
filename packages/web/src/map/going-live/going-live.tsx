import type { ServiceMap } from '@buckstop/service-map'
import { Button } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../../api/client.ts'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { useCheckMap } from '../versions/map-changes.ts'
import type { MapActivated, MapDetail } from '../versions/shapes.ts'
import type { TypedMap } from '../versions/typed-map.ts'
import classes from './going-live.module.css'
import { RemovedTeams } from './removed-teams.tsx'
import { StaffingForm } from './staffing-form.tsx'
import { Unsafe } from './unsafe.tsx'

interface GoingLiveProps {
  readonly map: MapDetail
  readonly typed: TypedMap
  /** The text as a map; null while it is none. */
  readonly known: ServiceMap | null
  readonly save: () => Promise<MapDetail | null>
  readonly saving: boolean
  readonly activating: UseMutationResult<MapActivated, Error, void>
}

/** Everything between a text that is written and the company running on it. */
export function GoingLive({ map, typed, known, save, saving, activating }: GoingLiveProps) {
  const checking = useCheckMap(map)
  const findings = typed.dirty ? null : map.findings
  const check = async () => {
    if (typed.dirty && (await save()) === null) return
    checking.mutate()
  }
  // What was found stays true while its remedy is being chosen.
  const fallbackGone = map.findings?.refusals.some(({ code }) => code === 'fallback-team-missing') ?? false
  return (
    <div className={classes.live}>
      {known === null ? (
        <p className={classes.soft}>Once the text is a valid map, this is where its people are chosen.</p>
      ) : (
        <StaffingForm
          map={known}
          staffing={typed.staffing}
          change={typed.setStaffing}
          fallbackGone={fallbackGone}
        />
      )}
      <section className={classes.part} aria-labelledby="check">
        <h2 id="check">What stands against it</h2>
        {findings === null ? (
          <p className={classes.soft}>
            {typed.dirty
              ? 'You changed this version. Saving and checking it says what would happen if it went into use.'
              : 'Checking it says what would happen if it went into use. Nothing changes by that.'}
          </p>
        ) : (
          <Findings map={map} />
        )}
        {checking.isError ? <Refusal problem={problemOf(checking.error)} /> : null}
        <Button
          variant={findings === null ? 'filled' : 'default'}
          loading={checking.isPending || saving}
          onClick={() => void check()}
        >
          {typed.dirty ? 'Save and check it' : findings === null ? 'Check it' : 'Check it again'}
        </Button>
      </section>
      {activating.isError ? <Unsafe problem={problemOf(activating.error)} /> : null}
      {map.status === 'checked' && !typed.dirty ? <Activate map={map} activating={activating} /> : null}
    </div>
  )
}

function Findings({ map }: { readonly map: MapDetail }) {
  const { findings } = map
  if (findings === null) return null
  return (
    <>
      <p className={classes.soft}>
        Checked <When at={findings.checkedAt} />
      </p>
      {findings.refusals.length === 0 ? <p>Nothing. It can go into use.</p> : null}
      {findings.refusals.length > 0 ? (
        <ul className={classes.refusals} aria-label="What stands against it">
          {findings.refusals.map((refusal) => (
            <li key={`${refusal.code} ${refusal.teams.join()}`}>
              <strong>{refusal.title}</strong>
              <p>{refusal.detail}</p>
              {refusal.code === 'map-unsafe' ? (
                <Link to="." search={{ show: 'verdicts' }}>
                  Their stories, and what would mend them
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {findings.warnings.length > 0 ? (
        <div>
          <p className={classes.group}>Worth knowing</p>
          <ul className={classes.warnings}>
            {findings.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.team}`}>{warning.detail}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <RemovedTeams teams={findings.removedTeams} />
    </>
  )
}

/** Asked twice: from then on everything runs by it. */
function Activate({ map, activating }: Pick<GoingLiveProps, 'map' | 'activating'>) {
  const [asked, setAsked] = useState(false)
  const cases = (map.findings?.removedTeams ?? []).reduce((sum, { openCases }) => sum + openCases, 0)
  return (
    <section className={classes.part} aria-labelledby="activate">
      <h2 id="activate">Put it in use</h2>
      <p>
        From that moment every contact, offer and question follows version {map.version}. Open cases keep
        their owners{cases === 0 ? '' : `, except the ${cases === 1 ? 'one' : cases} named above`}. The
        version that is in use now stays here, and can be brought back as a new draft.
      </p>
      <div className={classes.buttons}>
        <Button loading={activating.isPending} onClick={() => (asked ? activating.mutate() : setAsked(true))}>
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
