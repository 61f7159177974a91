import type { Walk, WayIn } from '@buckstop/service-map'

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/** How often they have told it, as they would say it. */
export const timesToldInWords = ({ turns }: Walk): string =>
  turns.length === 0 ? 'You have told nobody yet.' : `You have told it ${times(turns.length)}.`

const more = (contacts: number): string => (contacts === 1 ? 'one more contact' : `${contacts} more contacts`)

/** What can still come of it, from where they are. */
export const outlookWords = ({ ahead, turns }: Walk): string => {
  const further = turns.length === 0 ? (count: number) => more(count).replace(' more', '') : more
  switch (ahead.verdict) {
    case 'safe':
      return `There is a way that ends well, whatever they answer: ${further(ahead.contacts ?? 1)} at worst.`
    case 'at-the-mercy':
      return `It ends well only if they are kind, with luck after ${further(ahead.contactsIfLucky ?? 1)}. Nobody has to be.`
    case 'trapped':
      return 'Nothing that you can do from here ends well, even if everyone helps.'
  }
}

/** Where a way leads at worst. */
export const leadsTo = ({ atWorst }: WayIn): string =>
  atWorst === null
    ? 'They can keep you from it for ever'
    : atWorst === 1
      ? 'Solves it, whatever they answer'
      : `Solved after ${atWorst} contacts at worst`

/** Keeps a name that runs the other way from taking what is beside it along. */
const isolated = (name: string): string => `\u2068${name}\u2069`
const joined = new Intl.ListFormat('en')
const quoted = (names: readonly string[]): string => joined.format(names.map((name) => `“${isolated(name)}”`))

export const factsWords = ({ facts }: Walk): string =>
  facts.length === 0
    ? 'Nothing that the company asks about is true of you.'
    : `What is true of you: ${quoted(facts)}.`

/** What they have now that they did not have before the contact; null where nothing. */
export const gainedWords = ({ gained, told }: Walk['turns'][number]): string | null => {
  const sentences = [
    gained.length > 0 ? `What is true of you now: ${quoted(gained)}.` : null,
    told.length > 0 ? `You now know of ${quoted(told)}.` : null,
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** The headline of an end. */
export const endTitle = (state: Walk['state']): string | null => {
  switch (state) {
    case 'outside':
      return null
    case 'solved':
      return 'It is solved'
    case 'caught':
    case 'round':
      return 'You go round in circles, for ever'
    case 'stuck':
      return 'There is no way in'
  }
}
