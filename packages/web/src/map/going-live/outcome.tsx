import type { RefObject } from 'react'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import type { MapDetail, MapFindings, MapProblem } from '../versions/shapes.ts'
import type { TypedMap } from '../versions/typed-map.ts'
import { Against, type Mending } from './against.tsx'
import classes from './going-live.module.css'
import { Refused } from './refused.tsx'
import { RemovedTeams } from './removed-teams.tsx'

interface OutcomeProps {
  readonly place: RefObject<HTMLParagraphElement | null>
  readonly map: MapDetail
  readonly typed: TypedMap
  /** It was to go into use, and did not. */
  readonly refused: MapProblem | null
  /** It was to be checked, and was not. */
  readonly failed: MapProblem | null
  readonly mending: Mending
}

/** What was found of a version, or that nobody has looked yet. */
export function Outcome({ place, map, typed, refused, failed, mending }: OutcomeProps) {
  // What was found of its people stays in sight while they are chosen; another text is another matter.
  const findings = typed.text === map.text ? map.findings : null
  return (
    <section className={classes.part} aria-labelledby="check">
      <h2 id="check">Can it go into use?</h2>
      <p ref={place} tabIndex={-1} className={classes.outcome}>
        <Said findings={findings} changed={typed.dirty} refused={refused} failed={failed} />
      </p>
      {failed === null ? null : <Refusal problem={failed} />}
      {refused === null ? null : <Refused problem={refused} mending={mending} />}
      {findings === null || refused !== null ? null : <Found findings={findings} mending={mending} />}
    </section>
  )
}

interface SaidProps {
  readonly findings: MapFindings | null
  readonly changed: boolean
  readonly refused: MapProblem | null
  readonly failed: MapProblem | null
}

function Said({ findings, changed, refused, failed }: SaidProps) {
  if (refused !== null) return 'It did not go into use: something came up since it was checked.'
  if (failed !== null) return 'It was not checked.'
  if (changed)
    return findings !== null && findings.refusals.length > 0
      ? 'This was found before your last changes. Saving and checking says what is left of it.'
      : 'You changed this version. Saving and checking it says what would happen if it went into use.'
  if (findings === null)
    return 'Checking it says what would happen if it went into use. Nothing changes by that.'
  const { length } = findings.refusals
  return (
    <>
      {length === 0
        ? 'Yes. Nothing stands against it.'
        : length === 1
          ? 'Not yet. One thing stands against it.'
          : `Not yet. ${length} things stand against it.`}{' '}
      <span className={classes.soft}>
        Checked <When at={findings.checkedAt} />
      </span>
    </>
  )
}

function Found({ findings, mending }: { readonly findings: MapFindings; readonly mending: Mending }) {
  const withoutFallback = findings.refusals.find(({ code }) => code === 'fallback-team-missing')
  return (
    <>
      {findings.refusals.length > 0 ? <Against refusals={findings.refusals} mending={mending} /> : null}
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
      <RemovedTeams teams={findings.removedTeams} gone={withoutFallback?.teams ?? []} />
    </>
  )
}
