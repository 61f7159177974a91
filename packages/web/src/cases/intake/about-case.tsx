import { useQuery } from '@tanstack/react-query'
import { caseQuery } from '../../api/queries.ts'
import { When } from '../../look/clock.tsx'
import { intakeWords } from '../../words/intake.ts'
import { listWords } from '../../words/list.ts'
import classes from './call.module.css'

interface AboutCaseProps {
  readonly caseId: string
  /** Takes the choice back; missing where the page is of that case from the beginning. */
  readonly onOther: (() => void) | undefined
}

/** The case that they call about, with who has it and by when they hear. */
export function AboutCase({ caseId, onOther }: AboutCaseProps) {
  const about = useQuery(caseQuery(caseId)).data
  return (
    <div className={classes.chosen}>
      <p className={classes.label}>{intakeWords.call.aboutCase()}</p>
      {about === undefined ? null : (
        <>
          <p>
            <strong dir="auto">{about.customer.name ?? about.reference}</strong>{' '}
            <span className={classes.reference} translate="no">
              {about.reference}
            </span>
          </p>
          <p className={classes.about}>
            {about.nextWord.by === null
              ? listWords.row.hasIt({ name: about.owner.name })
              : intakeWords.call.hasItBy({
                  name: about.owner.name,
                  when: <When at={about.nextWord.by} />,
                })}
          </p>
        </>
      )}
      {onOther === undefined ? null : (
        <button type="button" className={classes.other} onClick={onOther}>
          {intakeWords.call.somethingNew()}
        </button>
      )}
    </div>
  )
}
