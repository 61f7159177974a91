import type { Verdict, VerdictName } from '@buckstop/service-map'
import { verdictWords } from '../../words/verdicts.ts'

/** The map as it was drawn up, or as the product runs it: nobody is sent away, and every contact gets an owner. */
export type Game = 'map' | 'buckstop'

/** In the order in which they are asked about: what the company does by itself, then what it is held to. */
export const games: readonly Game[] = ['map', 'buckstop']

/** What it comes to for the customer. */
export const outlookOf = ({
  verdict,
  contacts,
  contactsIfLucky,
}: Pick<Verdict, 'verdict' | 'contacts' | 'contactsIfLucky'>): string => {
  switch (verdict) {
    case 'safe':
      return verdictWords.outlook.safe({ contacts: contacts ?? 0 })
    case 'at-the-mercy':
      return verdictWords.outlook.mercy({ contacts: contactsIfLucky ?? 0 })
    case 'trapped':
      return verdictWords.outlook.trapped()
  }
}

/** How many there are of each, in the order from best to worst. */
export const countVerdicts = (
  verdicts: readonly Pick<Verdict, 'verdict'>[],
): readonly { readonly verdict: VerdictName; readonly count: number }[] =>
  (['safe', 'at-the-mercy', 'trapped'] as const).map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one.verdict === verdict).length,
  }))
