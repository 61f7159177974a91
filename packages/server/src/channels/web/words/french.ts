import { frenchCasePage } from './case-page/french.ts'
import { frenchSentAway } from './sent-away/french.ts'
import { frenchWho } from './who/french.ts'
import type { Words } from './english.ts'

export const french: Words = {
  common: {
    skip: 'Aller au contenu',
    language: 'Langue',
    tellUs: 'Nous parler d’autre chose',
    findAgain: 'Retrouver votre dossier',
    optional: 'facultatif',
    stopsHere: (company) => `${company}. Votre problème s’arrête ici.`,
    noPage: {
      title: 'Il n’y a pas de page ici',
      text: 'L’adresse a peut-être été coupée en route. Si vous avez quelque chose à nous dire, c’est par ici.',
      action: 'Raconter ce qui s’est passé',
    },
    failed: {
      title: 'Cela n’a pas marché, et c’est notre faute',
      text: 'Rien de ce que vous nous aviez dit n’est perdu. Essayez encore une fois dans une minute.',
      ring: (phone) => `Ou appelez-nous : ${phone}.`,
    },
    unreadable: {
      title: 'Nous ne pouvons pas afficher cette page en ce moment, et c’est notre faute',
      text: 'Une partie de ce qui est gardé ici ne peut pas être lue pour l’instant, et nous préférons ne rien vous montrer plutôt que quelque chose de faux. Réessayez plus tard dans la journée.',
    },
    tooMany: {
      title: 'Un instant, s’il vous plaît',
      text: 'Un très grand nombre de demandes est arrivé de votre connexion. Votre texte n’a pas été envoyé. Revenez en arrière, attendez une minute et renvoyez-le.',
    },
  },

  tellUs: {
    title: 'Que s’est-il passé ?',
    lead: 'Racontez-le une seule fois, avec vos mots. Dès cet instant, une personne dont vous connaissez le nom s’en charge, jusqu’à ce que vous disiez que c’est résolu.',
    words: 'Avec vos mots',
    wordsHint: 'Aussi long ou aussi court que vous voulez. Nous le gardons exactement comme vous l’écrivez.',
    danger: 'Quelqu’un est en danger ? Cochez ici, et nous prévenons aussitôt.',
    dangerAlone: 'Quelqu’un est en danger.',
    reach: 'Comment vous joindre ?',
    reachHint:
      'Laissez l’un, les deux ou aucun. Vous aurez de toute façon une page à vous, et notre réponse y sera.',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    name: 'Votre nom',
    files: 'Photos ou fichiers',
    filesHint: (count, megabytes, together) =>
      `Jusqu’à ${count} fichiers de ${megabytes} Mo chacun, ${together} Mo en tout.`,
    send: 'Envoyer',
    remember: 'Ce navigateur peut se souvenir de mon dossier',
    rememberHint:
      'Vous pourrez alors y ajouter quelque chose d’ici, sans lien. Il y faut un seul cookie, le nôtre, qui ne note rien d’autre. Sur un ordinateur que d’autres utilisent, décochez.',
    about: 'S’agit-il de quelque chose que vous nous avez raconté depuis ce navigateur ?',
    somethingNew: 'Non, c’est quelque chose de nouveau',
    notMe: 'Ce n’est pas moi, ou d’autres utilisent ce navigateur',
    forget: 'L’oublier sur ce navigateur',
    flood:
      'Énormément de formulaires arrivent de votre réseau en ce moment. Votre navigateur travaille une ou deux secondes avant d’envoyer le vôtre ; vous n’avez rien à faire. S’il ne le peut pas, nous prenons le vôtre quand même, et une personne le lit.',
    noAccount: 'Il ne vous faut ni compte, ni numéro de client, ni numéro de commande.',
    ring: (phone) => `Vous préférez parler ? Appelez le ${phone}. Vous y trouverez les mêmes personnes.`,
    trap: 'Laissez ce champ vide',
    errors: {
      title: 'Rien n’a encore été envoyé, et tout ce que vous avez écrit est toujours là.',
      about:
        'Ce que vous aviez choisi n’est plus gardé dans ce navigateur. Choisissez de nouveau de quoi il s’agit ; votre texte est toujours là.',
      aboutForgotten:
        'Ce que vous aviez choisi n’est plus gardé dans ce navigateur. Votre texte est toujours là : renvoyez-le et ce sera un nouveau dossier, ou écrivez-le sur la page de votre dossier.',
      wordsMissing: 'Écrivez quelques mots sur ce qui s’est passé.',
      wordsTooLong: (limit) =>
        `C’est plus long que ce que nous pouvons recevoir d’un coup (${limit} caractères). Envoyez la suite dans un fichier, ou ensuite sur la page de votre dossier.`,
      wordsIllFormed: 'Quelques caractères sont arrivés abîmés. Relisez le texte et renvoyez-le.',
      email: 'Cela ne ressemble pas à une adresse e-mail. Corrigez-la ou laissez le champ vide.',
      phone: 'Cela ne ressemble pas à un numéro de téléphone. Corrigez-le ou laissez le champ vide.',
      name: 'C’est plus long que ce que nous pouvons garder comme nom.',
      files: (count, megabytes) =>
        `Nous pouvons recevoir jusqu’à ${count} fichiers de ${megabytes} Mo chacun. Choisissez-en moins, ou de plus petits.`,
      chooseAgain:
        'Votre navigateur ne nous laisse pas garder les fichiers choisis. Choisissez-les encore une fois.',
      trap: 'Un champ invisible a été rempli, peut-être par votre navigateur. Il est vide maintenant : renvoyez, s’il vous plaît.',
      stale: 'Cette page était ouverte depuis très longtemps. Envoyez-la encore une fois.',
    },
  },

  receipt: {
    title: 'Nous avons déjà ce message',
    text: 'Vous avez déjà envoyé ce formulaire. Ce que vous aviez écrit est dans un dossier à vous, et la personne qui s’en occupe l’y lit.',
    why: 'Le lien vers ce dossier ne l’ouvre plus.',
    number: (receipt) => `Votre reçu : ${receipt}`,
    link: 'Demander un nouveau lien vers votre dossier',
  },

  lost: {
    titles: {
      unknown: 'Ce lien n’ouvre rien',
      expired: 'Ce lien a expiré',
      revoked: 'Ce lien a été fermé',
    },
    texts: {
      unknown: 'Il a peut-être été coupé en route. Votre dossier n’est pas perdu.',
      expired: 'Un lien fonctionne pendant deux ans. Votre dossier est toujours là.',
      revoked: 'Il a été fermé pour que votre dossier reste à vous. Votre dossier est toujours là.',
    },
    ask: 'Recevoir un nouveau lien',
    askHint:
      'Écrivez l’adresse e-mail sous laquelle nous vous connaissons. Si un dossier y est rattaché, un nouveau lien y part.',
    email: 'Votre adresse e-mail',
    send: 'M’envoyer un nouveau lien',
    code: 'Un code au lieu d’un lien',
    sentTitle: 'Si nous connaissons cette adresse, un lien est en route',
    sentText:
      'Il ne part que vers l’adresse elle-même ; nous disons donc la même chose à tout le monde. Regardez vos messages dans quelques minutes, y compris les indésirables.',
    tellUs: 'Ou racontez-le de nouveau',
    tellUsHint: 'Même sans lien, nous vous écoutons.',
  },

  prove: {
    title: 'Est-ce bien vous ?',
    lead: 'Si vous nous avez déjà raconté quelque chose, montrez-nous par un code que c’était vous. Tout figure alors sur une seule page.',
    email: 'L’adresse e-mail sous laquelle nous vous connaissons',
    emailHint: 'Si elle figure chez nous, un code de six chiffres y part. Il est valable un quart d’heure.',
    send: 'M’envoyer un code',
    codeTitle: 'Si nous connaissons cette adresse, un code est en route',
    codeLead:
      'Il ne part que vers l’adresse elle-même ; nous disons donc la même chose à tout le monde. Regardez vos messages, y compris les indésirables.',
    code: 'Les six chiffres',
    codeHint: 'Cinq essais par code.',
    confirm: 'C’est bien moi',
    another: 'Demander un autre code',
    notComing:
      'Rien ne part vers une adresse que plusieurs personnes partagent ou que d’autres lisent. Votre dossier suit son cours de toute façon.',
    errors: {
      wrong: 'Ce code ne convient pas. Regardez encore une fois, ou demandez-en un autre ci-dessous.',
      spent: 'Ce code ne peut plus servir. Veuillez en demander un autre.',
      often:
        'Plusieurs codes ont été demandés récemment avec cette adresse. Veuillez attendre un quart d’heure.',
    },
    whichTitle: 'De quoi s’agit-il ?',
    whichLead: 'Vous avez plusieurs dossiers ouverts chez nous. Nous mettons vos mots là où ils vont.',
    which: 'Il s’agit de',
    somethingNew: 'Quelque chose de nouveau',
    join: 'Les mettre là',
    yoursTitle: 'Vos dossiers',
    yoursLead: 'Choisissez celui que vous voulez ouvrir.',
    nothingOpen: 'Vous n’avez pas de dossier ouvert chez nous avec cette adresse.',
  },

  yours: {
    title: 'Cette page est votre dossier',
    text: 'Son lien n’est qu’à vous : gardez-le et ne le donnez à personne. Qui l’a peut lire et répondre ici.',
    keep: 'Votre lien, à copier ou à garder en favori',
  },

  page: frenchCasePage,
  who: frenchWho,
  sentAway: frenchSentAway,
}
