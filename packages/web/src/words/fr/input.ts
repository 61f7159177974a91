import type { Translated } from '../catalogue.ts'
import type { inputWords as englishInputWords } from '../input.ts'

export const inputWords: Translated<typeof englishInputWords> = {
  missing: 'manque',
  required: 'est nécessaire',
  'type-wrong': 'n’est pas du genre attendu',
  'field-unknown': 'n’est pas connu ici',
  'too-much': 'est trop long, ou trop',
  'too-little': 'est trop court, ou trop peu',
  'format-wrong': 'n’est pas écrit comme il faut',
  'choice-unknown': 'ne figure pas parmi les choix',
  'text-empty': 'ne contient aucun mot',
  'text-too-long': 'est trop long',
  'text-ill-formed': 'contient des caractères qui ne sont pas du texte valable',
  'line-unfit': 'doit tenir en une ligne de caractères ordinaires',
  'language-invalid': 'n’est pas un code de langue',
  'date-invalid': 'n’est pas une date et une heure qui convient ici',
  'time-zone-invalid': 'n’est pas un fuseau horaire, tel que Europe/Madrid',
  'languages-none':
    'sont vides : choisissez-en au moins une, car il faut bien parler aux clients dans une langue',
  'hours-invalid':
    'ne donne pas d’heures de travail ; écrivez-les ainsi : Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
  'country-invalid': 'n’est pas un pays',
  'board-unfit': 'doit travailler ici et ne diriger aucune équipe sous la direction générale, ni celle-ci',
  'region-unknown': 'n’est pas une région de ce pays que le calendrier des jours fériés connaît',
  'no-such-organisation': 'n’est pas une organisation de la carte de service',
  'web-address-invalid': 'n’est pas une adresse qui commence par https://',
  'currency-invalid': 'n’est pas un code de monnaie',
  'no-such-door': 'n’est pas un canal de la carte de service qui puisse être mis là',
  'phone-invalid': 'n’est pas un numéro comme +33 1 23 45 67 89',
  'number-taken': 'est déjà à quelqu’un d’autre, ou une ligne de l’entreprise',
  'no-such-person': 'ne désigne personne qui travaille ou a travaillé ici',
  'no-such-address':
    'n’est rien qui identifie le client de ce dossier. Prenez ce qui figure dans le dossier.',
  other: 'ne convient pas',
}
