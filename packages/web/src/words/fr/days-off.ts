import type { Translated } from '../catalogue.ts'
import type { daysOffWords as english } from '../days-off.ts'

export const daysOffWords: Translated<typeof english> = {
  title: 'Jours chômés de l’entreprise',
  about:
    'Quand l’entreprise ou une équipe ne travaille pas, en plus des jours fériés. Dès maintenant, les jours et heures de travail se comptent sans eux ; une date déjà donnée reste telle quelle.',
  none: {
    title: 'L’entreprise n’a pas encore de jour chômé à elle',
    text: 'Ajoutez-en un, comme la veille de Noël, la sortie du personnel, ou l’après-midi où une équipe déménage.',
  },
  add: 'Ajouter un jour chômé',
  change: 'Changer<spoken> : {name}</spoken>',
  drop: 'L’enlever',
  form: 'Un jour chômé',
  next: '{yearly, select, true {{day}, chaque année} other {{day}}}',
  over: '{day}, passé',
  until: '{day}, le travail finit à {time}',
  of: '{day} · {team}',
  name: 'Comment ce jour s’appelle',
  day: 'Quel jour',
  dayMeans: 'En mots ou en chiffres : « 24 décembre », « vendredi ».',
  yearly: 'Chaque année',
  yearlyMeans: 'Les années sans 29 février, c’est le 28.',
  half: 'Le travail finit plus tôt ce jour-là',
  endsAt: 'Le travail finit à',
  team: 'Pour qui',
  everybody: 'Toute l’entreprise',
}
