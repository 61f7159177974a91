import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const escalationWords = catalogue('escalationWords', {
  takeHigher: {
    title: 'Take it higher',
    means: 'To the next level, by name. It counts for you, never against.',
    also: 'escalate refer manager leader up',
    submit: 'Take it higher',
    words: {
      label: 'Why',
    },
    unnamed: {
      label: 'Without my name',
      hint: 'Only the leader whom it reaches is told who referred it. It counts for you, in figures that you alone see.',
    },
  },
  askForLeader: {
    title: 'The customer asks for a leader',
    means:
      'They need not tell you why. Try that leader’s own line first; when they call back is theirs alone to say.',
    also: 'manager chief executive boss by name title',
    submit: 'Bring it to them',
    leader: {
      label: 'Whom they asked for',
    },
    what: {
      label: 'What they asked, in their words',
    },
    noAnswer: {
      label: 'Their own line was rung, and nobody answered',
    },
    callBackBy: {
      label: 'The leader calls back by',
      hint: 'Only where they ask for you; left open, by the end of your next working day. Another leader says it themselves, and until then nobody has promised a call.',
    },
  },
  reportSentAway: {
    title: 'The customer was sent away',
    means: 'It goes to whoever leads above that team, in the customer’s words.',
    also: 'turned away refused not heard door shop phone',
    submit: 'Bring it up',
    team: {
      label: 'Where they were sent away',
    },
    words: {
      label: 'What they say of it, in their words',
    },
    when: {
      label: 'When it was',
    },
  },
  acknowledgeEscalation: {
    title: 'I have read it',
    means: 'The customer hears that it is with you, by name.',
    also: 'acknowledge escalation',
    submit: 'I have read it',
  },
  reportOnEscalation: {
    title: 'Report to the leader',
    means: 'In writing: what was said, and what was done.',
    also: 'report written escalation',
    submit: 'Hand in the report',
    said: {
      label: 'What was said',
    },
    done: {
      label: 'What was done',
    },
    will: {
      label: 'What will still be done',
      hint: 'The customer is promised it, and the final report is due a working day after it is done.',
    },
    willBy: {
      label: 'By when',
    },
  },
  recordLeadersCall: {
    title: 'Log your own call',
    means: 'If it is not right by their word, it goes on.',
    also: 'leader call conversation heard',
    submit: 'Log the call',
    channel: {
      label: 'By',
    },
    words: {
      label: 'What you both said',
    },
    right: {
      label: 'The customer says',
      yes: 'It is right',
      no: 'It is not right',
    },
    madeAt: {
      label: 'When, if not just now',
    },
  },
  judgeLeadersCall: {
    title: 'Record whether it is right',
    means:
      'What the customer told you, who do not answer for it, after the leader’s call. They are told, and their “right” ends the escalation a working day later.',
    also: 'confirm right not right customer said leader',
    submit: 'Record their word',
    words: {
      label: 'What they said',
    },
  },
  declineLeadersCall: {
    title: 'The customer wants no call',
    means: 'Written down by one of us, the call stays owed until the customer says so themselves.',
    also: 'decline call do not ring leader',
    submit: 'Record it',
    words: {
      label: 'What they said',
    },
  },
  endEscalation: {
    title: 'Close the escalation as lapsed',
    means:
      'Report and call are in, and the customer stays silent: after attempts on three days and ten days of silence. The case goes on with its owner.',
    also: 'close end escalation lapsed silence',
    submit: 'Close it',
  },
})
