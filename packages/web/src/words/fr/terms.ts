import type { Translated } from '../catalogue.ts'
import type { termsWords as english } from '../terms.ts'

export const termsWords: Translated<typeof english> = {
  title: 'Délais',
  means:
    'Ce que vous changez vaut dès maintenant ; chaque date déjà donnée reste telle quelle. Ce que nous devons ne peut venir que plus tôt que la norme, et ce pour quoi les clients ont du temps ne peut durer que plus longtemps.',
  bounds: 'Norme : {standard, number} ; de {least, number} à {most, number}.',
  outside: 'Il faut ici de {least, number} à {most, number}.',
  save: 'Enregistrer les délais',
  figures: {
    title: 'Chiffres par personne',
    means:
      'Ce qui a compté pour quelqu’un en un mois : combien de fois la personne a fait remonter, promesses tenues, remerciements. Chacun voit les siens. Ceux des autres sont montrés par nom, jamais dans un autre ordre, et jamais pour moins de cinq personnes.',
    save: 'Fixer qui les voit',
    seenBy: 'Les chiffres des autres sont vus par',
    nobody: 'Personne',
    leads: 'Qui dirige la personne',
    leaders: 'Seulement les responsables d’un niveau à part',
    because: 'La raison : {reason}',
    why: 'Pourquoi',
    whyMeans:
      'Tous ceux qui travaillent ici le lisent à côté de leurs propres chiffres ; cela figure dans la liste des modifications.',
  },
  names: {
    frontDoorOfferMinutes: 'Minutes ouvrées pour accepter une proposition d’une porte d’entrée',
    personMinutes:
      'Minutes jusqu’à ce que quelqu’un réponde à qui demande une personne, aux heures d’ouverture',
    offerMinutes: 'Minutes ouvrées pour accepter toute autre proposition',
    acknowledgeMinutes: 'Minutes ouvrées qu’a la direction pour lire ce qui lui est remonté',
    dangerReadMinutes: 'Minutes pour lire une alerte de danger, avant d’appeler la personne suivante',
    dangerVoiceMinutes: 'Minutes pour appeler la personne en danger',
    absentWorkingDays: 'Jours ouvrés d’absence avant que les dossiers changent de mains',
    nextWordWorkingDays:
      'Jours ouvrés après lesquels le client a de nouveau des nouvelles, si aucune autre date n’a été dite',
    nextWordHour: 'Heure du jour avant laquelle il les a',
    firstReportWorkingDays: 'Jours ouvrés jusqu’au premier compte rendu à qui a confié le dossier',
    attemptWorkingDays: 'Jours ouvrés d’un essai de joindre le client au suivant',
    reminderHours: 'Heures avant l’échéance d’une promesse où part le rappel à qui l’a faite',
    lapseAttempts: 'Essais de joindre un client avant de classer un dossier sans réponse',
    lapseDays: 'Jours sans réponse avant de classer un dossier sans réponse',
    lapseDaysWithoutWay: 'De même pour qui n’a laissé aucun moyen de le joindre',
    lapseRestHours: 'Heures que laisse le dernier essai',
    undoDays: 'Jours où un client peut remettre ce qui a été retiré de son dossier',
    surveyAfterDays:
      'Jours après que le client a dit que c’est résolu, avant de lui demander par e-mail comment cela s’est passé ; 0 pour jamais',
    surveyEveryDays: 'Jours pendant lesquels on le lui demande une fois au plus, quel que soit le dossier',
  },
}
