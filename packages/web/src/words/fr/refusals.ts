import type { Translated } from '../catalogue.ts'
import type { refusalWords as englishRefusalWords, namesWords as englishNamesWords } from '../refusals.ts'
import { endRefusals } from './refused/at-the-end.ts'
import { joiningRefusals } from './refused/where-cases-join.ts'
import { grantingRefusals } from './refused/granting.ts'
import { potholeRefusals } from './refused/potholes.ts'
import { ladderRefusals } from './refused/on-the-ladder.ts'

export const refusalWords: Translated<typeof englishRefusalWords> = {
  'already-open': {
    title: 'Le dossier est déjà ouvert',
    instead: 'Ajoutez ce que vous avez au dossier tel qu’il est.',
  },
  'not-open': {
    title: 'Le dossier n’est pas encore ouvert',
    instead: 'Notez d’abord les mots du client ; c’est cela qui l’ouvre.',
  },
  'case-ended': {
    title: 'Le dossier est clos',
    instead: 'Un nouveau mot du client le rouvre, des faits nouveaux aussi.',
  },
  'case-not-ended': {
    title: 'Le dossier est encore ouvert',
    instead: 'Il n’y a rien à rouvrir ; ajoutez les faits au dossier tel qu’il est.',
  },
  'no-issues': {
    title: 'Aucun point n’est nommé',
    instead: 'Dites au moins une fois, avec les mots du client, quel est le problème.',
  },
  'too-many-issues': {
    title: 'Le dossier contient autant de points qu’il peut',
    instead: 'Réglez-en un d’abord, ou notez le nouveau comme un dossier à part.',
  },
  'too-many-open-asks': {
    title: 'Trop de questions à d’autres équipes sont ouvertes',
    instead: 'Retirez celles qui n’ont plus besoin de réponse, puis posez la nouvelle.',
  },
  'too-many-open-promises': { title: 'Trop de promesses sont ouvertes', instead: 'Tenez-en une d’abord.' },
  'slot-not-free': { title: 'Cette heure n’est plus libre', instead: 'Choisissez-en une autre.' },
  'not-the-owner': {
    title: 'Seule la personne responsable peut faire cela',
    instead: 'Demandez-lui de le faire, ou de vous proposer le dossier, puis acceptez-le.',
  },
  'not-the-customer': {
    title: 'Seul le client peut dire cela',
    instead: 'Parlez avec lui ; il peut le dire sur sa propre page, ou à vous.',
  },
  'not-of-the-company': {
    title: 'Seul quelqu’un qui travaille ici peut faire cela',
    instead: 'Connectez-vous sous votre propre nom.',
  },
  'not-for-machines': {
    title: 'Une machine ne peut pas faire cela',
    instead:
      'Elle transmet ce que dit un client, et appelle la direction ou du secours pour lui. Quelqu’un qui travaille ici doit faire cela, sous son propre nom.',
  },
  'not-the-addressee': {
    title: 'La proposition a été faite à quelqu’un d’autre',
    instead: 'Demandez à la personne responsable de vous proposer le dossier, à vous ou à votre équipe.',
  },
  'no-danger': {
    title: 'Aucun danger n’est connu ici',
    instead: 'Si quelqu’un est en danger, donnez l’alerte : nous appelons aussitôt.',
  },
  'not-the-leader': {
    title: 'Seule la personne de la direction à qui c’est remonté peut faire cela',
    instead: 'Dites-le-lui ; ou portez le dossier plus haut, pour que le niveau suivant l’ait aussi.',
  },
  'not-of-the-asked-team': {
    title: 'La question a été posée à une autre équipe',
    instead:
      'C’est à quelqu’un de cette équipe de répondre ; si vous connaissez la réponse, dites-la à la personne responsable.',
  },
  'not-dealing-with-it': {
    title: 'Il faut s’occuper du dossier pour faire cela',
    instead:
      'Dites-le à la personne responsable, ou dans votre réponse. Ce que le client vous a dit, un danger aussi, vous pouvez toujours le noter comme contact.',
  },
  'not-the-promiser': {
    title: 'Cette promesse est celle de quelqu’un d’autre',
    instead: 'C’est à qui l’a faite d’agir ; rappelez-la-lui, ou faites vous-même une promesse.',
  },
  'no-such-person': {
    title: 'Personne ici ne porte ce nom',
    instead: 'Choisissez quelqu’un dans la liste des collègues.',
  },
  'no-such-team': {
    title: 'Cette équipe n’existe pas',
    instead: 'Choisissez-en une dans la liste des équipes.',
  },
  'off-map': {
    title: 'La carte de service ne connaît aucun chemin vers là',
    instead:
      'Depuis {from}, elle connaît ceux-ci : {ways}. Proposez le dossier à l’un d’eux, au sein de cette équipe ({from}), ou à quelqu’un au-dessus.',
  },
  'person-not-active': {
    title: 'Cette personne ne travaille plus ici',
    instead: 'Choisissez quelqu’un d’autre, ou l’équipe.',
  },
  'person-on-leave': {
    title: 'Cette personne est en congé',
    instead: 'Choisissez qui la remplace, ou l’équipe.',
  },
  'complaint-is-about-them': {
    title: 'La réclamation vise cette personne',
    instead: 'Elle n’a pas le dossier, ne le dirige pas et n’y approuve rien. Choisissez quelqu’un d’autre.',
  },
  'complaint-about-oneself': {
    title: 'C’est à quelqu’un d’autre de dire que cela vous vise',
    instead: 'Portez le dossier plus haut et dites-le : qui l’a là-haut peut le noter.',
  },
  'already-the-owner': {
    title: 'Cette personne a déjà le dossier',
    instead: 'Il n’y a rien à transmettre.',
  },
  'offer-already-made': {
    title: 'Le dossier est déjà proposé à quelqu’un',
    instead: 'Attendez la réponse, ou retirez d’abord cette proposition.',
  },
  'no-such-offer': {
    title: 'Cette proposition ne tient plus',
    instead: 'Elle a été acceptée, refusée ou retirée, ou elle a expiré. Regardez le dossier.',
  },
  'cannot-decline-from-below': {
    title: 'Ce qui est remonté d’en bas ne se refuse pas',
    instead: 'Acceptez-le, ou confiez-le nommément à quelqu’un ; vous continuez d’en répondre.',
  },
  'owner-is-in-place': {
    title: 'La personne responsable est en place',
    instead: 'Pour que le dossier change de mains, c’est à elle de le proposer ; ou portez-le plus haut.',
  },
  'no-such-issue': {
    title: 'Le dossier ne contient pas ce point',
    instead: 'Choisissez l’un des points que le dossier montre.',
  },
  'issue-settled': {
    title: 'Ce point est réglé',
    instead: 'Choisissez-en un qui est ouvert ; un nouveau mot du client rouvre celui-ci.',
  },
  ...endRefusals,
  'nothing-proposed': {
    title: 'Aucune résolution n’est proposée',
    instead: 'Proposez d’abord une résolution au client, puis demandez-lui si c’est résolu.',
  },
  'reason-needed': {
    title: 'Il faut une raison',
    instead: 'Dites pourquoi, avec les mots qui ont été dits.',
  },
  'no-verdict-to-object-to': {
    title: 'Aucun verdict n’a été noté ici au nom du client',
    instead: 'Regardez le point tel qu’il est maintenant.',
  },
  'no-such-ask': {
    title: 'Cette question n’est pas ouverte',
    instead: 'Elle a reçu sa réponse ou a été retirée. Regardez le dossier tel qu’il est maintenant.',
  },
  'no-such-promise': {
    title: 'Cette promesse n’est pas ouverte',
    instead: 'Elle a été tenue ou rompue, ou n’est plus due. Regardez le dossier tel qu’il est maintenant.',
  },
  'due-in-the-past': {
    title: 'Ce moment est passé',
    instead: 'Choisissez un moment encore à venir.',
  },
  'machine-promise-too-far': {
    title: 'Une machine ne promet rien d’aussi lointain',
    instead:
      'Promettez-le pour la date indiquée, ou passez la main à une personne, qui peut convenir d’une date plus tardive.',
  },
  'due-too-far': {
    title: 'C’est trop loin',
    instead: 'Choisissez un moment plus proche ; personne ne peut compter sur une date si lointaine.',
  },
  'date-in-future': {
    title: 'Ce moment est encore à venir',
    instead: 'Un contact ne peut pas avoir eu lieu dans l’avenir. Vérifiez la date.',
  },
  'date-too-old': {
    title: 'C’est trop ancien',
    instead: 'Vérifiez l’année ; ce qui a eu lieu il y a plus de cinquante ans n’est pas noté ici.',
  },
  'conversation-needed': {
    title: 'Seule une conversation tient un rappel promis',
    instead: 'Joignez le client et parlez-lui ; un message laissé ne compte pas.',
  },
  'no-new-date-proposed': {
    title: 'Aucune autre date n’est proposée',
    instead: 'Proposez-en une d’abord, puis demandez au client.',
  },
  'later-date-needs-customer': {
    title: 'Une date plus tardive demande le oui du client',
    instead: 'Demandez-le-lui, ou attendez sa réponse ; d’ici là, la première date vaut.',
  },
  'promise-open': {
    title: 'Une promesse au client est encore ouverte',
    instead: 'Tenez-la d’abord.',
  },
  ...grantingRefusals,
  ...potholeRefusals,
  ...ladderRefusals,
  'former-owner': {
    title: 'Vous avez eu ce dossier',
    instead: 'Une position finale vient de quelqu’un de la direction qui ne l’a jamais eu.',
  },
  'attempts-missing': {
    title: 'Nous n’avons pas essayé assez souvent de joindre le client',
    instead:
      'Réessayez un autre jour ouvré, par chaque moyen qu’il a laissé, et notez chaque essai. Plusieurs le même jour comptent pour un.',
  },
  'silence-too-short': {
    title: 'Le silence du client n’a pas duré assez longtemps',
    instead: 'Attendez jusque-là ; une réponse peut encore venir.',
  },
  'not-due': {
    title: 'Ce moment n’est pas venu',
    instead: 'Il n’y a rien à faire maintenant.',
  },
  'no-sample-awaited': {
    title: 'Ce dossier n’attend aucune vérification',
    instead: 'Regardez la liste des dossiers à vérifier.',
  },
  'own-sample': {
    title: 'Vous avez clos ce dossier vous-même',
    instead: 'C’est à quelqu’un d’autre de le regarder.',
  },
  'no-survey-open': {
    title: 'Aucune réponse n’est attendue ici',
    instead: 'La question n’est posée qu’à la personne qui a dit que c’est résolu, pendant deux mois.',
  },
  'no-such-contact': {
    title: 'Le dossier ne contient pas ce contact',
    instead: 'Choisissez l’un des contacts que le dossier montre.',
  },
  'no-such-mention': {
    title: 'Rien de ce numéro n’a été écrit à quelqu’un ici',
    instead: 'Relisez le dossier, et prenez un numéro qu’il montre.',
  },
  'may-not-read-it': {
    title: 'Ces collègues ne peuvent pas lire ce dossier',
    instead:
      'Il n’est pas montré à {names}. Posez une question à leur équipe, ou proposez-leur le dossier ; ou écrivez sans citer de nom.',
  },
  'not-in-the-map': {
    title: 'La carte de service ne demande rien de tel',
    instead: 'Ceci n’est pas dans la carte en service : {names}. Relisez le dossier ; la carte a changé.',
  },
  'no-such-tag': {
    title: 'Cette étiquette ne peut pas être choisie ici',
    instead:
      'Elle n’est pas sur le dossier, ou votre entreprise ne l’utilise plus. Choisissez parmi celles qui sont proposées.',
  },
  'too-many-tags': {
    title: 'Le dossier a dix étiquettes',
    instead: 'Retirez-en une d’abord.',
  },
  'already-known': {
    title: 'Le dossier le dit déjà',
    instead: 'Il n’y a rien à ajouter.',
  },
  ...joiningRefusals,
  'nobody-can-own': {
    title: 'Personne ne pourrait avoir ce dossier',
    instead: 'Demandez d’abord à l’administration de rendre active une personne de l’échelle.',
  },
  'not-under-them': {
    title: 'Cette personne ne travaille pas sous votre direction',
    instead: 'Choisissez quelqu’un d’une équipe au-dessous de la vôtre.',
  },
  'next-word-owed': {
    title: 'Le client attend de nos nouvelles',
    instead: 'Parlez-lui d’abord, ou écrivez-lui.',
  },
  'next-word-too-far': {
    title: 'C’est à plus de cinq jours ouvrés',
    instead: 'Choisissez un moment plus proche, ou demandez au client et notez son oui avec ses mots.',
  },
  'customer-not-reached': {
    title: 'Le client n’a pas appris cette date',
    instead: 'Ne donnez une date que si vous lui avez parlé, ou écrit là où il le lit.',
  },
  'has-its-dates': {
    title: 'Le dossier a ses dates',
    instead: 'Il n’y a rien à faire.',
  },
  'ask-open': {
    title: 'Une question à une autre équipe est encore ouverte',
    instead: 'Attendez la réponse, ou retirez la question.',
  },
  'escalation-open': {
    title: 'La direction répond encore de ce dossier',
    instead: 'Cela prend fin quand elle a parlé avec le client et que le client dit que c’est en ordre.',
  },
  'already-gathered': {
    title: 'Ce dossier est déjà parmi ceux qui ont cette cause',
    instead: 'Il n’y a rien à faire.',
  },
  'not-gathered': {
    title: 'Ce dossier n’est pas parmi ceux qui ont cette cause',
    instead: 'Regardez de nouveau la liste ; quelqu’un l’en a peut-être retiré entre-temps.',
  },
  'systemic-issue-ended': {
    title: 'Cette cause récurrente est close',
    instead: 'Elle est rouverte dès qu’un dossier avec cette cause est ajouté.',
  },
  'nothing-to-review': {
    title: 'Il n’y a pas de mesure corrective à regarder',
    instead: 'Attendez que ce qui est promis soit fait, ou promettez vous-même quelque chose.',
  },
  'not-of-a-flood': {
    title: 'Ce dossier n’est pas l’un de beaucoup de dossiers semblables',
    instead: 'Traitez-le à part : quelque chose le distingue des autres.',
  },
  'zone-unknown': {
    title: 'Fuseau horaire inconnu',
    instead:
      'Nommez une ville comme le font les fuseaux horaires, par exemple Europe/London ou America/New_York.',
  },
  'cost-wrong': {
    title: 'Coût impossible',
    instead: 'Donnez des nombres entiers à partir de 0, au moins un.',
  },
  'no-flood': {
    title: 'Il n’y a rien à quoi répondre pour beaucoup à la fois',
    instead: 'Regardez la cause : ce n’est pas un afflux, ou tous ont déjà reçu assez de réponses.',
  },
  'no-profile': {
    title: 'L’entreprise ne garde aucun profil de régulateur',
    instead: 'Écrivez au client comme d’habitude. Un profil est un fichier que nomme celui de l’entreprise.',
  },
  'profile-unsigned': {
    title: 'Aucun juriste de l’entreprise n’a signé le profil du régulateur',
    instead:
      'Jusque-là aucune lettre selon ce profil n’est envoyée ni imprimée. En attendant, écrivez au client comme d’habitude.',
  },
  'no-such-letter': {
    title: 'Le profil ne demande pas cette lettre',
    instead: 'Choisissez-en une qu’il demande, ou écrivez au client comme d’habitude.',
  },
  'letter-lacks': {
    title: 'Il manque quelque chose qui doit figurer dans cette lettre',
    instead: 'Le formulaire nomme chaque élément qui manque. Complétez, puis envoyez.',
  },
  'letter-owed': {
    title: 'Le régulateur demande ici une lettre',
    instead: 'Envoyez cette lettre depuis le dossier : elle met fin à ce délai.',
  },
  'no-such-clock': {
    title: 'Aucune date du régulateur de ce numéro n’est ouverte',
    instead: 'Elle a déjà été tenue, ou est d’un autre dossier. Regardez le dossier tel qu’il est.',
  },
  'not-accepted-by-them': {
    title: 'Le client n’a pas dit lui-même que c’est résolu',
    instead:
      'Un récapitulatif ne suit que sa propre parole. Envoyez une réponse finale, ou attendez sa parole.',
  },
  'summary-too-late': {
    title: 'Le client a accepté après les jours où un récapitulatif suffit',
    instead: 'Envoyez une réponse finale.',
  },
  'letter-not-posted': {
    title: 'Nous n’avons aucune adresse e-mail où ce client, et lui seul, reçoit nos messages',
    instead: 'Imprimez la lettre, postez-la, et dites que c’est fait.',
  },
  'answered-today': {
    title: 'Tous ont reçu une réponse aujourd’hui',
    instead: 'Écrivez un autre jour à ceux qui se taisent.',
  },
}

export const namesWords: Translated<typeof englishNamesWords> = {
  none: 'aucun',
  more: '{names} et {more, number} de plus',
  onlyOwner: 'Seule cette personne peut le faire, puisqu’elle a le dossier : {owner}',
  askOwner: 'Demandez à {owner}, ou faites-vous proposer le dossier et acceptez-le.',
}
