import type { Case, Duty } from '../../api/shapes.ts'
import { dutyWords, nextWords } from '../../words/duty.ts'

/** What there is to do: mine as it is, anybody else's with whose it is. */
export const sayDuty = ({
  kind,
  person,
  team,
  mine,
}: Pick<Duty, 'kind' | 'person' | 'team' | 'mine'>): string =>
  mine ? dutyWords[kind]() : nextWords.duty[kind]({ who: person?.name ?? team ?? '' })

/** What happens next with a case, in one sentence. */
export const sayNext = ({ step, duty, person, team }: Case['next']): string => {
  const who = person?.name ?? team ?? ''
  switch (step) {
    case 'duty':
      return duty === null ? who : nextWords.duty[duty]({ who })
    case 'customerSays':
      return nextWords.customerSays()
    case 'ownerGoesOn':
      return nextWords.ownerGoesOn({ who })
    case 'nothingOwed':
      return nextWords.nothingOwed()
  }
}
