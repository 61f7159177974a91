import type { Translated } from '../catalogue.ts'
import type { savedViewWords as english } from '../saved-views.ts'

export const savedViewWords: Translated<typeof english> = {
  nav: 'Vos vues',
  shownBy: '{name} la montre à votre équipe',
  keep: 'Garder comme vue',
  change: 'Changer cette vue',
  full: 'Vous gardez vingt vues. Jetez-en une avant d’en garder une autre.',
  name: 'Son nom',
  shownTo: 'Qui la voit',
  onlyMe: 'Vous seulement',
  team: 'Tout le monde dans {team}',
  save: 'Garder',
  first: 'La mettre en premier',
  drop: 'La jeter',
}
