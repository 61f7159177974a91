import type { ServiceMap } from '@buckstop/service-map'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { UseMutationResult } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { problemOf } from '../../api/client.ts'
import { teamsQuery } from '../../api/queries.ts'
import { goingLiveWords } from '../../words/going-live.ts'
import { useCheckMap } from '../versions/map-changes.ts'
import type { MapActivated, MapDetail, MapProblem } from '../versions/shapes.ts'
import type { TypedMap } from '../versions/typed-map.ts'
import { Activate } from './activate.tsx'
import { fallbackField, leadField } from './fields.ts'
import classes from './going-live.module.css'
import { staffingOf, withTeam } from './new-teams.ts'
import { Outcome } from './outcome.tsx'
import { StaffingForm } from './staffing-form.tsx'
import { useFocusOnceSettled } from './use-focus-once-settled.ts'

interface GoingLiveProps {
  readonly map: MapDetail
  readonly typed: TypedMap
  /** The text as a map; null while it is none. */
  readonly known: ServiceMap | null
  readonly save: () => Promise<MapDetail | null>
  readonly saving: boolean
  readonly activating: UseMutationResult<MapActivated, Error, void>
}

const isAboutPeople = ({ code }: { readonly code: string }): boolean =>
  code === 'team-without-lead' || code === 'team-without-people' || code === 'ladder-without-top'

/** Everything between a text that is written and the company running on it: first what stands in the way. */
export function GoingLive({ map, typed, known, save, saving, activating }: GoingLiveProps) {
  const checking = useCheckMap(map)
  const company = useQuery(teamsQuery).data?.items ?? []
  const pending = saving || checking.isPending || activating.isPending
  const outcome = useFocusOnceSettled(pending)
  const check = async () => {
    activating.reset()
    outcome.awaited()
    if (typed.dirty && (await save()) === null) return
    checking.mutate()
  }
  const mending = {
    toPeopleOf: (team: string) => {
      const { staffing } = typed
      if (document.getElementById(leadField(team)) === null)
        flushSync(() => typed.setStaffing(withTeam(staffing, team, staffingOf(staffing, team, company))))
      document.getElementById(leadField(team))?.focus()
    },
    toFallback: () => document.getElementById(fallbackField)?.focus(),
  }
  const refused: MapProblem | null = activating.isError && !typed.dirty ? problemOf(activating.error) : null
  // What was found stays true while its remedy is being chosen.
  const fallbackGone = map.findings?.refusals.some(({ code }) => code === 'fallback-team-missing') ?? false
  const checked = map.findings !== null && !typed.dirty
  const found = refused?.refusals ?? map.findings?.refusals ?? []
  const withoutLead = new Set(found.filter(isAboutPeople).flatMap(({ teams }) => teams))
  return (
    <div className={classes.live}>
      <Outcome
        place={outcome.place}
        map={map}
        typed={typed}
        refused={refused}
        failed={checking.isError ? problemOf(checking.error) : null}
        mending={mending}
      />
      {map.status === 'checked' && !typed.dirty && refused?.refusals === undefined ? (
        <Activate map={map} activating={activating} awaited={outcome.awaited} />
      ) : null}
      {known === null ? (
        <p className={classes.soft}>{goingLiveWords.textFirst()}</p>
      ) : (
        <StaffingForm
          map={known}
          staffing={typed.staffing}
          change={typed.setStaffing}
          fallbackGone={fallbackGone}
          withoutLead={withoutLead}
        />
      )}
      <div className={classes.check}>
        <Button
          variant={checked ? 'default' : 'filled'}
          loading={checking.isPending || saving}
          onClick={() => void check()}
        >
          {typed.dirty
            ? goingLiveWords.saveAndCheck()
            : checked
              ? goingLiveWords.checkAgain()
              : goingLiveWords.check()}
        </Button>
      </div>
    </div>
  )
}
