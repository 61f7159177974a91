import type { Translated } from '../catalogue.ts'
import type { mailDoorsWords as english } from '../mail-doors.ts'

export const mailDoorsWords: Translated<typeof english> = {
  title: 'Quelle adresse mène où',
  coming: 'Les adresses arrivent',
  means:
    'L’e-mail arrive par le canal <name></name> de la carte de service, et donc à l’équipe <team></team>. Si l’entreprise a plusieurs adresses, dites ici laquelle mène à un autre canal. Cela vaut pour les boîtes et pour l’e-mail que d’autres serveurs remettent.',
  noChannel:
    'La carte de service n’a aucun canal d’e-mail : l’e-mail arrive à l’équipe qui répond quand aucune autre ne le fait.',
  nth: 'Adresse {number, number}',
  address: 'Adresse',
  door: 'Mène à',
  leadsTo: '{name}, équipe {team}',
  gone: '{name}, que la carte n’a plus',
  drop: 'Retirer<spoken> l’adresse {number, number}</spoken>',
  add: 'Ajouter une adresse',
  save: 'Enregistrer les adresses',
}
