import type { Case } from '../../api/shapes.ts'
import { remedyWords } from '../../words/actions/remedies.ts'
import { listed, writtenMoney } from '../../words/written.ts'
import { nameOfRemedy } from './remedies.ts'

type Choice = Case['remedies']['choices'][number]

const { facts: say } = remedyWords

/** What is granted, and how much of it. */
export const remedyInWords = ({
  what,
  amount,
}: {
  readonly what: Choice['what']
  readonly amount?: Parameters<typeof writtenMoney>[0] | null | undefined
}): string => {
  const name = nameOfRemedy(what)
  return amount == null ? name : remedyWords.named.withAmount({ what: name, amount: writtenMoney(amount) })
}

/** With what is left of it to whoever looks. */
export const boundOf = ({ what, left, takesAmount }: Choice): string => {
  const name = nameOfRemedy(what)
  if (left !== null) return say.upTo({ what: name, amount: writtenMoney(left) })
  return takesAmount ? say.anyAmount({ what: name }) : name
}

/** What takes a yes, whose, and why; or can't be for this customer. */
export const otherwise = (choice: Choice): string => {
  const what = nameOfRemedy(choice.what)
  if (choice.feasible === false) return say.impossible({ what, facts: listed(choice.lacks) })
  return choice.ask === null ? say.nobody({ what }) : say.asks({ what, name: choice.ask.name })
}
