import type { Tongue } from './tongue.ts'

/** Names such as "back office" take an article in a sentence, "Customer care" and "Büro 3" do not. */
export const isCommonNoun = (name: string): boolean => /^\p{Ll}[\p{Ll}\s'’-]*$/u.test(name)
const startsAlready = /^(?:a|an|the|some|someone|somebody|anyone|anybody|people)\s/i
const takesArticle = (name: string): boolean => isCommonNoun(name) && !startsAlready.test(name)

export const the = ({ words }: Tongue, name: string): string =>
  takesArticle(name) ? words.noun.the({ name }) : name

export const an = ({ words }: Tongue, name: string): string => {
  if (!takesArticle(name)) return name
  return /^[aeiou]/.test(name) ? words.noun.an({ name }) : words.noun.a({ name })
}

/** What something is, before where or of what: "head" of customer relations. */
export const headNoun = (name: string): string => name.split(/ (?:at|for|from|in|of|on|to|with) /)[0] ?? name

/** A team that goes by what is done there: a word for work is one, whatever it ends in, and has no article. */
const isWork = (name: string): boolean => takesArticle(name) && work.test(headNoun(name))
const work =
  /(?:^|[\s-])(?:accounts|bookings|care|claims|collections|communications|complaints|deliveries|finance|human resources|legal|logistics|maintenance|operations|orders|parts|payments|procurement|refunds|relations|repairs|reservations|returns|sales|services|spares|support|\p{Ll}{3,}ing)$/u

/** A team in a sentence: the chat desk, the operators, sales, Customer care. */
export const theTeam = (tongue: Tongue, name: string): string => (isWork(name) ? name : the(tongue, name))

/** The verb as it goes with a team: the operators say, the chat desk says, sales says. */
export const number = (team: string): 'several' | 'other' =>
  isCommonNoun(team) && !isWork(team) && /(?:[^s]s|^people)$/.test(headNoun(team)) ? 'several' : 'other'
