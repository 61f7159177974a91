import { sayWarning } from '@buckstop/service-map/say'
import type { RefObject } from 'react'
import { When } from '../../look/clock.tsx'
import { Refusal } from '../../look/refusal.tsx'
import { goingLiveWords } from '../../words/going-live.ts'
import { pageTongue } from '../../words/map-said.ts'
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
      <h2 id="check">{goingLiveWords.question()}</h2>
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
  const words = goingLiveWords.said
  if (refused !== null) return words.refused()
  if (failed !== null) return words.failed()
  if (changed)
    return findings !== null && findings.refusals.length > 0 ? words.foundBefore() : words.changed()
  if (findings === null) return words.unchecked()
  return (
    <>
      {words.found({ against: findings.refusals.length })}{' '}
      <span className={classes.soft}>{words.checked({ when: <When at={findings.checkedAt} /> })}</span>
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
          <p className={classes.group}>{goingLiveWords.worthKnowing()}</p>
          <ul className={classes.warnings}>
            {findings.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.team}`}>{sayWarning(pageTongue, warning)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <RemovedTeams teams={findings.removedTeams} gone={withoutFallback?.teams ?? []} />
    </>
  )
}
