import type { Translated } from '../catalogue.ts'
import type { compensationWords as english } from '../compensation.ts'

/** Where an admin says what is owed by rule where a promise breaks. */
export const compensationWords: Translated<typeof english> = {
  title: 'Ce qui est dû pour une promesse rompue',
  means:
    'Une fois fixé, c’est dû au client par le mot même qui lui dit que la promesse est rompue, sans que personne n’en décide. Cela vaut pour les promesses rompues désormais ; ce qui est déjà dû le reste.',
  none: 'Rien n’est dû par règle à présent.',
  stands:
    'Par règle, à présent : {brokenPromise} {currency} par promesse rompue, {lateDay} {currency} de plus par jour jusqu’à ce que le client l’ait, et jamais plus de {most} {currency} à un client dans un dossier.',
  currency: 'Monnaie',
  currencyMeans: 'Ses trois lettres, comme EUR.',
  brokenPromise: 'Par promesse rompue',
  lateDay: 'De plus par jour jusqu’à ce que le client l’ait',
  most: 'Au plus, à un client dans un dossier',
  within: 'Jours ouvrés jusqu’à ce que le client l’ait',
  kinds: 'Des promesses',
  deed: 'que quelque chose soit fait',
  callBack: 'que quelqu’un rappelle le client',
  why: 'Pourquoi il en est ainsi',
  whyMeans: 'Pour qui le demandera plus tard ; cela figure dans la liste des changements.',
  noAmount: 'Ce n’est pas un montant en {currency}.',
  save: 'Enregistrer la règle',
  drop: 'Ne rien devoir par règle',
  dropMeans: 'Ce qui est déjà dû le reste.',
}
