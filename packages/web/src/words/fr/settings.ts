import type { Translated } from '../catalogue.ts'
import type { settingsWords as english } from '../settings.ts'

export const settingsWords: Translated<typeof english> = {
  title: 'Réglages',
  about:
    'Ce que les clients et les collègues lisent de l’entreprise, et quand ses équipes sont ouvertes. Ce que vous changez vaut dès ce moment.',
  coming: 'Les réglages arrivent',
  pages: {
    name: 'Réglages, page par page',
    company: 'Entreprise',
    daysOff: 'Jours chômés',
    outside: 'Organismes',
    regulator: 'Régulateur',
    replies: 'Réponses',
    machines: 'Machines',
    tags: 'Étiquettes',
    mail: 'E-mail',
    phone: 'Téléphone',
    calls: 'Appels',
    changes: 'Changements',
    firstSteps: 'Premiers pas',
  },
  elsewhere:
    'Les équipes s’ajoutent, se renomment et s’enlèvent dans la <map>carte de service</map>, qui dit aussi qui est au-dessus de qui et quel canal mène à qui ; qui travaille dans quelle équipe se règle sur la page <people>Collègues</people>.',

  company: 'L’entreprise',
  name: 'Nom',
  nameMeans:
    'Tel que les clients le connaissent. Il figure sur chaque page et dans chaque message qu’ils reçoivent.',
  phone: 'Téléphone',
  phoneMeans: 'Où les clients qui préfèrent parler peuvent appeler l’entreprise. Peut rester vide.',
  languages: 'Langues pour les clients',
  languagesMean:
    'Dans lesquelles vos pages, vos courriels et le chat parlent aux clients. Eux peuvent écrire dans n’importe laquelle. La langue d’une ligne de téléphone se règle avec la ligne.',
  languagesNone: 'Choisissez-en au moins une : il faut bien parler aux clients dans une langue.',
  languageFirst: 'Quand la langue d’un client n’en fait pas partie, ou est inconnue',
  languageFirstMeans: 'Les pages et les courriels sont alors dans celle-ci.',
  board: 'Au-dessus de la direction générale',
  boardMeans:
    'Un membre du conseil d’administration, à qui un client peut porter son dossier tout à la fin : une personne de l’annuaire, qui ne dirige rien en dessous.',
  boardNobody:
    'Personne du conseil d’administration n’est encore au-dessus de la direction générale : au-delà, un client n’a plus personne vers qui monter dans l’entreprise.',
  timeZone: 'Fuseau horaire',
  timeZoneMeans:
    'L’horloge de l’entreprise : les jours de congé commencent et finissent avec elle, et les dates la suivent.',
  country: 'Pays',
  countryMeans:
    'Ses jours fériés sont des jours où l’on n’attend de travail de personne, là où ni organisation ni équipe n’en dit d’autres.',
  region: 'Région',
  wholeCountry: 'Tout le pays',
  regionOf: '{country}, {region}',
  holidays:
    '{count, plural, =0 {Aucun jour férié n’est connu pour l’année à venir : chaque jour compte comme jour ouvré.} one {Dans l’année à venir, un jour férié :} other {Dans l’année à venir, {count, number} jours fériés :}}',

  hours: 'Équipes : quand elles sont ouvertes, et qui les dirige',
  hoursMean:
    'Ce qu’une équipe doit faire en heures ou en jours ouvrés se compte dans ses propres heures. Une date promise reste telle que promise.',
  open: 'Ouverte',
  teamZone: 'À l’heure de',
  lead: 'Qui la dirige',
  leadMeans: 'Ce que personne dans l’équipe ne prend lui remonte d’abord.',
  teamCountryMeans: 'Dont elle observe les jours fériés, comme quiconque y travaille en premier lieu.',
  asOrganisation: 'Comme son organisation, sinon comme l’entreprise',
  frontDoor: 'Une porte d’entrée',
  frontDoorMeans: 'Ce qui y arrive est proposé en quelques minutes à qui peut le résoudre.',
  never: 'jamais',
  change: 'Changer<spoken> quand {name} est ouverte</spoken>',

  organisations: 'Organisations : les jours fériés qu’elles observent',
  organisationsMean:
    'Les organisations de la carte de service. Une équipe qui ne nomme pas de pays observe les jours fériés de son organisation.',
  organisationCountryMeans: 'Dont ses équipes observent les jours fériés.',
  asCompany: 'Comme l’entreprise',
  changeHolidays: 'Changer<spoken> les jours fériés de {name}</spoken>',

  now: 'En ce moment : {value}',
  nowBy: '{name} l’a changé {when} : {before} est devenu {value}.',
  nothing: 'rien',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  copied: 'Copié',
  close: 'Fermer',
}
