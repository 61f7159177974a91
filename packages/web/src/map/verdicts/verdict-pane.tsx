import { sayError } from '@buckstop/service-map/say'
import { Empty, Failed, Shape } from '../../look/blank.tsx'
import type { Drawn } from '../../words/arguments.ts'
import { pageTongue } from '../../words/map-said.ts'
import { mapWords } from '../../words/map.ts'
import { verdictWords } from '../../words/verdicts.ts'
import { WhyNot } from '../worker/why-not.tsx'
import type { Known, MapErrors } from '../worker/messages.ts'
import { Stranded } from '../stranded/stranded.tsx'
import type { MapDetail } from '../versions/shapes.ts'
import type { Examination } from '../worker/use-map-workers.tsx'
import type { Chosen, Verdicts } from './chosen.ts'
import { FindingsLists } from './findings-lists.tsx'
import { VerdictTable } from './verdict-table.tsx'
import classes from './verdict-table.module.css'

interface VerdictPaneProps {
  readonly examination: Examination
  readonly verdicts: Verdicts
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen | null) => void
  readonly put: ((text: string) => void) | null
  readonly instead: string
  readonly version: MapDetail
  /** Whether the text is the one that is saved. */
  readonly saved: boolean
  readonly maySign: boolean
}

const aboutErrors = (known: Known, [first]: MapErrors): Drawn => {
  const line = first?.line ?? 1
  return known.refusedNow.length > 0
    ? verdictWords.refusedNow({ line, message: sayError(pageTongue, first?.said ?? []) })
    : verdictWords.before({ line })
}

/** What becomes of each customer, why, what would mend it, and what else was seen of the map. */
export function VerdictPane({
  examination,
  verdicts,
  chosen,
  choose,
  put,
  instead,
  version,
  saved,
  maySign,
}: VerdictPaneProps) {
  const { known, errors, trouble, again } = examination
  if (known === null) {
    if (errors.length > 0) return <Empty title={mapWords.noMapYet()}>{verdictWords.marked()}</Empty>
    if (trouble !== null)
      return (
        <Failed title={verdictWords.failed()} retry={again}>
          <WhyNot of={trouble} />
        </Failed>
      )
    return <Shape label={verdictWords.playing()} lines={[60, 90, 85, 90]} />
  }
  const tooLarge = [known.asDesigned, known.underBuckstop].find((judged) => !judged.ok)
  return (
    <div className={classes.pane}>
      {errors.length > 0 ? <p className={classes.note}>{aboutErrors(known, errors)}</p> : null}
      {tooLarge?.ok === false ? (
        <p className={classes.note}>
          <WhyNot of={tooLarge} />
        </p>
      ) : null}
      {verdicts.map.length + verdicts.buckstop.length === 0 && tooLarge === undefined ? (
        <Empty title={verdictWords.nobody()}>{verdictWords.nobodyMeans()}</Empty>
      ) : (
        <VerdictTable
          verdicts={verdicts}
          chosen={chosen}
          choose={choose}
          mending={{ text: known.text, map: known.map, put, instead }}
          wrongDoors={known.underBuckstop.ok ? (known.underBuckstop.result.wrongDoors ?? []) : []}
        />
      )}
      {known.underBuckstop.ok ? (
        <Stranded
          map={known.map}
          result={known.underBuckstop.result}
          version={version}
          saved={saved}
          maySign={maySign}
          mending={{ text: known.text, map: known.map, put, instead }}
        />
      ) : null}
      {known.asDesigned.ok ? (
        <FindingsLists lists={known.asDesigned.result} title={verdictWords.elseAlone()} />
      ) : null}
      {known.underBuckstop.ok ? (
        <FindingsLists lists={known.underBuckstop.result} title={verdictWords.elseUnder()} />
      ) : null}
    </div>
  )
}
