import { problemOf } from '../api/client.ts'
import type { Person } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { daysOf, type Leave, leaveInWords } from './leave-words.ts'
import classes from './people.module.css'
import { useSayPresence, useTakeBack } from './say-presence.ts'

interface LeaveListProps {
  readonly person: Person
  readonly mine: boolean
  /** Which one is being changed, if any. */
  readonly changing: string | null
  readonly onChange: (leave: Leave) => void
  readonly onBack: () => void
}

/** Leave that is entered, each as a sentence, to be changed or taken back. */
export function LeaveList({ person, mine, changing, onChange, onBack }: LeaveListProps) {
  const takingBack = useTakeBack({ person, mine })
  const returning = useSayPresence({ person, mine })
  const failed = takingBack.error ?? returning.error
  const back = (leave: Leave) => {
    if (leave.begun) returning.mutate({ kind: 'present' }, { onSuccess: onBack })
    else takingBack.mutate(leave.id)
  }
  const shown = person.leaves.filter(({ id }) => id !== changing)
  if (shown.length === 0 && failed === null) return null
  return (
    <>
      <ul className={classes.leaves} aria-label={mine ? 'My leave' : `Leave of ${person.name}`}>
        {shown.map((leave) => (
          <li key={leave.id}>
            <p>{leaveInWords(leave)}</p>
            <Waiting leave={leave} mine={mine} />
            <p className={classes.acts}>
              <button
                type="button"
                className={classes.change}
                aria-label={`Change leave ${daysOf(leave)}`}
                onClick={() => onChange(leave)}
              >
                Change
              </button>
              <button
                type="button"
                className={classes.change}
                aria-label={`${backWords(leave)}: leave ${daysOf(leave)}`}
                disabled={takingBack.isPending || returning.isPending}
                onClick={() => back(leave)}
              >
                {backWords(leave)}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {failed === null ? null : <Refusal problem={problemOf(failed)} />}
    </>
  )
}

const backWords = ({ begun }: Leave): string => (begun ? 'Back now' : 'Take back')

/** Why it does not begin, where it can't. */
function Waiting({ leave, mine }: { readonly leave: Leave; readonly mine: boolean }) {
  if (leave.blockedSince !== null)
    return (
      <p className={classes.means}>
        It has waited to begin since <When at={leave.blockedSince} />: nobody else is here who can own a case.
        Until then new cases still come to {mine ? 'you' : 'them'}. It is tried again at least every hour.
      </p>
    )
  if (!leave.leavesNobody) return null
  return (
    <p className={classes.means}>
      As things stand it can’t begin: nobody else would be here then who can own a case.
    </p>
  )
}
