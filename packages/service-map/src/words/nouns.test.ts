import { expect, test } from 'vitest'
import { english } from './english.ts'
import { number, theTeam } from './nouns.ts'

test('a team stands in a sentence as a person would say it, whatever it is called', () => {
  const says = (team: string): string =>
    `${theTeam(english, team)} ${number(team) === 'several' ? 'say' : 'says'}`
  expect(
    [
      'chat desk',
      'operators',
      'sales',
      'after-sales',
      'customer relations',
      'billing',
      'customer care',
      "dealer's service",
      'head of customer relations',
      'head of sales',
      'branches',
      'people at the desk',
      'managing director',
      'someone in the shop',
      'Customer care',
      'Büro 3',
      'خدمة العملاء',
    ].map(says),
  ).toEqual([
    'the chat desk says',
    'the operators say',
    'sales says',
    'after-sales says',
    'customer relations says',
    'billing says',
    'customer care says',
    "the dealer's service says",
    'the head of customer relations says',
    'the head of sales says',
    'the branches say',
    'people at the desk say',
    'the managing director says',
    'someone in the shop says',
    'Customer care says',
    'Büro 3 says',
    'خدمة العملاء says',
  ])
})
