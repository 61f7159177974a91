import type { Closed, Powerless, Said, Step, Who } from '../story/story.ts'
import { an, number, the, theTeam } from './nouns.ts'
import { capital, quotedIn, type Tongue } from './tongue.ts'
import { turnsUp } from './turns-up.ts'

/** Somebody of a kind, as they are introduced or named after, or whoever reads it. */
const hero = (tongue: Tongue, who: Who, named: typeof an) =>
  who === null ? ({ who: 'you', name: '' } as const) : ({ who: 'other', name: named(tongue, who) } as const)

/** Without a capital and a full stop. */
export const sayClosed = (tongue: Tongue, closed: Closed, who: Who): string => {
  const words = tongue.words.closed
  const channel = the(tongue, closed.channel)
  switch (closed.why) {
    case 'lacking':
      return words.lacking({ channel, facts: quotedIn(tongue, closed.facts), ...hero(tongue, who, an) })
    case 'untold':
      return words.untold({ channel, who: who === null ? 'you' : 'other' })
    case 'open':
      return words.open({ channel })
    default:
      return closed satisfies never
  }
}

const sayPowerless = (tongue: Tongue, powerless: Powerless, who: Who): string => {
  const words = tongue.words.powerless
  switch (powerless.why) {
    case 'nothingGives':
      return words.nothingGives({ needs: tongue.words.noun.quoted({ name: powerless.needs }) })
    case 'lacking':
      return words.lacking({
        remedy: powerless.remedy,
        facts: quotedIn(tongue, powerless.facts),
        ...hero(tongue, who, the),
      })
    case 'upTo':
      return words.upTo({
        remedy: powerless.remedy,
        amount: tongue.limit(powerless.upTo, powerless.currency),
      })
    case 'nobody':
      return words.nobody()
    default:
      return powerless satisfies never
  }
}

const ofTeam = (tongue: Tongue, team: string) => ({ teams: number(team), team: theTeam(tongue, team) })

/** Whole, but for the capital that it begins with. */
const sentence = (tongue: Tongue, said: Said): string => {
  const words = tongue.words.step
  switch (said.code) {
    case 'use': {
      const { who, name } = hero(tongue, said.who, said.first ? an : the)
      return turnsUp(tongue, said, who, name)
    }
    case 'noChannel':
      return words.noChannel(hero(tongue, said.who, an))
    case 'allClosed':
      return words.allClosed({
        ...hero(tongue, said.who, an),
        why: said.closed
          .map((closed) => sayClosed(tongue, closed, said.who))
          .reduce((one, other) => tongue.words.closed.and({ one, other })),
        more: said.more ? 'yes' : 'other',
      })
    case 'pass': {
      const passed = { ...ofTeam(tongue, said.team), ...hero(tongue, said.who, the) }
      return said.to === said.team
        ? words.passRound(passed)
        : words.passOn({ ...passed, to: theTeam(tongue, said.to) })
    }
    case 'send': {
      const sent = { ...ofTeam(tongue, said.team), please: turnsUp(tongue, said, 'please') }
      return said.closed === null
        ? words.send(sent)
        : words.sendInVain({ ...sent, closed: capital(sayClosed(tongue, said.closed, said.who)) })
    }
    case 'refuse':
      return words.refuse(ofTeam(tongue, said.team))
    case 'askForPerson':
      return words.askForPerson({
        ...hero(tongue, said.who, the),
        team: theTeam(tongue, said.team),
        people: number(said.to),
        to: theTeam(tongue, said.to),
      })
    case 'silence':
      return words.silence({ ...ofTeam(tongue, said.team), who: said.who === null ? 'you' : 'other' })
    case 'own':
    case 'take': {
      const team = ofTeam(tongue, said.team)
      if (said.powerless === null) return words[said.code](team)
      const why = sayPowerless(tongue, said.powerless, said.who)
      return (said.code === 'own' ? words.ownInVain : words.takeInVain)({ ...team, why })
    }
    case 'asWritten':
      return said.text
    default:
      return said satisfies never
  }
}

export const saySaid = (tongue: Tongue, said: Said): string => capital(sentence(tongue, said))

/** What happens, in a sentence. */
export const sayStep = (tongue: Tongue, { said }: Pick<Step, 'said'>): string => saySaid(tongue, said)
