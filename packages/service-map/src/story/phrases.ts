import type { Channel, Problem, Remedy, ServiceMap } from '../language/service-map.ts'
import { turnsUp } from './turns-up.ts'
import { an, headNoun, isCommonNoun, startsAlready, the } from './nouns.ts'

/** A team that goes by what is done there: a word for work is one, whatever it ends in, and has no article. */
const isWork = (name: string): boolean =>
  isCommonNoun(name) && !startsAlready.test(name) && work.test(headNoun(name))
const work =
  /(?:^|[\s-])(?:accounts|bookings|care|claims|collections|communications|complaints|deliveries|finance|human resources|legal|logistics|maintenance|operations|orders|parts|payments|procurement|refunds|relations|repairs|reservations|returns|sales|services|spares|support|\p{Ll}{3,}ing)$/u

/** A team in a sentence: the chat desk, the operators, sales, Customer care. */
export const theTeam = (name: string): string => (isWork(name) ? name : the(name))

/** The verb as it goes with a team: the operators say, the chat desk says, sales says. */
export const verb = (team: string, one: string, several: string): string =>
  isCommonNoun(team) && !isWork(team) && /(?:[^s]s|^people)$/.test(headNoun(team)) ? several : one

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

export const list = (names: readonly string[]): string =>
  new Intl.ListFormat('en').format(names.map((name) => `“${name}”`))

/** Whom a story is about: a kind of customer, introduced the first time and referred to after, or who reads it. */
export interface Hero {
  readonly introduced: string
  readonly after: string
  /** A verb as it goes with them: what several do, or "you". */
  readonly does: (verb: string) => string
  readonly them: string
  readonly waits: string
}

export const heroNamed = (customer: string): Hero => ({
  introduced: an(customer),
  after: the(customer),
  does: (does) => (does === 'go' ? 'goes' : `${does}s`),
  them: 'them',
  waits: 'the customer waits',
})

export const you: Hero = {
  introduced: 'you',
  after: 'you',
  does: (does) => does,
  them: 'you',
  waits: 'you wait',
}

export const usesChannel = ({ name, kind }: Channel, { does }: Hero): string => {
  const { verb: what, rest } = turnsUp(name, kind)
  return rest === '' ? does(what) : `${does(what)} ${rest}`
}

export const tellsToUse = ({ name, kind }: Channel): string => {
  if (kind === 'phone' && name === 'phone') return 'please call us'
  const { verb: what, rest } = turnsUp(name, kind)
  return `please ${what} ${what === 'write' && rest.startsWith('by ') ? 'to us ' : ''}${rest}`
}

export const money = (amount: number | 'any', currency: string | null): string => {
  if (amount === 'any') return 'any amount'
  if (currency === null) return String(amount)
  const whole = Number.isInteger(amount)
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    ...(whole ? { minimumFractionDigits: 0 } : {}),
  })
    .format(amount)
    .replaceAll(' ', ' ')
}

/** Why the teams in reach of the owner cannot solve the problem, where one reason stands out. */
export const whyPowerless = (
  map: ServiceMap,
  problem: Problem,
  reach: readonly string[],
  facts: ReadonlySet<string>,
  hero: Hero,
): string => {
  const serving = map.remedies.filter(({ gives }) => gives === problem.needs)
  if (serving.length === 0) return `nothing in this map gives “${problem.needs}”`
  const held = map.teams
    .filter(({ name }) => reach.includes(name))
    .flatMap(({ authority }) => authority)
    .flatMap(({ remedy, upTo }) => {
      const found = serving.find(({ name }) => name === remedy)
      return found === undefined ? [] : [{ remedy: found, upTo }]
    })
  const enough = held.filter(({ upTo }) => upTo === 'any' || upTo >= problem.amount)
  const [barred] = enough
  if (barred !== undefined)
    return `${barred.remedy.name} needs ${list(missing(barred.remedy, facts))}, which ${hero.after} ${hero.does('lack')}`
  const [most] = held.toSorted((a, b) => Number(b.upTo) - Number(a.upTo))
  if (most !== undefined) {
    return `${most.remedy.name} may be given up to ${money(most.upTo, map.currency)} only`
  }
  return 'nobody in reach has an authority that would help'
}

const missing = ({ requires }: Remedy, facts: ReadonlySet<string>): string[] =>
  requires.filter((fact) => !facts.has(fact))
