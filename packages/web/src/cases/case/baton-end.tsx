import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { Face } from '../../look/face.tsx'
import { Stop } from '../../look/stop.tsx'
import { caseWords } from '../../words/case.ts'
import { codeWords } from '../../words/codes.ts'
import classes from './story.module.css'

/** Where the line leads: to an offer that nobody took yet, to a stop, or simply on. */
export function BatonEnd({ about }: { readonly about: Case }) {
  if (about.status === 'ended') {
    return (
      <div className={classes.end}>
        <span className={classes.stop}>
          <Stop size={22} />
        </span>
        <p>{codeWords.ending[about.ending ?? 'lapsed']()}</p>
      </div>
    )
  }
  const { offer } = about
  if (offer === null) return null
  const to =
    offer.to.kind === 'person' ? offer.to.person : { id: offer.to.team, name: offer.to.team, photo: null }
  return (
    <div className={classes.end} data-offered>
      <span className={classes.face}>
        <Face of={to} pending />
      </span>
      <p>
        {caseWords.story.offered({
          to: to.name,
          by: offer.by.name,
          when: <When at={offer.expiresAt} />,
          owner: about.owner.name,
        })}
        {offer.reason === null || offer.reason.words === null ? null : (
          <span className={classes.reason} dir="auto">
            {offer.reason.words}
          </span>
        )}
      </p>
    </div>
  )
}
