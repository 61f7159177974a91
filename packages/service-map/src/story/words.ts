import type { Channel, ChannelKind, Problem, Remedy, ServiceMap } from '../language/service-map.ts'

/** Names such as "back office" take an article in a sentence, "Customer care" and "Büro 3" do not. */
const isCommonNoun = (name: string): boolean => /^\p{Ll}[\p{Ll}\s'’-]*$/u.test(name)
const startsAlready = /^(?:a|an|the|some|someone|somebody|anyone|anybody|people)\s/i

export const the = (name: string): string =>
  isCommonNoun(name) && !startsAlready.test(name) ? `the ${name}` : name

/** What somebody is, before where or of what: "head" of customer relations. */
const headNoun = (name: string): string => name.split(/ (?:at|for|from|in|of|on|to|with) /)[0] ?? name

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

const an = (name: string): string => {
  if (!isCommonNoun(name) || startsAlready.test(name)) return name
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

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

const turnUp: Readonly<Record<ChannelKind, (channel: string, hero: Hero) => string>> = {
  web: (channel, { does }) => `${does('write')} by ${channel}`,
  mail: (channel, { does }) => `${does('write')} by ${channel}`,
  chat: (channel, { does }) => `${does('write')} by ${channel}`,
  phone: (channel, { does }) => (channel === 'phone' ? does('call') : `${does('call')} by ${channel}`),
  sms: (channel, { does }) => `${does('send')} a message by ${channel}`,
  store: (channel, { does }) => `${does('go')} to ${the(channel)}`,
  letter: (channel, { does }) =>
    channel === 'letter' ? `${does('write')} a letter` : `${does('write')} by ${channel}`,
  survey: (channel, { does }) => `${does('say')} so in ${the(channel)}`,
}

export const usesChannel = ({ name, kind }: Channel, hero: Hero): string =>
  kind === null ? `${hero.does('turn')} up by ${name}` : turnUp[kind](name, hero)

const tells: Readonly<Record<ChannelKind, (channel: string) => string>> = {
  web: (channel) => `please write to us by ${channel}`,
  mail: (channel) => `please write to us by ${channel}`,
  chat: (channel) => `please write to us by ${channel}`,
  phone: (channel) => (channel === 'phone' ? 'please call us' : `please call us by ${channel}`),
  sms: (channel) => `please send us a message by ${channel}`,
  store: (channel) => `please go to ${the(channel)}`,
  letter: (channel) => (channel === 'letter' ? 'please write us a letter' : `please write by ${channel}`),
  survey: (channel) => `please say so in ${the(channel)}`,
}

export const tellsToUse = ({ name, kind }: Channel): string =>
  kind === null ? `please turn up by ${name}` : tells[kind](name)

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
