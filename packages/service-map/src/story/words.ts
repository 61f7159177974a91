import type { Channel, ChannelKind, Problem, Remedy, ServiceMap } from '../language/service-map.ts'

/** Names such as "back office" take an article in a sentence, "Customer care" and "Büro 3" do not. */
const isCommonNoun = (name: string): boolean => /^\p{Ll}[\p{Ll}\s'’-]*$/u.test(name)
const startsAlready = /^(?:a|an|the|some|someone|somebody|anyone|anybody|people)\s/i

export const the = (name: string): string =>
  isCommonNoun(name) && !startsAlready.test(name) ? `the ${name}` : name

/** The verb as it goes with the name: the operators say, the chat desk says. */
export const verb = (name: string, one: string, several: string): string =>
  isCommonNoun(name) && /[^s]s$/.test(name) ? several : one

export const an = (name: string): string => {
  if (!isCommonNoun(name) || startsAlready.test(name)) return name
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

export const list = (names: readonly string[]): string =>
  new Intl.ListFormat('en').format(names.map((name) => `“${name}”`))

const turnsUp: Readonly<Record<ChannelKind, (channel: string) => string>> = {
  web: (channel) => `writes by ${channel}`,
  mail: (channel) => `writes by ${channel}`,
  chat: (channel) => `writes by ${channel}`,
  phone: (channel) => (channel === 'phone' ? 'calls' : `calls by ${channel}`),
  sms: (channel) => `sends a message by ${channel}`,
  store: (channel) => `goes to ${the(channel)}`,
  letter: (channel) => (channel === 'letter' ? 'writes a letter' : `writes by ${channel}`),
  survey: (channel) => `says so in ${the(channel)}`,
}

export const usesChannel = ({ name, kind }: Channel): string =>
  kind === null ? `turns up by ${name}` : turnsUp[kind](name)

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
  customer: string,
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
    return `${barred.remedy.name} needs ${list(missing(barred.remedy, facts))}, which ${the(customer)} lacks`
  const [most] = held.toSorted((a, b) => Number(b.upTo) - Number(a.upTo))
  if (most !== undefined) {
    return `${most.remedy.name} may be given up to ${money(most.upTo, map.currency)} only`
  }
  return 'nobody in reach has an authority that would help'
}

const missing = ({ requires }: Remedy, facts: ReadonlySet<string>): string[] =>
  requires.filter((fact) => !facts.has(fact))
