import type { Translated } from '../catalogue.ts'
import type { versionWords as english } from '../versions.ts'

export const versionWords: Translated<typeof english> = {
  coming: 'Les versions arrivent',
  failed: 'Les versions ne se sont pas affichées',
  none: 'Il n’y a pas encore de version',
  noneMeans: 'La première vient avec la création de l’entreprise.',
  earlier: 'Versions plus anciennes',
  version: 'Version {version, number}',
  status: { draft: 'Brouillon', checked: 'Vérifiée', active: 'En service', retired: 'A été en service' },
  safe: 'Avec Buckstop, tout le monde est en sûreté',
  unsafe: 'Avec Buckstop, quelqu’un y reste bloqué',
  typed: 'Ce que vous avez écrit sans l’enregistrer est gardé dans cet onglet.',

  saved: 'Enregistrée par {by}, {when}',
  savedFrom: 'Enregistrée par {by}, {when}, à partir de la version {from, number}',
  setUp: 'Venue avec la création de l’entreprise, {when}',
  setUpFrom: 'Venue avec la création de l’entreprise, {when}, à partir de la version {from, number}',
  lived: '{saved}. {life}',
  since: 'En service depuis {since}',
  sinceBy: 'En service depuis {since}, par {by}',
  until: 'En service depuis {since}, jusqu’à {until}',
  untilBy: 'En service depuis {since}, par {by}, jusqu’à {until}',

  conflict: {
    by: '{by} a enregistré la version {version, number} depuis que vous avez commencé ({when})',
    somebody: 'Quelqu’un a enregistré la version {version, number} depuis que vous avez commencé ({when})',
    inUse:
      'La version {version, number} est entrée en service depuis que vous avez commencé ; son texte reste donc tel quel',
    both: 'Ce que vous avez écrit est toujours là, et l’autre texte est enregistré. Les deux peuvent continuer.',
    keepMine: 'Garder le mien comme nouveau brouillon',
    takeTheirs: 'Prendre l’autre, et abandonner le mien',
  },
}
