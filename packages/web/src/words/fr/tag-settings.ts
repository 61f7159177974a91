import type { Translated } from '../catalogue.ts'
import type { tagSettingsWords as english } from '../tag-settings.ts'

export const tagSettingsWords: Translated<typeof english> = {
  title: 'Étiquettes',
  about:
    'Par quoi votre entreprise classe ses dossiers, avec ses propres mots. Les clients ne les lisent jamais ; rien à faire, aucune date et aucun droit n’en dépend.',
  coming: 'Les étiquettes arrivent',
  none: {
    title: 'Il n’y a pas encore d’étiquette',
    text: 'Ajoutez-en une, comme la pièce ou la campagne dont parlent les dossiers. Qui s’occupe d’un dossier l’y met dès lors.',
  },
  add: 'Ajouter une étiquette',
  change: 'Changer<spoken> : {name}</spoken>',
  isRetired: 'Hors d’usage : elle reste sur les dossiers qui l’ont, et n’est plus mise sur aucun.',
  names: 'Comment elle s’appelle, dans chaque langue où vous travaillez. Une seule suffit.',
  looks: 'Couleur',
  colours: {
    stone: 'Pierre',
    teal: 'Sarcelle',
    violet: 'Violet',
    plum: 'Prune',
    olive: 'Olive',
  },
  retire: 'Mettre hors d’usage',
  takeUpAgain: 'Utiliser de nouveau',
}
