import { Empty, Failed, Shape } from '../../look/blank.tsx'
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

const aboutErrors = (known: Known, [first]: MapErrors): string =>
  known.refusedNow.length > 0
    ? `No map goes into use like this any more. One that is in use goes on as it was read; a new version has to change this first. Line ${first?.line}: ${first?.message}`
    : `These are the verdicts of the text before the mistake in line ${first?.line}.`

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
    if (errors.length > 0)
      return (
        <Empty title="The text is no valid map yet">
          What is wrong is marked in the text. As soon as it is mended, the verdicts stand here.
        </Empty>
      )
    if (trouble !== null)
      return (
        <Failed title="The map could not be looked at" retry={again}>
          {trouble.message}
        </Failed>
      )
    return <Shape label="The map is played" lines={[60, 90, 85, 90]} />
  }
  const tooLarge = [known.asDesigned, known.underBuckstop].find((judged) => !judged.ok)
  return (
    <div className={classes.pane}>
      {errors.length > 0 ? <p className={classes.note}>{aboutErrors(known, errors)}</p> : null}
      {tooLarge?.ok === false ? <p className={classes.note}>{tooLarge.message}</p> : null}
      {verdicts.map.length + verdicts.buckstop.length === 0 && tooLarge === undefined ? (
        <Empty title="Nobody turns up yet">
          Name at least one kind of customer and one problem in the text: then it stands here what becomes of
          them.
        </Empty>
      ) : (
        <VerdictTable
          verdicts={verdicts}
          chosen={chosen}
          choose={choose}
          mending={{ text: known.text, put, instead }}
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
          mending={{ text: known.text, put, instead }}
        />
      ) : null}
      {known.asDesigned.ok ? (
        <FindingsLists lists={known.asDesigned.result} title="What else shows in the map alone" />
      ) : null}
      {known.underBuckstop.ok ? (
        <FindingsLists lists={known.underBuckstop.result} title="What else shows under Buckstop" />
      ) : null}
    </div>
  )
}
