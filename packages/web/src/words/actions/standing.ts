import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const standingWords = catalogue('standingWords', {
  leaveFlood: {
    title: 'Take it out of the many',
    means:
      'It is not like the others that are answered together. Its own clocks count again, from when it came.',
    also: 'flood alike spam many out',
    submit: 'Take it out',
  },
  recordRemedySought: {
    title: 'Note what the customer wants',
    means: 'The remedy they seek, in their words.',
    also: 'remedy wish demand seeks',
    submit: 'Note it',
    words: {
      label: 'In their words',
    },
  },
  sayWhatItCost: {
    title: 'Enter what it cost them',
    means:
      'As the customer says it. It stands at the top of the case, with your name as who heard it, and moves no clock.',
    also: 'cost minutes waited trips days without lost effort',
    waited: 'Minutes they waited',
    talked: 'Minutes they talked with us',
    trips: 'Trips',
    without: 'Days without the thing',
    submit: 'Enter it',
  },
  sayZone: {
    title: 'Enter by which clock they live',
    means:
      'What the customer is told from now on is told by it, and says so where it is not ours. Dates that they were given stay.',
    also: 'time zone clock abroad hours city',
    zone: 'Time zone, such as Europe/London',
    submit: 'Note it',
  },
  sayLeaving: {
    title: 'They say they are leaving',
    means:
      'It stands at the top of the case and is counted for its team. No clock, date or order changes by it.',
    also: 'leave cancel churn go elsewhere',
    submit: 'Write it down',
  },
  raiseDanger: {
    title: 'Somebody may come to harm',
    means:
      'Also by their own hand. The owner and a leader are told at once, and others every few minutes until one of them has read it.',
    also: 'danger safety risk urgent injury self-harm suicide',
    submit: 'Raise it now',
    words: {
      label: 'What was said about it',
    },
  },
  handOverThreat: {
    title: 'I was threatened',
    means:
      'The lead of your team has the case from now on and can’t decline it. The customer reads who has it now, and nothing else of this.',
    also: 'threat threatened violence abuse safety',
    submit: 'Hand it up',
    harm: {
      label: 'Whom they spoke of harming',
      us: 'Me, a colleague or what is ours',
      themselves: 'Themselves',
      themselvesHint: 'That is danger, not a threat: people are called at once, and the case stays with you.',
    },
    words: {
      label: 'What was said',
    },
  },
  endThreateningCall: {
    title: 'I ended a call because of a threat',
    means:
      'Your safety comes first. The customer reads on their page that you ended it and what you write here, who has it and by when they hear. A case of yours goes to the leader above at once. It takes nothing from the customer.',
    also: 'threat call ended hung up abuse safety phone',
    submit: 'Write it down',
    seconds: { label: 'How many seconds the call lasted' },
  },
  acknowledgeDanger: {
    title: 'I have read of the danger',
    means:
      'It stands under your name alone, and the customer hears of it. One of us still has to try by voice.',
    also: 'danger read acknowledge',
    submit: 'I have read it',
  },
  endDanger: {
    title: 'The danger is over',
    means: 'Say how you know.',
    also: 'safe harm end',
    submit: 'It is over',
    words: {
      label: 'How you know',
    },
  },
  recordMapFacts: {
    title: 'Say where they stand in the service map',
    means:
      'Which problem it is, and what is true of them: where the map leaves such customers without help, the case comes up to the leader who signed for that.',
    also: 'fact problem kind exception receipt map',
    submit: 'Enter it',
    problem: {
      label: 'Their problem',
      none: 'Not known yet',
    },
    fact: {
      label: 'What was found out',
    },
  },
  sayProblem: {
    title: 'Say which problem of the map it is',
    means: 'What the map promises is judged by it. What was said before stays in the story.',
    also: 'problem kind map issue about',
    submit: 'Say so',
  },
  noteVulnerability: {
    title: 'Note what makes it harder for them',
    means: 'Illness, age, language, a loss: so that everyone who has the case takes care.',
    also: 'vulnerable care',
    submit: 'Note it',
    inWriting: {
      label: 'They need us to write, and not to ring',
    },
    words: {
      label: 'What to take care of',
    },
  },
  setContactPlan: {
    title: 'Say how we are in contact with them',
    means:
      'By which channel, by whom and how often they hear from us; no clock watches how often. It limits how, and never whether they are heard; they are told, can say no in one press, and it ends by itself.',
    also: 'contact plan channel frequency agreement limit',
    submit: 'Set it down',
    channel: { label: 'By which channel' },
    person: { label: 'Who speaks with them' },
    often: {
      label: 'How often they hear from us at least',
      days: '{days, plural, =1 {every day} =7 {every week} =14 {every two weeks} =31 {every month} other {every # days}}',
    },
    words: { label: 'Why, as they will read it' },
    reviewBy: {
      label: 'When it ends, unless it is set anew',
      months: '{months, plural, one {in # month} other {in # months}}',
    },
  },
  endContactPlan: {
    title: 'End the plan of contact',
    means:
      'We are in contact with them as with anybody. They are told. While they say no to it, only another leader can.',
    also: 'contact plan end challenge',
    submit: 'End it',
    words: { label: 'Why it ends, as they will read it' },
  },
  nameRepresentative: {
    title: 'Somebody speaks for the customer',
    means: 'From now on they may say what the customer may say.',
    also: 'representative lawyer relative mandate',
    submit: 'Name them',
    name: {
      label: 'Their name',
    },
    mandate: {
      label: 'What shows that they may',
    },
  },
  endRepresentation: {
    title: 'The customer speaks for themselves again',
    means: 'Whoever spoke for them does so no more.',
    also: 'representative end mandate',
    submit: 'End it',
  },
  complainAbout: {
    title: 'The complaint is about a person',
    means: 'They neither have the case, nor lead it, nor decide in it from now on.',
    also: 'colleague conduct behaviour',
    submit: 'Record it',
    person: {
      label: 'About whom',
    },
  },
  callAddressUnsafe: {
    title: 'Others read this address',
    means: 'Nothing is sent there from then on, and the links that were sent there open nothing.',
    also: 'unsafe shared mailbox family safety privacy',
    submit: 'Others read it',
  },
  callAddressSafe: {
    title: 'They alone read this address',
    means: 'Mail goes there again, and it may prove who they are.',
    also: 'safe mailbox',
    submit: 'They alone read it',
  },
})
