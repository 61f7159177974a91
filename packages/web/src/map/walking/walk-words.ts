import type { Walk, WayIn } from '@buckstop/service-map'
import { walkingWords } from '../../words/walking.ts'
import { quoted } from '../quoted.ts'

/** How often they have told it, as they would say it. */
export const timesToldInWords = ({ turns }: Walk): string => walkingWords.told({ times: turns.length })

/** What can still come of it, from where they are. */
export const outlookInWords = ({ ahead, turns }: Walk): string => {
  const words = walkingWords.outlook
  const begun = turns.length > 0
  switch (ahead.verdict) {
    case 'safe':
      return (begun ? words.safeNow : words.safe)({ contacts: ahead.contacts ?? 1 })
    case 'at-the-mercy':
      return (begun ? words.mercyNow : words.mercy)({ contacts: ahead.contactsIfLucky ?? 1 })
    case 'trapped':
      return words.trapped()
  }
}

/** Where a way leads at worst. */
export const leadsTo = ({ atWorst }: WayIn): string =>
  atWorst === null ? walkingWords.leads.nowhere() : walkingWords.leads.solved({ contacts: atWorst })

/** Keeps a name that runs the other way from taking what is beside it along. */
const isolated = (name: string): string => `\u2068${name}\u2069`

export const factsInWords = ({ facts }: Walk): string =>
  facts.length === 0 ? walkingWords.noFacts() : walkingWords.facts({ facts: quoted(facts.map(isolated)) })

/** What they have now that they did not have before the contact; null where nothing. */
export const gainedInWords = (turn: Walk['turns'][number]): string | null => {
  const gained =
    turn.gained.length > 0 ? walkingWords.gained({ facts: quoted(turn.gained.map(isolated)) }) : null
  const learned =
    turn.told.length > 0 ? walkingWords.learned({ channels: quoted(turn.told.map(isolated)) }) : null
  return gained === null || learned === null
    ? (gained ?? learned)
    : walkingWords.gainedAndLearned({ gained, learned })
}

/** The headline of an end. */
export const endTitle = (state: Walk['state']): string | null => {
  switch (state) {
    case 'outside':
      return null
    case 'solved':
      return walkingWords.ends.solved()
    case 'caught':
    case 'round':
      return walkingWords.ends.caught()
    case 'stuck':
      return walkingWords.ends.stuck()
  }
}
