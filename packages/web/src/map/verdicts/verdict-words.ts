import type { Verdict, VerdictName } from '@buckstop/service-map'

/** The map as it was drawn up, or as the product runs it: nobody is sent away, and every contact gets an owner. */
export type Game = 'map' | 'buckstop'

/** In the order in which they are asked about: what the company does by itself, then what it is held to. */
export const games: readonly Game[] = ['map', 'buckstop']

export const gameWords: Readonly<Record<Game, string>> = {
  map: 'The map alone',
  buckstop: 'Under Buckstop',
}

/** The name of a verdict, as it stands alone. */
export const verdictTitles: Readonly<Record<VerdictName, string>> = {
  safe: 'Safe',
  'at-the-mercy': 'At the mercy',
  trapped: 'Trapped',
}

/** What a verdict means, in a sentence. */
export const verdictMeaning: Readonly<Record<VerdictName, string>> = {
  safe: 'The customer has a way that ends well, whatever the company answers.',
  'at-the-mercy':
    'It ends well only if the company is kind. Nothing makes it so: by this map it can go on for ever.',
  trapped: 'No way ends well, even if everyone helps.',
}

/** How many there are of each, in the order from best to worst. */
export const countVerdicts = (
  verdicts: readonly Pick<Verdict, 'verdict'>[],
): readonly { readonly verdict: VerdictName; readonly count: number }[] =>
  (['safe', 'at-the-mercy', 'trapped'] as const).map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one.verdict === verdict).length,
  }))
