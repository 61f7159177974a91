import type { Translated } from '../catalogue.ts'
import type { journeyWords as english } from '../journey.ts'

export const journeyWords: Translated<typeof english> = {
  open: 'Parcours',
  title: 'Le parcours de ce dossier',
  close: 'Replier',
  coming: 'Le parcours arrive',
  picture: 'Le parcours sur une ligne du temps ; les flèches du clavier le suivent',
  summary:
    '{received, plural, =0 {rien} one {# contact} other {# contacts}} du client et {made, plural, =0 {aucun} one {# contact} other {# contacts}} de nous, entre les mains {hands, plural, one {d’une personne} other {de # personnes}} ; {broken, plural, =0 {aucune promesse rompue} one {une promesse rompue} other {# promesses rompues}}',
  how: 'Pointez un repère, ou suivez-les avec les flèches du clavier.',
  story: 'Le lire dans l’histoire',
  partly: 'Il commence {when}. Ce qui précède n’est pas encore lu.',
  left: '{count, plural, one {Une promesse réglée figure} other {# promesses réglées figurent}} seulement dans le tableau.',
  legend: 'Ce que disent les repères',
  kept: 'tenue',
  broken: 'rompue',
  due: 'encore ouverte',
  now: 'maintenant',
  lanes: {
    customer: 'Client',
    hands: 'Mains',
    ours: 'Nous',
    ladder: 'Échelle',
    promises: 'Promesses',
  },
  told: {
    one: '{what}, {when}',
    some: {
      customer: 'Le client {count, plural, other {# fois}}, entre {from} et {to}',
      ours: 'Nous {count, plural, other {# fois}}, entre {from} et {to}',
      ladder: 'Remonté {count, plural, other {# fois}}, entre {from} et {to}',
    },
    had: '{name} l’a eu, entre {from} et {to}',
    has: '{name} l’a depuis {from}',
    promise: {
      open: '{name} a promis quelque chose pour {due}',
      kept: '{name} a promis quelque chose pour {due}, promesse tenue {settled}',
      broken: '{name} a promis quelque chose pour {due}. Ce n’était pas fait à temps',
      released: '{name} a promis quelque chose pour {due}. Le client n’en a plus besoin',
    },
    word: {
      open: 'Prochaines nouvelles au client au plus tard {due}',
      broken: 'Le client devait avoir de nos nouvelles au plus tard {due}, et n’en a pas eu',
    },
  },
  table: {
    title: 'La même chose en tableau',
    when: 'Quand',
    where: 'Qui, ou quoi',
    what: 'Ce qui s’est passé',
    earlier:
      '{count, plural, one {Une ligne plus ancienne n’y est pas} other {# lignes plus anciennes n’y sont pas}} ; l’histoire les a toutes.',
  },
  filter: {
    legend: 'Ce qui est montré de l’histoire',
    all: 'Tout',
    customer: 'Mots du client',
    ours: 'Les nôtres',
    promises: 'Promis',
    hands: 'Qui l’avait',
    inside: 'En interne',
    shown: '{shown, number} sur {count, number} montrés',
    read: '{shown, number} des {count, number} plus récents montrés',
    none: 'Il n’y a encore rien de ce genre.',
    reading: 'Ce qui précède est en cours de lecture',
  },
}
