import type { Translated } from '../catalogue.ts'
import type { mapSaidWords as english } from '../map-said.ts'

export const mapSaidWords: Translated<typeof english> = {
  noun: { the: '« {name} »', a: '« {name} »', an: '« {name} »', quoted: '« {name} »' },
  turnsUp: {
    callUs:
      '{as, select, you {Vous appelez.} title {Appeler} please {veuillez nous appeler} other {{name} appelle.}}',
    call: '{as, select, you {Vous appelez {channel}.} title {Appeler {channel}} please {veuillez appeler {channel}} other {{name} appelle {channel}.}}',
    writeBy:
      '{as, select, you {Vous écrivez par {channel}.} title {Écrire par {channel}} please {veuillez nous écrire par {channel}} other {{name} écrit par {channel}.}}',
    writeTo:
      '{as, select, you {Vous écrivez à {channel}.} title {Écrire à {channel}} please {veuillez écrire à {channel}} other {{name} écrit à {channel}.}}',
    messageBy:
      '{as, select, you {Vous envoyez un message par {channel}.} title {Envoyer un message par {channel}} please {veuillez envoyer un message par {channel}} other {{name} envoie un message par {channel}.}}',
    messageTo:
      '{as, select, you {Vous envoyez un message à {channel}.} title {Envoyer un message à {channel}} please {veuillez envoyer un message à {channel}} other {{name} envoie un message à {channel}.}}',
    writeIn:
      '{as, select, you {Vous écrivez dans {channel}.} title {Écrire dans {channel}} please {veuillez écrire dans {channel}} other {{name} écrit dans {channel}.}}',
    writeOn:
      '{as, select, you {Vous écrivez sur {channel}.} title {Écrire sur {channel}} please {veuillez écrire sur {channel}} other {{name} écrit sur {channel}.}}',
    goTo: '{as, select, you {Vous vous rendez à {channel}.} title {Se rendre à {channel}} please {veuillez vous rendre à {channel}} other {{name} se rend à {channel}.}}',
    writeIt:
      '{as, select, you {Vous envoyez ceci : {channel}.} title {Envoyer ceci : {channel}} please {veuillez envoyer ceci : {channel}} other {{name} envoie ceci : {channel}.}}',
    letterTo:
      '{as, select, you {Vous écrivez une lettre à {channel}.} title {Écrire une lettre à {channel}} please {veuillez écrire une lettre à {channel}} other {{name} écrit une lettre à {channel}.}}',
    sayIn:
      '{as, select, you {Vous le dites dans {channel}.} title {Le dire dans {channel}} please {veuillez le dire dans {channel}} other {{name} le dit dans {channel}.}}',
    turnUpBy:
      '{as, select, you {Vous venez par {channel}.} title {Venir par {channel}} please {veuillez venir par {channel}} other {{name} vient par {channel}.}}',
  },
  step: {
    noChannel: '{who, select, you {Vous ne trouvez} other {{name} ne trouve}} aucun canal.',
    allClosed:
      '{who, select, you {Vous ne trouvez} other {{name} ne trouve}} aucun canal ouvert : {why}{more, select, yes { ; et ainsi de suite} other {}}.',
    passOn:
      '{teams, select, several {Chez {team}} other {Chez {team}}}, on {who, select, you {vous transmet} other {transmet {name}}} à {to}.',
    passRound:
      '{teams, select, several {Chez {team}} other {Chez {team}}}, on {who, select, you {vous fait tourner} other {fait tourner {name}}} de nouveau.',
    send: '{teams, select, several {Chez {team}} other {Chez {team}}}, on dit : {please}.',
    sendInVain: '{teams, select, several {Chez {team}} other {Chez {team}}}, on dit : {please}. {closed}.',
    refuse: '{teams, select, several {Chez {team}} other {Chez {team}}}, on dit : pas mon problème.',
    askForPerson:
      '{who, select, you {Vous demandez} other {{name} demande}} une personne à {team} ; {people, select, several {chez {to}} other {chez {to}}}, on répond.',
    silence:
      '{teams, select, several {Chez {team}} other {Chez {team}}}, on n’a pas de réponse à cela, et {who, select, you {vous attendez} other {le client attend}} en vain.',
    own: '{teams, select, several {Chez {team}} other {Chez {team}}}, on répond du problème et on le résout.',
    take: '{teams, select, several {Chez {team}} other {Chez {team}}}, on prend le problème et on le résout.',
    ownInVain:
      '{teams, select, several {Chez {team}} other {Chez {team}}}, on répond du problème sans pouvoir le résoudre : {why}.',
    takeInVain:
      '{teams, select, several {Chez {team}} other {Chez {team}}}, on prend le problème sans pouvoir le résoudre : {why}.',
  },
  closed: {
    lacking:
      '{channel} demande {facts}, ce {who, select, you {que vous n’avez pas} other {que {name} n’a pas}}',
    untold: 'personne {who, select, you {ne vous a} other {ne lui a}} parlé de {channel}',
    open: '{channel} est ouvert',
    and: '{one} ; {other}',
  },
  powerless: {
    nothingGives: 'rien dans cette carte ne donne {needs}',
    lacking:
      '{remedy} demande {facts}, ce {who, select, you {que vous n’avez pas} other {que {name} n’a pas}}',
    upTo: '{remedy} ne peut être accordé que jusqu’à {amount}',
    nobody: 'personne à portée n’a d’autorisation qui aiderait',
  },
  stranded: {
    who: '{problem}, {lacking}',
    lacking: 'sans {facts}',
    lackingNothing: 'avec tout ce qui peut être vrai pour un client',
    door: '{channel} peut mener à {team}, qui ne peut pas le résoudre',
    doorSaid: '{problem}, {lacking} : {door}',
    exception: {
      safe: '{problem}, {lacking} : en sûreté',
      'at-the-mercy': '{problem}, {lacking} : à la merci',
      trapped: '{problem}, {lacking} : sans issue',
    },
    notAll:
      'plus de combinaisons de faits qu’on ne peut en examiner : ceux à qui il en manque beaucoup sont peut-être oubliés',
  },
  against: {
    invalid: 'Ligne {line, number} : {error}',
    invalidAndMore:
      'Ligne {line, number} : {error} {more, plural, one {Il y a encore une erreur.} other {Il y a encore # erreurs.}}',
    noMap: 'Ligne {line, number} : ce n’est pas une carte.',
    tooLarge: '{seen} Enlevez ce qui ne change rien, ou divisez la carte.',
    tookTooLong: '{seen} Réduisez la carte, ou essayez à un moment plus calme.',
    unsafe:
      'Sur {all, number} paires de client et de problème, {stuck, number} peuvent rester bloquées : {whose}. Leurs récits montrent où ; corrigez d’abord ces endroits.',
    wrongDoor:
      '{count, plural, one {Une porte mène} other {# portes mènent}} des clients à qui ne peut pas résoudre leur problème : {doors}. Corrigez cela, ou faites signer la direction pourquoi il doit en être ainsi, sur la page de la carte, pour six mois au plus.',
    exception:
      'Personne ne répond de ceux-ci, que la carte laisse sans aide : {who}. Corrigez cela, ou faites signer la direction pourquoi il doit en être ainsi, sur la page de la carte, pour six mois au plus.',
    teamWithoutPeople:
      '{count, plural, one {Personne qui travaille ici ne dirige {teams} ni n’y est. Nommez au moins qui dirige cette équipe, ou ôtez-la de la carte.} other {Personne qui travaille ici ne dirige {teams} ni n’y est. Nommez au moins qui dirige ces équipes, ou ôtez-les de la carte.}}',
    teamWithoutLead:
      '{count, plural, one {Personne qui travaille ici ne dirige {teams}. Nommez quelqu’un.} other {Personne qui travaille ici ne dirige {teams}. Nommez quelqu’un pour chacune.}}',
    ladderWithoutTop:
      '{count, plural, one {L’échelle finit à {teams}, où personne de la direction ne peut agir. Faites-la finir à une équipe avec {key}, dirigée par quelqu’un qui travaille ici et est au travail, ou a un remplacement prévu.} other {Des échelles finissent à {teams}, où personne de la direction ne peut agir. Faites finir chacune à une équipe avec {key}, dirigée par quelqu’un qui travaille ici et est au travail, ou a un remplacement prévu.}}',
    leaderWithoutDeputy:
      '{count, plural, one {Qui dirige {teams} n’a pas de suppléance par quelqu’un qui travaille ici. Nommez quelqu’un à la page Collègues.} other {Ceux qui dirigent {teams} n’ont pas de suppléance par quelqu’un qui travaille ici. Nommez quelqu’un pour chacun à la page Collègues.}}',
    fallbackMissing:
      '{teams} répond quand aucune autre équipe ne le fait, et n’est pas une équipe humaine dans cette carte. Choisissez une autre équipe pour cela.',
    more: '{count, number} de plus',
    pair: '{customer}, {problem}',
  },
  warning: {
    deputiesInACircle:
      'Les suppléances de qui dirige « {team} » tournent en rond : quand tous sont en congé, il n’en reste personne.',
    organisationGoes:
      'L’organisation « {team} » n’est plus dans cette carte, et ses jours fériés partent avec elle : ses équipes observent ceux de l’entreprise, sauf si elles disent les leurs.',
    nobodyToStandIn:
      'Qui dirige « {team} » n’a personne derrière soi en cas de congé : nul autre ne travaille ici pour assurer la suppléance.',
    nobodyOfTheBoard:
      'Personne du conseil d’administration n’est au-dessus de « {team} » : au-delà de qui la dirige, la clientèle n’a plus personne vers qui monter dans l’entreprise. Nommez un membre du conseil dans les réglages, sous « L’entreprise ».',
    noAuthority:
      'Des clients arrivent à « {team} », qui ne peut rien accorder par elle-même : il lui faut tout demander.',
  },
  seen: {
    ways: 'Elle a {ways, number} chemins d’une équipe à une autre ; jusqu’à {most, number} peuvent être gardés.',
    pairs:
      'Elle a {customers} types de clients avec {problems} problèmes, soit {pairs} paires ; jusqu’à {most} peuvent être vérifiées.',
    stories: {
      map: 'Ses {pairs} récits, tels que dessinés, font {megabytes} Mo ; jusqu’à {most} Mo peuvent être gardés.',
      buckstop:
        'Ses {pairs} récits avec Buckstop font {megabytes} Mo ; jusqu’à {most} Mo peuvent être gardés.',
    },
    memory: 'Il a fallu plus de mémoire qu’une vérification n’en a. {at}',
    time: 'Cela n’a pas fini en {seconds} secondes. {at}',
    notBegun: 'Cela n’avait pas commencé.',
    pair: {
      map: 'C’en était à {customer} avec {problem}, tel que dessiné, après {positions} positions.',
      buckstop: 'C’en était à {customer} avec {problem}, avec Buckstop, après {positions} positions.',
    },
    search: '{percent} pour cent de la recherche étaient faits',
  },
  end: {
    solved: '{contacts, plural, =1 {Résolu au premier contact.} other {Résolu après # contacts.}}',
    caught: 'Vous voilà de nouveau chez {team}, dans le même contact. On peut vous faire tourner sans fin.',
    round:
      'Vous voilà où vous étiez. Chaque chemin qui vous est ouvert ramène ici, et l’entreprise peut continuer ainsi sans fin.',
  },
  walk: {
    noCustomer: 'La carte n’a pas de type de client {name}.',
    noFact: 'La carte n’a pas de fait {name}.',
    noProblem: 'La carte n’a pas de problème {name}.',
    noWay: 'Aucun chemin ne part d’ici par {name}.',
    nobodyWith: 'La carte dit que personne ne vient avec {has}.',
    nobodyWithout: 'La carte dit que personne ne vient sans {lacks}.',
    nobodyLike: 'La carte dit que personne ne vient avec {has} et sans {lacks}.',
    nobody: 'La carte dit que personne ne vient.',
    wayClosed: '{why}.',
  },
  tooLarge: {
    draw: 'La carte a {stops} canaux et équipes avec {lines} traits entre eux ; un dessin reste lisible jusqu’à {mostStops} et {mostLines}.',
    check: 'La carte est trop grande pour vérifier {customer} avec {problem} : {seen}.',
    doors: 'La carte est trop grande pour examiner chaque porte et chaque exception : {seen}.',
    walk: 'La carte est trop grande pour être parcourue avec {customer} et {problem} : {seen}.',
    walkOfSomebody: 'La carte est trop grande pour être parcourue avec ce client et {problem} : {seen}.',
    seen: {
      positions: '{positions} positions avec {moves} coups ont été vues, et il y en a d’autres',
      sets: '{sets} ensembles de {bits} faits et pouvoirs, c’est plus que n’en tient la mémoire',
      owners: '{most} responsables ont été vus, et il y en a d’autres',
      combinations: '{most} combinaisons de faits ont été vues, et il y en a d’autres',
      doors: '{most} mauvaises portes ont été vues, et il y en a d’autres',
    },
  },
  error: {
    asWritten: '{text}',
    tooMany: 'Il y a encore {more, number} erreurs ; voici les {most, number} premières.',
    nothingYet: 'Il n’y a encore rien ici. Une carte commence par {first} ; puis elle dit {keys}.',
    meant: 'Vouliez-vous dire {name} ?',
    differ: {
      spaces: 'Les deux ne diffèrent que par leurs espaces.',
      capitals: 'Les deux ne diffèrent que par leurs majuscules.',
      letters: 'Les deux ne diffèrent que par la façon dont une lettre est codée : {here} ici, {there} là.',
    },
    keys: {
      missing:
        '{key} manque ici{what, select, version { : une carte commence par {like}} company { : le nom de votre entreprise} customers { : les types de clients, par exemple {like}} problems { : ce qui peut leur arriver, par exemple {like}} remedies { : ce qui le répare, par exemple {like}} channels { : comment les clients vous joignent, par exemple {like}} teams { : qui répond, et comment, par exemple {like}} needs { : ce dont le client a besoin, avec les mots de ce que donne une réparation} gives { : ce que le client a ensuite, avec les mots de ce dont un problème a besoin} reaches { : l’équipe qui y répond} other {}}.',
      missingOfSource: '{key} manque ici : un fait que décide un système a source, field et equals.',
      unknown: '{key} n’est pas une clé du langage.',
      known: 'Connues ici : {keys}.',
      notOne: 'Une clé doit être un seul nom.',
    },
    values: {
      unexpected:
        '{wanted, select, name {Il faut un nom} words {Il faut un mot ou des mots} names {Il faut une liste de noms} amount {Il faut un montant en unités entières de la monnaie, au moins 0} amountOrAny {Il faut un montant, au moins 0, ou any} yesOrNo {Il faut true ou false} plain {Il faut du texte, un nombre, true ou false} form {Il faut {form}} fact {Il faut le nom d’un fait, ou {form}} facts {Il faut une liste de faits} rules {Il faut une liste de {form}} responses {Il faut une liste de réponses} response {Il faut own, refuse, {form}} oneOf {Il faut l’un de {form}} currency {Il faut un code de monnaie comme EUR} customers {Il faut des types de clients, chacun avec son nom comme clé} problems {Il faut des problèmes, chacun avec son nom comme clé} remedies {Il faut des réparations, chacune avec son nom comme clé} channels {Il faut des canaux, chacun avec son nom comme clé} teams {Il faut des équipes, chacune avec son nom comme clé} authority {Il faut des réparations avec un montant, chacune avec son nom comme clé} map {Il faut une carte de service : {form}} atLeast {Il faut au moins {form}} atMost {Il faut au plus {form}} other {Il faut autre chose}}, mais {found, select, list {c’est une liste} mapping {ce sont des clés avec leurs valeurs} nothing {il n’y a rien ici} other {c’est {value}}}.',
      spaceAfterColon: 'Il manque une espace après le deux-points.',
      noQuotes: 'Écrivez-le sans guillemets.',
      asList: 'Écrivez-le ainsi : {list}.',
      decimalPoint: 'Les décimales s’écrivent avec un point.',
      decimals: '{amount} a plus de décimales que {currency}, qui en a {most, number}.',
      tooMuch: '{amount} dépasse ce que peut être un montant, {most} au plus.',
      currency: '{code} n’est pas un code de monnaie de la norme ISO 4217 ; écrivez-le comme EUR.',
      factEntry: 'Un fait dont on dit davantage s’écrit {form}, un par élément de la liste.',
      emptyRule:
        'Une règle vide rendrait tout le monde impossible ; dites « with », « without », ou les deux.',
      noVerb: 'Une réponse a exactement un de own, refuse, pass et send ; celle-ci n’en a aucun.',
      severalVerbs: 'Une réponse a exactement un de own, refuse, pass et send ; celle-ci a {verbs}.',
      unstorable:
        'Un nom ou une valeur contient une moitié de caractère, ou NUL, qui ne peut pas être gardé. Enlevez la séquence d’échappement.',
    },
    names: {
      empty: 'Un nom ne peut pas être vide.',
      twice: '{name} est déclaré deux fois ; les noms sont uniques.',
      alike: '{name} se lit comme {first}, déjà déclaré.',
      undeclared:
        '{section, select, organisations {Aucune organisation {name} n’est déclarée} facts {Aucun fait {name} n’est déclaré} customers {Aucun type de client {name} n’est déclaré} problems {Aucun problème {name} n’est déclaré} remedies {Aucune réparation {name} n’est déclarée} channels {Aucun canal {name} n’est déclaré} teams {Aucune équipe {name} n’est déclarée} other {Aucun nom {name} n’est déclaré}}.',
      declareInList: 'Déclarez-le dans la liste « {section} » en haut de la carte, comme {like}.',
      declareUnder: 'Déclarez-le sous « {section} ».',
    },
    rules: {
      endlessLadder: 'L’échelle ne finit jamais. Qui a qui au-dessus : {round}.',
      fixed: {
        given: '{fact} est fixe : personne ne peut le rendre vrai, donc rien ne le donne.',
        established: '{fact} est fixe : personne ne peut le rendre vrai, donc rien ne l’établit.',
      },
      impossible: {
        has: 'Il ne peut pas y avoir de {customer} : « impossible » exclut qui est avec {has}.',
        lacks: 'Il ne peut pas y avoir de {customer} : « impossible » exclut qui est sans l’un de {lacks}.',
        both: 'Il ne peut pas y avoir de {customer} : « impossible » exclut qui est avec {has} et sans l’un de {lacks}.',
      },
      machine: {
        above: '{team} a au-dessus {machine}, qui est une machine ; nommez une équipe humaine.',
        owns: '{team} est une machine, et une machine n’est jamais responsable d’un problème.',
        authority: '{team} est une machine, et une machine n’a pas d’autorisation.',
        leads: '{team} est une machine, et une machine ne fait pas partie de la direction.',
        alone:
          '{team} est une machine ; dites dans « reportsTo » quelle équipe humaine répond quand le client lui demande une personne.',
      },
    },
    size: {
      characters:
        'Il y a {characters, number} caractères ici ; une carte en contient {most, number} au plus.',
      lexemes: 'Il y a plus de lignes et de valeurs ici qu’il n’en faut à aucune carte.',
      aliases:
        'Ses alias une fois écrits en entier, le fichier a plus de valeurs qu’il n’en faut à aucune carte.',
      nested:
        'Des crochets, des clés ou des listes sont ici les uns dans les autres, plus profond que dans aucune carte.',
    },
    yaml: {
      unreadable: 'Ce n’est pas lisible comme YAML : {said}.',
      tag: 'Un tag ne dit rien dans une carte ; enlevez-le. {said}.',
      circularAlias: '{alias} pointe vers lui-même.',
      unknownAlias: 'Il n’y a pas de {anchor} plus haut.',
      documents: 'Il y a plus d’un document YAML ici ; une carte en est un seul.',
      tab: 'Une tabulation commence cette ligne ; écrivez des espaces à la place.',
      openBracket: 'Un crochet ouvert au-dessus de cette ligne n’est pas fermé.',
      indent:
        'Cette ligne commence plus à gauche ou plus à droite que les lignes avec lesquelles elle va ; donnez-leur le même nombre d’espaces.',
      goesOn:
        'Quelque chose au-dessus de cette ligne continue dans celle-ci : un crochet ou un guillemet pas fermé, une virgule ou un deux-points qui manque.',
      quoteIt: '{said} ; mettez-le entre guillemets.',
      openQuote: 'Un guillemet s’ouvre ici et ne se ferme jamais.',
      colon: 'Il manque un deux-points après ce nom.',
      colonInName:
        'Un deux-points dans un nom commence un nouvel élément ; mettez-le entre guillemets, comme {quoted}.',
      entryOnLine:
        '« {value} » ne peut pas commencer sur la ligne d’un nom : commencez une nouvelle ligne, ou écrivez-le entre {braces} ou {brackets}. Un nom qui contient un deux-points doit être entre guillemets.',
      commaAbove: 'Il manque une virgule à la ligne du dessus, ou un crochet n’est pas fermé.',
      commaBetween: 'Il manque une virgule entre « {before} » et « {after} ».',
      commaOrBracket:
        'Il manque une virgule entre « {before} » et « {after} », ou un crochet plus haut n’est pas fermé.',
    },
  },
}
