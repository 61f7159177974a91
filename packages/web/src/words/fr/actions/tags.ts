import type { Translated } from '../../catalogue.ts'
import type { taggingWords as english } from '../../actions/tags.ts'

export const taggingWords: Translated<typeof english> = {
  putTag: {
    title: 'Y mettre une étiquette',
    means:
      'Elle classe le dossier pour vous et vos collègues. Le client ne la lit jamais, et rien n’en dépend.',
    also: 'étiquette tag catégorie marque classer',
    submit: 'Mettre',
    tag: { label: 'Quelle étiquette' },
    type: 'Écrivez son nom',
    nothing: 'Aucune étiquette de ce nom. L’administration en ajoute une dans les réglages.',
    coming: 'Les étiquettes arrivent',
    failed: 'Les étiquettes ne se sont pas affichées. Fermez ceci et réessayez.',
  },
  takeTagOff: {
    title: 'Retirer une étiquette',
    means: 'L’histoire garde que le dossier l’a portée.',
    also: 'retirer enlever étiquette',
    submit: 'Retirer',
    tag: { label: 'Laquelle', none: 'Choisissez une étiquette du dossier' },
  },
}
