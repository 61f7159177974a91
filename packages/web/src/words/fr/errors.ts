import type { Translated } from '../catalogue.ts'
import type { errorWords as englishErrorWords } from '../errors.ts'

export const errorWords: Translated<typeof englishErrorWords> = {
  'body-incomplete': {
    title: 'La ligne a été coupée',
    detail: 'Tout n’est pas arrivé, et rien n’en a été gardé. Renvoyez-le.',
  },
  'not-signed-in': {
    title: 'Aucune session ouverte',
    detail: 'Connectez-vous pour continuer. Ce que vous avez écrit reste dans cet onglet.',
  },
  'not-allowed': {
    title: 'Ce n’est pas à vous de faire cela',
    detail: 'Adressez-vous à qui dirige l’équipe, ou à l’administration.',
  },
  'person-needed': {
    title: 'C’est à un être humain de faire cela',
    detail:
      'Un jeton est pour une machine : elle lit ce que son titulaire peut voir, et transmet ce que disent les clients. Pour ceci, connectez-vous sous votre propre nom.',
  },
  'not-found': {
    title: 'Il n’y a rien ici',
    detail: 'À cette adresse, il n’y a rien que vous puissiez voir. Vérifiez qu’elle est bien écrite.',
  },
  'mail-without-page': {
    title: 'Cet e-mail n’est que du texte',
    detail: 'Il a été écrit sans mise en page. Ses mots sont tout ce qu’il contient.',
  },
  'page-unreadable': {
    title: 'Cet e-mail ne peut pas être affiché tel qu’il a été écrit',
    detail:
      'Il est trop lourd à dessiner, ou abîmé. Ses mots sont dans l’histoire, et ses fichiers avec eux.',
  },
  'request-too-slow': {
    title: 'La ligne était trop lente',
    detail: 'Rien n’en a été gardé. Renvoyez-le.',
  },
  'other-customer': {
    title: 'Ces dossiers sont de deux clients',
    detail: 'Seuls les dossiers d’un même client peuvent être réunis.',
  },
  'owner-unable': {
    title: 'La personne responsable ne peut plus l’être',
    detail:
      'Elle est partie ou en congé depuis un instant. Regardez le dossier tel qu’il est maintenant et réessayez.',
  },
  'deputy-unfit': {
    title: 'Cette personne ne peut pas assurer le remplacement',
    detail: 'Nommez quelqu’un d’autre, qui travaille ici et n’est pas en congé.',
  },
  'leave-overlaps': {
    title: 'Il y a déjà un congé à ces dates',
    detail: 'Annulez-le d’abord, ou choisissez d’autres jours.',
  },
  'too-many-leaves': {
    title: 'Trop de congés sont prévus',
    detail: 'Annulez-en, ou attendez que certains soient passés.',
  },
  'last-admin': {
    title: 'Personne d’autre ne pourrait gérer Buckstop',
    detail: 'Donnez d’abord l’administration à quelqu’un d’autre.',
  },
  'person-inactive': {
    title: 'Cette personne ne travaille plus ici',
    detail: 'Choisissez quelqu’un qui y travaille.',
  },
  'email-taken': {
    title: 'Quelqu’un d’autre a cette adresse e-mail',
    detail: 'Chacun de nous se connecte avec sa propre adresse. Voyez sur la page Collègues à qui elle est.',
  },
  'password-link-spent': {
    title: 'Ce lien n’ouvre plus rien',
    detail:
      'Il a servi, date de plus d’un jour, ou il y en a un plus récent. Demandez-en un autre à l’administration.',
  },
  'map-not-a-draft': {
    title: 'Cette version reste telle qu’elle est',
    detail: 'Elle est en service, ou l’a été. Commencez un brouillon à partir d’elle.',
  },
  'already-sent': {
    title: 'C’est parti',
    detail: 'On ne peut plus le reprendre. Écrivez de nouveau, et dites ce qui n’allait pas.',
  },
  'too-many-replies': {
    title: 'Il y a trop de réponses',
    detail: 'Jetez-en quelques-unes que personne n’utilise, pour que l’on trouve les autres.',
  },
  'tag-name-taken': {
    title: 'Une étiquette porte déjà ce nom',
    detail:
      'Prenez un autre nom ; ou changez l’autre étiquette, qui peut reprendre du service si elle en a été retirée.',
  },
  'tags-full': {
    title: 'Il y a cent étiquettes',
    detail: 'Renommez-en une que vous n’utilisez plus, pour que l’on trouve les autres.',
  },
  'too-many-devices': {
    title: 'Trop d’appareils affichent ce que vous avez à faire',
    detail: 'Retirez-en un que vous n’utilisez plus, puis activez celui-ci.',
  },
  'too-many-drafts': {
    title: 'Trop de brouillons attendent dans ce dossier',
    detail: 'Celui-ci n’est gardé que sur votre appareil. Jetez l’un des autres, ou envoyez-le.',
  },
  'chat-full': {
    title: 'Cette discussion ne peut plus contenir de lignes',
    detail: 'Rien de ceci n’a été enregistré. Continuez sur la page du dossier, où il y a de la place.',
  },
  'nothing-to-sign': {
    title: 'Il n’y a pas de profil à signer',
    detail:
      'Nommez le profil d’un régulateur dans le fichier de l’entreprise (regulator), et appliquez le fichier.',
  },
  'profile-signed-in-file': {
    title: 'Le fichier du profil dit qui l’a lu',
    detail: 'Changez readBy dans le fichier, et appliquez de nouveau le fichier de l’entreprise.',
  },
  'settings-changed-meanwhile': {
    title: 'Quelqu’un a changé ceci après votre lecture',
    detail:
      'Rien n’a été changé, et ce que vous avez écrit est toujours là. Ce qui y est maintenant figure sous chaque champ ; enregistrez de nouveau pour y mettre ce que vous avez écrit.',
  },
  'phone-line-taken': {
    title: 'Ce numéro est déjà réglé',
    detail: 'Modifiez la ligne qui existe.',
  },
  'phone-lines-full': {
    title: 'Il y a cinquante numéros',
    detail: 'Enlevez-en un que personne n’appelle.',
  },
  'phone-line-not-opened': {
    title: 'L’opérateur ne connaît pas ce numéro ainsi',
    detail: 'Rien n’a été gardé. Corrigez, ou gardez-le sans l’essayer.',
  },
  'mailbox-taken': {
    title: 'Cette boîte est déjà réglée',
    detail:
      'Le même dossier de ce serveur est déjà lu sous le même identifiant. Changez la boîte qui est là.',
  },
  'mailboxes-full': {
    title: 'Il y a cinquante boîtes',
    detail: 'Retirez-en une à laquelle personne n’écrit, ou faites suivre une adresse vers une autre.',
  },
  'mailbox-not-opened': {
    title: 'La boîte ne s’est pas ouverte',
    detail: 'Rien n’a été gardé. Corrigez ce qui s’y oppose, ou gardez-la quand même.',
  },
  'sending-not-opened': {
    title: 'Le serveur d’e-mail ne nous a pas laissés entrer',
    detail: 'Rien n’a été gardé. Corrigez ce qu’il dit, ou gardez-le quand même.',
  },
  'dkim-taken': {
    title: 'Cette clé est déjà là',
    detail: 'Le domaine a une clé de ce sélecteur. Donnez un autre nom à la suivante.',
  },
  'dkim-full': {
    title: 'Il y a assez de clés',
    detail: 'Un domaine en a deux à la fois, celle qui signe et la suivante. Jetez-en une qui ne signe plus.',
  },
  'secret-needed': {
    title: 'Saisissez de nouveau son mot de passe',
    detail: 'Celui qui est gardé est pour un autre serveur ou identifiant, et n’est dit à personne d’autre.',
  },
  'seal-key-missing': {
    title: 'La clé des mots de passe n’est pas ici',
    detail:
      'D’autres mots de passe sont gardés sous une clé que cette machine n’a pas ; rien n’a donc été gardé sous une autre. Qui s’occupe de Buckstop remet la clé, ou en fait valoir une nouvelle ; enregistrez ensuite de nouveau.',
  },
  'not-failed': {
    title: 'C’est déjà en cours',
    detail: 'Quelqu’un a été plus rapide, ou cela a marché entre-temps. Regardez de nouveau dans un instant.',
  },
  'call-settled': {
    title: 'Quelqu’un s’est occupé de cet appel',
    detail: 'Son contact a été trouvé, ou quelqu’un a été plus rapide. Rien n’a été changé.',
  },
  'calls-column-unknown': {
    title: 'Nul ne peut dire ce qu’est une colonne',
    detail: 'Rien n’a été repris. Dites de chaque colonne ce qu’elle est.',
  },
  'calls-column-ambiguous': {
    title: 'Deux colonnes sont dites être la même chose',
    detail: 'Rien n’a été repris. Dites de l’une qu’elle n’est pas utile.',
  },
  'calls-column-missing': {
    title: 'Il manque une colonne',
    detail:
      'Rien n’a été repris. Il faut notre numéro appelé, qui a appelé, quand, et combien de temps ; et entrant ou sortant, sauf si tous les appels sont entrants.',
  },
  'calls-dates-ambiguous': {
    title: 'Ses dates peuvent se lire de deux façons',
    detail: 'Rien n’a été repris. Dites comment le fichier écrit ses jours.',
  },
  'calls-dates-unreadable': {
    title: 'Ses dates sont illisibles',
    detail:
      'Rien n’a été repris. Vérifiez quelle colonne dit quand ; les moments s’écrivent comme 2026-11-21 10:11.',
  },
  'calls-file-unreadable': {
    title: 'Ce fichier est illisible',
    detail: 'Rien n’a été repris. Il faut un CSV dont la première ligne nomme les colonnes.',
  },
  'calls-file-too-long': {
    title: 'Ce fichier est trop long pour être envoyé ainsi',
    detail:
      'Rien n’a été repris. Envoyez-le en parties de 20 000 lignes, ou faites-le reprendre avec buckstop calls import par qui gère Buckstop.',
  },
  'call-without-contact': {
    title: 'Rien dans ce dossier ne peut être cet appel',
    detail:
      'Personne de chez nous n’y a noté ce que le client a dit au moment de l’appel ou après. Notez-le d’abord là, ou reprenez l’appel.',
  },
  'trouble-over': {
    title: 'Cela marche de nouveau',
    detail: 'Il n’y a plus rien dont s’occuper.',
  },
  'map-changed-meanwhile': {
    title: 'Quelqu’un a enregistré cette version après votre lecture',
    detail:
      'Rien n’a été changé. Relisez-la, ajoutez ce qui manque, et envoyez avec elle la révision la plus récente.',
  },
  'map-already-active': {
    title: 'Cette version est déjà en service',
    detail: 'Il n’y a rien à faire.',
  },
  'other-map-went-live': {
    title: 'Autre chose a changé au même moment',
    detail:
      'Une autre version est entrée en service, ou des collègues ont changé, pendant que celle-ci était en route. Regardez, et réessayez.',
  },
  'map-invalid': {
    title: 'Le texte n’est pas une carte de service valable',
    detail: 'Vérifiez-le : chaque erreur a sa ligne, et ce qui était sans doute voulu.',
  },
  'map-too-large': {
    title: 'La carte de service est trop grande pour être vérifiée',
    detail: 'Enlevez ce qui ne change rien, ou divisez la carte.',
  },
  'check-took-too-long': {
    title: 'La vérification n’a pas fini à temps',
    detail: 'Réduisez la carte, ou essayez à un moment plus calme.',
  },
  'map-unsafe': {
    title: 'Quelqu’un peut rester bloqué dans cette carte de service',
    detail: 'Les récits des verdicts montrent où. Corrigez d’abord ces endroits.',
  },
  'map-wrong-door': {
    title: 'Une porte mène à qui ne peut pas aider',
    detail:
      'Corrigez-la, ou faites signer la direction pourquoi il doit en être ainsi, pour six mois au plus.',
  },
  'map-exception': {
    title: 'La carte de service oublie quelqu’un',
    detail:
      'Corrigez-la, ou faites signer la direction pourquoi il doit en être ainsi, pour six mois au plus.',
  },
  'not-that-long': {
    title: 'Une signature vaut six mois au plus',
    detail: 'Donnez un dernier jour, aujourd’hui ou plus tard, à moins de six mois.',
  },
  'not-found-in-map': {
    title: 'Cette version ne laisse personne ainsi sans aide',
    detail: 'Vérifiez la version, relisez qui elle laisse sans aide, et signez pour ceux-là.',
  },
  'team-without-people': {
    title: 'Une équipe est vide',
    detail: 'Nommez au moins qui la dirige, ou ôtez-la de la carte.',
  },
  'team-without-lead': {
    title: 'Personne ne dirige une équipe',
    detail: 'Nommez quelqu’un qui travaille ici.',
  },
  'ladder-without-top': {
    title: 'En haut d’une échelle, personne ne peut agir',
    detail:
      'Faites-la finir à une équipe avec « leader: true » que dirige quelqu’un qui est au travail, ou a un remplacement prévu.',
  },
  'leader-without-deputy': {
    title: 'Une direction n’a pas de suppléance',
    detail: 'Nommez, à la page Collègues, qui la remplace en cas de congé.',
  },
  'fallback-team-missing': {
    title: 'L’équipe qui répond quand aucune autre ne le fait n’existe plus',
    detail: 'Choisissez une autre équipe pour cela.',
  },
  'body-too-large': {
    title: 'C’est trop long',
    detail: 'Rien n’en a été gardé. Joignez les longs documents comme fichiers.',
  },
  'file-too-large': {
    title: 'Un fichier est trop grand',
    detail: '20 Mo au plus pour chacun. Rien n’est parti, et ce que vous avez écrit est toujours là.',
  },
  'letter-without-picture': {
    title: 'Il n’y a ni mots ni images',
    detail: 'Notez ce qui a été dit ; seule une lettre peut entrer en images, sans mots.',
  },
  'letter-heic': {
    title: 'Une photo est au format HEIC, que la plupart des navigateurs ne montrent pas',
    detail:
      'Enregistrez-la en JPEG, ou réglez l’appareil sur son format le plus compatible. Rien n’a été envoyé, et votre texte est toujours là.',
  },
  'letter-kind': {
    title: 'Un fichier n’est pas l’image d’une lettre',
    detail: 'Prenez un PDF, un JPEG ou un PNG. Rien n’a été envoyé, et votre texte est toujours là.',
  },
  'letter-no-room': {
    title: 'Il n’y a pas de place pour ces images en ce moment',
    detail:
      'Vous avez envoyé en une heure plus de fichiers que nous n’en prenons. Rien n’a été envoyé ; réessayez plus tard.',
  },
  'letter-characters': {
    title: 'La lettre a des caractères que nous ne savons pas composer',
    detail:
      'L’arabe, l’hébreu, le chinois et le japonais, et les images ne sont pas composés. Écrivez-la autrement, et notez que vous l’avez envoyée.',
  },
  'letter-too-long': {
    title: 'La lettre est trop longue',
    detail: 'Elle peut avoir dix pages. Raccourcissez-la, ou écrivez-en deux.',
  },
  'picture-unreadable': {
    title: 'Cette page ne peut pas être dessinée',
    detail:
      'Le fichier n’est pas un PDF, est verrouillé, ou n’a pas cette page. Téléchargez-le tel qu’il est arrivé.',
  },
  'too-many-files': {
    title: 'Trop de fichiers à la fois',
    detail: '10 au plus. Rien n’est parti, et ce que vous avez écrit est toujours là.',
  },
  'input-invalid': {
    title: 'Quelque chose ne convient pas encore',
    detail: 'Rien n’a été changé, et ce que vous avez écrit est toujours là. Voici ce qui ne convient pas :',
  },
  'too-many-requests': {
    title: 'C’était trop en une minute',
    detail: 'Rien n’a été changé. Attendez une minute, puis continuez.',
  },
  'sign-in-paused': {
    title: 'Trop de mots de passe faux',
    detail:
      'Attendez quelques minutes, un quart d’heure au plus. Un navigateur où cette adresse s’est déjà connectée n’a pas à attendre ; et l’administration peut donner un nouveau mot de passe.',
  },
  'event-of-later-version': {
    title: 'Une version plus récente de Buckstop a écrit une partie de ceci',
    detail:
      'Celle-ci ne peut pas la lire, et ne montre rien plutôt qu’une moitié. Pendant une mise à jour, réessayez dans quelques minutes ; sinon, dites-le à qui s’occupe de Buckstop.',
  },
  'event-unreadable': {
    title: 'Une partie de cette histoire ne peut pas être lue',
    detail:
      'Ce qui en est gardé n’est pas comme Buckstop l’a écrit, et rien n’est montré plutôt que quelque chose de faux. Dites-le à qui s’occupe de Buckstop : buckstop verify dit où.',
  },
  internal: {
    title: 'Quelque chose s’est cassé chez nous',
    detail:
      'C’est noté. Réessayez ; si cela se reproduit, dites à qui s’occupe de Buckstop à quelle heure c’était.',
  },
  'not-stored': {
    title: 'Ceci n’a pas pu être gardé',
    detail:
      'Buckstop ne peut rien garder en ce moment. Rien n’en a été gardé : réessayez dans quelques minutes.',
  },
  'not-ready': {
    title: 'Buckstop n’est pas prêt',
    detail: 'Réessayez dans un instant.',
  },
  busy: {
    title: 'Trop à la fois',
    detail: 'Réessayez dans un instant.',
  },
  'too-many-listening': {
    title: 'Trop de fenêtres',
    detail:
      'Vous avez autant de fenêtres en direct que nous en tenons pour une personne. Fermez-en une, ou rechargez vous-même.',
  },
}
