import { problemOf } from '../api/client.ts'
import type { Person } from '../api/shapes.ts'
import { When } from '../look/clock.tsx'
import { Refusal } from '../look/refusal.tsx'
import { leaveWords } from '../words/leave.ts'
import { peopleWords } from '../words/people.ts'
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
      <ul
        className={classes.leaves}
        aria-label={mine ? leaveWords.mine() : leaveWords.theirs({ name: person.name })}
      >
        {shown.map((leave) => (
          <li key={leave.id}>
            <p>{leaveInWords(leave)}</p>
            <Waiting leave={leave} mine={mine} />
            <p className={classes.acts}>
              <button
                type="button"
                className={classes.change}
                aria-label={leaveWords.change({ days: daysOf(leave) })}
                onClick={() => onChange(leave)}
              >
                {peopleWords.change()}
              </button>
              <button
                type="button"
                className={classes.change}
                aria-label={
                  leave.begun
                    ? leaveWords.backNowWhich({ days: daysOf(leave) })
                    : leaveWords.takeBackWhich({ days: daysOf(leave) })
                }
                disabled={takingBack.isPending || returning.isPending}
                onClick={() => back(leave)}
              >
                {leave.begun ? leaveWords.backNow() : leaveWords.takeBack()}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {failed === null ? null : <Refusal problem={problemOf(failed)} />}
    </>
  )
}

/** Why it does not begin, where it can't. */
function Waiting({ leave, mine }: { readonly leave: Leave; readonly mine: boolean }) {
  if (leave.blockedSince !== null)
    return (
      <p className={classes.means}>
        {leaveWords.waiting({ since: <When at={leave.blockedSince} />, who: mine ? 'me' : 'other' })}
      </p>
    )
  if (!leave.leavesNobody) return null
  return <p className={classes.means}>{leaveWords.blocked()}</p>
}
