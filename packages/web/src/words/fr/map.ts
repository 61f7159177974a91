import type { Translated } from '../catalogue.ts'
import type { mapWords as english } from '../map.ts'

export const mapWords: Translated<typeof english> = {
  title: 'Carte de service',
  about:
    'Comment l’entreprise traite un problème : qui vient, par quel canal, quelles équipes on rencontre, et ce que chacune peut répondre.',
  coming: 'La carte arrive',
  failed: 'La carte ne s’est pas affichée',
  failedMeans:
    '{why} L’entreprise continue avec la carte en service, et ce que vous avez écrit reste dans cet onglet.',
  noVersion: 'Cette version n’existe pas',
  noVersionMeans: 'Elle a peut-être été jetée. <link>Vers la carte en service</link>',
  name: '« {name} »',
  noMapYet: 'Le texte n’est pas encore une carte valable',
  showMore: 'En montrer {count, number} de plus',

  version: {
    draft: '<which>Version {version, number}, brouillon</which><more>, enregistré {when}</more>',
    draftBy: '<which>Version {version, number}, brouillon</which><more>, enregistré par {by}, {when}</more>',
    checked: '<which>Version {version, number}, vérifiée</which><more>, enregistrée {when}</more>',
    checkedBy:
      '<which>Version {version, number}, vérifiée</which><more>, enregistrée par {by}, {when}</more>',
    active: '<which>Version {version, number}, en service</which><more> depuis {when}</more>',
    activeBy: '<which>Version {version, number}, en service</which><more> depuis {when}, par {by}</more>',
    retired: '<which>Version {version, number}, a été en service</which><more> jusqu’à {when}</more>',
  },
  unsaved: 'Pas encore enregistré<more> ; gardé dans cet onglet</more>',
  saved: 'Enregistré',
  save: 'Enregistrer',
  start: 'En faire un brouillon',
  throwAway: 'La jeter',
  throwAwaySure: 'Oui, jeter la version {version, number}',

  viewsOf: 'Vues de la carte',
  views: {
    text: 'Texte',
    verdicts: 'Verdicts',
    walk: 'Être ce client',
    drawing: 'Dessin',
    compare: 'Comparer',
    use: 'Mettre en service',
    versions: 'Versions',
  },

  mistakes:
    '{count, plural, one {Une erreur} other {# erreurs}} dans le texte, {count, plural, one {à} other {la première à}} la ligne {line, number}',
  gameIs: { map: 'La carte seule :', buckstop: 'Avec Buckstop :' },
  counted: {
    safe: '{count, number} en sûreté',
    'at-the-mercy': '{count, number} à la merci',
    trapped: '{count, number} sans issue',
  },
  doors: '{count, plural, one {une mauvaise porte} other {# mauvaises portes}}',
  exceptions: '{count, plural, one {une exception} other {# exceptions}}',

  putByDraft: 'Faites un brouillon de cette version, et vous pourrez le mettre dans le texte.',
  putByAdmin: 'L’administration peut mettre l’un d’eux dans un brouillon.',

  noAnswer: {
    'map-invalid': 'Le texte n’est pas une carte valable. Corrigez d’abord ce qui y est marqué.',
    'active-map-invalid': 'La carte en service ne peut pas être lue.',
    'cannot-rewrite':
      'Le fichier est écrit d’une façon qui ne permet pas de le changer sur place ; changez-le à la main.',
    superseded: 'Quelque chose de plus récent a été demandé.',
    'took-too-long':
      'Cela a pris plus de {seconds, number} secondes et a été arrêté. Le serveur peut encore le vérifier.',
    'no-program':
      'La vérification n’a pas pu se faire dans ce navigateur : son programme n’a pas pu être lu.',
    'unread-answer':
      'La vérification n’a pas pu se faire dans ce navigateur : une réponse n’a pas pu être lue.',
    'worker-failed': 'La vérification n’a pas pu se faire dans ce navigateur : {why}.',
    'not-worked-out': 'Le calcul n’a pas abouti : {why}.',
    'not-worked-out-either': 'Le calcul n’a pas abouti, sans raison donnée.',
  },
}
