import type { Case } from '../../api/shapes.ts'
import { composerWords } from '../../words/composer.ts'
import { listed } from '../../words/written.ts'
import type { Values } from '../actions/spec.ts'
import { mentionedIn, mentionsField } from './mentions.ts'
import { channelIn, type Mode, outcomeIn, wordsField } from './modes.ts'

/** More of them are counted: a button that names ten people is read by nobody. */
const mostNamed = 2

/** What the button does, and whom it reaches. @param name the customer's */
export const saySend = (about: Case, mode: Mode, values: Values, name: string): string => {
  if (mode === 'inside') {
    const names = mentionedIn(values[wordsField(mode)] ?? '', values[mentionsField] ?? '').map(
      (one) => one.name,
    )
    if (names.length === 0) return composerWords.send.inside()
    return names.length > mostNamed
      ? composerWords.send.insideToMany({ count: names.length })
      : composerWords.send.insideTo({ names: listed(names) })
  }
  const outcome = outcomeIn(mode, values)
  if (outcome === null) return composerWords.send.call({ name })
  if (outcome !== 'written') return composerWords.send[outcome]({ name })
  const channel = channelIn(mode, values, about)
  if (channel === 'chat') return composerWords.send.inChat({ name })
  if (channel === 'letter') return composerWords.send.posted({ name })
  return composerWords.send.write({ name })
}
