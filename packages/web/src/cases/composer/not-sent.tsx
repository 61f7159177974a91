import { sayRefusal } from '../../api/say-problem.ts'
import { When } from '../../look/clock.tsx'
import { actionWords } from '../../words/actions.ts'
import { composerWords } from '../../words/composer.ts'
import type { ReadDraft } from './drafts.ts'

/** What one sent off and the case refused when its time came: the words stand in the form again, and here is why. */
export function NotSent({ all, name }: { readonly all: readonly ReadDraft[]; readonly name: string }) {
  const refused = all.find(({ notSent }) => notSent !== null)?.notSent
  if (refused == null) return null
  const why =
    refused.refusal === null
      ? composerWords.notSentUnknown()
      : actionWords.menu.refused(sayRefusal(refused.refusal))
  return <p role="alert">{composerWords.notSent({ name, when: <When at={refused.at} />, why })}</p>
}
