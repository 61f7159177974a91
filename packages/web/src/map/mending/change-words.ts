import type { Change, ServiceMap } from '@buckstop/service-map'
import { mendingWords } from '../../words/mending.ts'
import { writtenLimit } from '../../words/written.ts'
import { quoted } from '../quoted.ts'

type Response = ServiceMap['teams'][number]['responses'][number]

/** One change to a map, as a person says it. */
export const changeInWords = (
  { teams, currency }: Pick<ServiceMap, 'teams' | 'currency'>,
  change: Change,
): string => {
  const words = mendingWords.change
  switch (change.change) {
    case 'publish':
      return words.publish({ channel: change.channel })
    case 'drop':
      return words.drop({ channel: change.channel, fact: change.requires })
    case 'authorise':
      return words.authorise({
        team: change.team,
        remedy: change.remedy,
        amount: writtenLimit(change.amount, currency),
      })
    case 'ask':
      return words.ask({ team: change.team, other: change.asks })
    case 'forbid': {
      const response = teams.find(({ name }) => name === change.team)?.responses[change.response]
      return response === undefined ? '' : forbidden(change.team, response)
    }
  }
}

const forbidden = (team: string, response: Response): string => {
  const change = answerForbidden(team, response)
  const conditions = conditionsOf(response)
  return conditions === null ? change : mendingWords.where({ change, conditions })
}

const answerForbidden = (team: string, response: Response): string => {
  const words = mendingWords.forbid
  switch (response.verb) {
    case 'own':
      return words.own({ team })
    case 'refuse':
      return words.refuse({ team })
    case 'pass':
      return words.pass({ team, other: response.team })
    case 'send':
      return words.send({ team, channel: response.channel })
  }
}

const conditionsOf = ({ when, unless }: Response): string | null => {
  const holds = when.length === 0 ? null : mendingWords.when({ count: when.length, facts: quoted(when) })
  const not =
    unless.length === 0 ? null : mendingWords.unless({ count: unless.length, facts: quoted(unless) })
  return holds === null || not === null ? (holds ?? not) : mendingWords.both({ when: holds, unless: not })
}
