import type { ServiceMap } from '../language/service-map.ts'
import type { Change } from '../repair/change.ts'
import { english } from './english.ts'
import { englishLimit } from './limit.ts'
import { quotedIn } from './tongue.ts'

/** One change as a person says it. */
export const changeText = (map: ServiceMap, change: Change): string => {
  switch (change.change) {
    case 'forbid': {
      const response = map.teams.find(({ name }) => name === change.team)?.responses[change.response]
      return `no longer let ${change.team} ${response === undefined ? 'answer so' : responseText(response)}`
    }
    case 'publish':
      return `publish the channel ${change.channel}`
    case 'drop':
      return `let the channel ${change.channel} be used without “${change.requires}”`
    case 'authorise':
      return `give ${change.team} authority for ${change.remedy} up to ${englishLimit(change.amount, map.currency)}`
    case 'ask':
      return `let ${change.team} ask ${change.asks}`
  }
}

const listed = (names: readonly string[]): string => quotedIn(english, names)

type Response = ServiceMap['teams'][number]['responses'][number]

const responseText = (response: Response): string => {
  const { when, unless } = response
  const conditions = [
    ...(when.length > 0 ? [`${listed(when)} ${when.length === 1 ? 'holds' : 'hold'}`] : []),
    ...(unless.length > 0
      ? [unless.length === 1 ? `${listed(unless)} does not hold` : `none of ${listed(unless)} holds`]
      : []),
  ]
  return [answerText(response), ...(conditions.length > 0 ? [`where ${conditions.join(' and ')}`] : [])].join(
    ' ',
  )
}

const answerText = (response: Response): string => {
  switch (response.verb) {
    case 'own':
      return 'own the problem'
    case 'refuse':
      return 'say “not my problem”'
    case 'pass':
      return `pass customers on to ${response.team}`
    case 'send':
      return `send customers to ${response.channel}`
  }
}
