import type { Case } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import { caseWords } from '../../words/case.ts'
import { inARow } from '../../words/written.ts'
import { costInWords, ofMinutes } from '../cost-in-words.ts'

type Lost = Case['lost']

const ofSeconds = (seconds: number): string => ofMinutes(Math.round(seconds / 60))

const callsInWords = ({ waited, talked, inAll }: NonNullable<Lost['calls']>): string =>
  inARow([
    ...(waited === 0 ? [] : [caseWords.head.lost.waited({ time: ofSeconds(waited) })]),
    ...(talked === 0 ? [] : [caseWords.head.lost.talked({ time: ofSeconds(talked) })]),
    ...(inAll === 0 ? [] : [caseWords.head.lost.inAll({ time: ofSeconds(inAll) })]),
  ])

/** What it cost the customer, each part by whose word; that they leave is said first. */
export function LostOnHead({ lost: { said, calls, leaving } }: { readonly lost: Lost }) {
  return (
    <>
      {leaving.map(({ at, by }) => (
        <li key={at} data-notable>
          {by === null
            ? caseWords.head.lost.leaving({ when: <When at={at} /> })
            : caseWords.head.lost.leavingHeard({ name: by.name, when: <When at={at} /> })}
        </li>
      ))}
      {said.map((one) => (
        <li key={`${one.at} ${one.by?.id ?? ''}`} data-notable>
          {one.by === null
            ? caseWords.head.lost.theySay({ what: costInWords(one) })
            : caseWords.head.lost.heard({ name: one.by.name, what: costInWords(one) })}
        </li>
      ))}
      {calls === null || calls.waited + calls.talked + calls.inAll === 0 ? null : (
        <li>{caseWords.head.lost.calls({ what: callsInWords(calls) })}</li>
      )}
    </>
  )
}
