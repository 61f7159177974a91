import type { Translated } from '../catalogue.ts'
import type {
  goingLiveWords as englishGoingLiveWords,
  staffingWords as englishStaffingWords,
} from '../going-live.ts'

export const goingLiveWords: Translated<typeof englishGoingLiveWords> = {
  question: 'Peut-elle entrer en service ?',
  textFirst: 'Dès que le texte est une carte valable, c’est ici que l’on choisit qui y travaille.',
  saveAndCheck: 'Enregistrer et vérifier',
  checkAgain: 'Vérifier de nouveau',
  check: 'Vérifier',

  said: {
    refused: 'Elle n’est pas entrée en service : quelque chose est apparu depuis la vérification.',
    failed: 'Elle n’a pas été vérifiée.',
    foundBefore:
      'Ceci a été trouvé avant vos derniers changements. Enregistrer et vérifier dit ce qu’il en reste.',
    changed:
      'Vous avez changé cette version. L’enregistrer et la vérifier dit ce qui se passerait si elle entrait en service.',
    unchecked: 'La vérifier dit ce qui se passerait si elle entrait en service. Rien n’en est changé.',
    found:
      '{against, plural, =0 {Oui. Rien ne s’y oppose.} one {Pas encore. Une chose s’y oppose.} other {Pas encore. # choses s’y opposent.}}',
    checked: 'Vérifiée {when}',
  },

  against: 'Ce qui s’y oppose',
  ways: {
    deputies: 'Qui remplace qui : Collègues',
    stories: 'Leurs récits, et ce qui les corrigerait',
    signers: 'Qui c’est, et qui peut signer',
    text: 'Vers le texte',
    fallback: 'Choisir l’équipe',
    lead: 'Qui dirige {team} ?',
  },
  told: '{customer}, {problem} : {verdict}',
  fromStep: 'Dès l’étape {step, number}, cela tourne en rond, sans fin.',

  worthKnowing: 'Bon à savoir',
  removed:
    '{teams, plural, one {Une équipe n’est plus dans cette carte} other {# équipes ne sont plus dans cette carte}}',
  removedTeam:
    '{cases, plural, =0 {{team} : aucun dossier ouvert ; ce qui vient plus tard remonte à {above}.} one {{team} : son seul dossier ouvert remonte à {above}.} other {{team} : ses # dossiers ouverts remontent à {above}.}}',
  unsettled: 'À l’équipe que vous choisissez pour répondre quand aucune autre ne le fait : {teams}.',
  unsettledTeam:
    '{cases, plural, =0 {{team} (aucun dossier ouvert)} one {{team} (un dossier ouvert)} other {{team} (# dossiers ouverts)}}',

  means:
    'Dès ce moment, chaque contact, proposition et question suit la version {version, number}. Les dossiers ouverts gardent leur responsable. La version en service jusque-là reste ici, et peut revenir comme nouveau brouillon.',
  meansExcept:
    'Dès ce moment, chaque contact, proposition et question suit la version {version, number}. Les dossiers ouverts gardent leur responsable, sauf {cases, plural, one {celui nommé} other {les # nommés}} plus haut. La version en service jusque-là reste ici, et peut revenir comme nouveau brouillon.',
  put: 'Mettre la version {version, number} en service',
  sure: 'Oui, suivre la version {version, number}',
  notYet: 'Pas encore',
  done: '<b>La version {version, number} est en service.</b> {moved, plural, =0 {Aucun dossier ouvert n’a dû changer de mains.} one {Un dossier ouvert a changé de mains : son équipe n’existe plus, et le niveau au-dessus l’a maintenant.} other {# dossiers ouverts ont changé de mains : leurs équipes n’existent plus, et le niveau au-dessus les a maintenant.}}',
}

export const staffingWords: Translated<typeof englishStaffingWords> = {
  title: 'Qui travaille où',
  fresh:
    '{teams, plural, =0 {Aucune équipe n’est nouvelle : chacun reste là où il travaille, sauf si vous dites autrement.} one {Une équipe est nouvelle. Il faut quelqu’un pour la diriger, qui y travaille sans personne d’autre tant que vous n’ajoutez pas quelqu’un.} other {# équipes sont nouvelles. Il faut quelqu’un pour diriger chacune, qui y travaille sans personne d’autre tant que vous n’ajoutez pas quelqu’un.}}',
  another: 'Changer qui travaille dans une autre équipe',
  team: 'Équipe',
  fallback: 'Répond quand aucune autre équipe ne le fait',
  fallbackGone: 'L’équipe qui le faisait jusqu’ici n’est pas dans cette carte.',
  fallbackChosen: 'Choisie pour cette version.',
  fallbackMissing: 'Choisissez l’équipe qui répond alors.',
  lead: 'La dirige',
  leadBy: 'Nom, titre',
  leadMissing: 'Choisissez qui la dirige.',
  members: 'Y travaille',
  nobody: 'Encore personne.',
  alone: 'Seulement {name}, tant que vous n’ajoutez pas quelqu’un.',
  takeOff: 'Retirer {name} : {team}',
  add: 'Ajouter quelqu’un',
  addTo: 'Ajouter quelqu’un : {team}',
  frontDoor: 'Une porte d’entrée : elle reçoit les contacts pour d’autres, et ses propositions expirent vite',
  leave: 'Laisser telle quelle l’équipe {team}',
}
