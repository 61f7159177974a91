import type { Translated } from '../../catalogue.ts'
import type { mergingWords as english } from '../../actions/merging.ts'

export const mergingWords: Translated<typeof english> = {
  mergeInto: {
    title: 'Le réunir à un autre dossier de ce client',
    means: 'Rien n’est perdu, et les deux peuvent être séparés de nouveau.',
    also: 'fusionner double doublon même réunir',
    submit: 'Les réunir',
    into: {
      label: 'Le dossier qui continue',
      none: 'Choisissez un dossier',
    },
  },
  takeApart: {
    title: 'Ressortir un dossier réuni',
    means: 'Avec ses points tels qu’ils sont maintenant.',
    also: 'séparer diviser défaire',
    submit: 'Le ressortir',
    from: {
      label: 'Quel dossier',
      none: 'Choisissez un dossier',
    },
  },
  takeContactOut: {
    title: 'Retirer un contact pour en faire un dossier à part',
    means: 'À côté du contact, dans l’histoire : c’est autre chose, ou quelqu’un d’autre.',
    also: 'séparer erreur autre client faux',
    submit: 'Le retirer',
    contact: {
      label: 'Le contact',
    },
    as: {
      label: 'Parce que c’est',
      somethingElse: 'Autre chose',
      somebodyElse: 'Quelqu’un d’autre',
    },
  },
}
