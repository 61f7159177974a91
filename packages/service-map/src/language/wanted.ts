/** What may be wanted of a place in a map; each is said by its name. */
const all = [
  'name',
  'words',
  'names',
  'amount',
  'amountOrAny',
  'yesOrNo',
  'plain',
  'form',
  'fact',
  'facts',
  'rules',
  'responses',
  'response',
  'oneOf',
  'currency',
  'customers',
  'problems',
  'remedies',
  'channels',
  'teams',
  'authority',
  'map',
  'atLeast',
  'atMost',
  'other',
] as const

export type Wanted = (typeof all)[number]

export const isWanted = (word: string): word is Wanted => all.some((one) => one === word)
