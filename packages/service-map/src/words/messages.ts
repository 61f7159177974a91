import { errorMessages } from './error-messages.ts'

/**
 * What is said of a map and of what happens in it: the English of the terminal and of the workspace, whose catalogues
 * hold these messages, and what another language has in their place. Who says them hands over names as they are said
 * in a sentence (`nouns.ts`), `say-*.ts` which message it is.
 */
export const mapMessages = {
  noun: { the: 'the {name}', a: 'a {name}', an: 'an {name}', quoted: '“{name}”' },
  /** By what turning up there is called: as a sentence of somebody's or one's own, as a title, and as a request. */
  turnsUp: {
    callUs: '{as, select, you {You call.} title {Call} please {please call us} other {{name} calls.}}',
    call: '{as, select, you {You call {channel}.} title {Call {channel}} please {please call {channel}} other {{name} calls {channel}.}}',
    writeBy:
      '{as, select, you {You write by {channel}.} title {Write by {channel}} please {please write to us by {channel}} other {{name} writes by {channel}.}}',
    writeTo:
      '{as, select, you {You write to {channel}.} title {Write to {channel}} please {please write to {channel}} other {{name} writes to {channel}.}}',
    messageBy:
      '{as, select, you {You send a message by {channel}.} title {Send a message by {channel}} please {please send a message by {channel}} other {{name} sends a message by {channel}.}}',
    messageTo:
      '{as, select, you {You send a message to {channel}.} title {Send a message to {channel}} please {please send a message to {channel}} other {{name} sends a message to {channel}.}}',
    writeIn:
      '{as, select, you {You write in {channel}.} title {Write in {channel}} please {please write in {channel}} other {{name} writes in {channel}.}}',
    writeOn:
      '{as, select, you {You write on {channel}.} title {Write on {channel}} please {please write on {channel}} other {{name} writes on {channel}.}}',
    goTo: '{as, select, you {You go to {channel}.} title {Go to {channel}} please {please go to {channel}} other {{name} goes to {channel}.}}',
    writeIt:
      '{as, select, you {You write {channel}.} title {Write {channel}} please {please write {channel}} other {{name} writes {channel}.}}',
    letterTo:
      '{as, select, you {You write a letter to {channel}.} title {Write a letter to {channel}} please {please write a letter to {channel}} other {{name} writes a letter to {channel}.}}',
    sayIn:
      '{as, select, you {You say so in {channel}.} title {Say so in {channel}} please {please say so in {channel}} other {{name} says so in {channel}.}}',
    turnUpBy:
      '{as, select, you {You turn up by {channel}.} title {Turn up by {channel}} please {please turn up by {channel}} other {{name} turns up by {channel}.}}',
  },
  step: {
    noChannel: '{who, select, you {You find} other {{name} finds}} no channel at all.',
    allClosed:
      '{who, select, you {You find} other {{name} finds}} no channel open: {why}{more, select, yes {; and so on} other {}}.',
    passOn:
      '{teams, select, several {{team} pass} other {{team} passes}} {who, select, you {you} other {{name}}} on to {to}.',
    passRound:
      '{teams, select, several {{team} pass} other {{team} passes}} {who, select, you {you} other {{name}}} round again.',
    send: '{teams, select, several {{team} say} other {{team} says}}: {please}.',
    sendInVain: '{teams, select, several {{team} say} other {{team} says}}: {please}. {closed}.',
    refuse: '{teams, select, several {{team} say} other {{team} says}}: not my problem.',
    askForPerson:
      '{who, select, you {You ask} other {{name} asks}} {team} for a person, and {people, select, several {{to} answer} other {{to} answers}}.',
    silence:
      '{teams, select, several {{team} have} other {{team} has}} no answer for this, and {who, select, you {you wait} other {the customer waits}} in vain.',
    own: '{teams, select, several {{team} own the problem and solve it} other {{team} owns the problem and solves it}}.',
    take: '{teams, select, several {{team} take the problem and solve it} other {{team} takes the problem and solves it}}.',
    ownInVain:
      '{teams, select, several {{team} own} other {{team} owns}} the problem and cannot solve it: {why}.',
    takeInVain:
      '{teams, select, several {{team} take} other {{team} takes}} the problem and cannot solve it: {why}.',
  },
  /** Why a channel is closed to somebody. */
  closed: {
    lacking: '{channel} needs {facts}, which {who, select, you {you lack} other {{name} lacks}}',
    untold: 'nobody has told {who, select, you {you} other {them}} of {channel}',
    open: '{channel} is open',
    and: '{one}; {other}',
  },
  /** Why an owner can't solve the problem. */
  powerless: {
    nothingGives: 'nothing in this map gives {needs}',
    lacking: '{remedy} needs {facts}, which {who, select, you {you lack} other {{name} lacks}}',
    upTo: '{remedy} may be given up to {amount} only',
    nobody: 'nobody in reach has an authority that would help',
  },
  /** Whom a map leaves without help. */
  stranded: {
    who: '{problem}, {lacking}',
    lacking: 'without {facts}',
    lackingNothing: 'with all that can be true of a customer',
    door: '{channel} may lead to {team}, who cannot solve it',
    doorSaid: '{problem}, {lacking}: {door}',
    exception: {
      safe: '{problem}, {lacking}: safe',
      'at-the-mercy': '{problem}, {lacking}: at the mercy',
      trapped: '{problem}, {lacking}: trapped',
    },
    notAll: 'more combinations of facts than can be looked at: whoever lacks many of them may be forgotten',
  },
  /** What stands against a map's going live, and what to do instead. */
  against: {
    invalid: 'Line {line, number}: {error}',
    invalidAndMore:
      'Line {line, number}: {error} {more, plural, one {There is one more error.} other {There are # more errors.}}',
    noMap: 'Line {line, number}: It is no map.',
    tooLarge: '{seen} Take out what makes no difference, or split the map.',
    tookTooLong: '{seen} Make the map smaller, or try when less is going on.',
    unsafe:
      'Of {all, number} pairs of customer and problem, {stuck, number} can get stuck: {whose}. Their stories show where; mend those places first.',
    wrongDoor:
      '{count, plural, one {One door leads} other {# doors lead}} customers to an owner who can’t solve their problem: {doors}. Mend it, or let a leader sign why it has to be, on the page of the map, for six months at most.',
    exception:
      'Nobody answers for these, whom the map leaves without help: {who}. Mend it, or let a leader sign why it has to be, on the page of the map, for six months at most.',
    teamWithoutPeople:
      '{count, plural, one {Nobody who works here leads {teams} or is in it. Name a lead at least, or take it out of the map.} other {Nobody who works here leads {teams} or is in them. Name a lead at least, or take them out of the map.}}',
    teamWithoutLead:
      '{count, plural, one {{teams} has no lead who works here. Name one.} other {{teams} have no lead who works here. Name one for each.}}',
    ladderWithoutTop:
      '{count, plural, one {The ladder ends at {teams}, where no leader can act. Let it end at a team with {key} whose lead works here and is at work, or has a deputy.} other {Ladders end at {teams}, where no leader can act. Let each end at a team with {key} whose lead works here and is at work, or has a deputy.}}',
    leaderWithoutDeputy:
      '{count, plural, one {Who leads {teams} has no deputy who works here. Name one on the page People.} other {Those who lead {teams} have no deputy who works here. Name one for each on the page People.}}',
    fallbackMissing:
      '{teams} answers when no other team does, and is no team of people in this map. Choose another team for that.',
    more: '{count, number} more',
    pair: '{customer}, {problem}',
  },
  /** Worth knowing of a map that goes live. */
  warning: {
    deputiesInACircle:
      'The deputies of who leads “{team}” lead round in a circle: where all of them are on leave, nobody of them is left.',
    organisationGoes:
      'The organisation “{team}” is not in this map any more, and the public holidays that it keeps go with it: its teams keep the company’s, unless they say their own.',
    nobodyToStandIn:
      'Whoever leads “{team}” has nobody behind them on leave: nobody else works here who could be their deputy.',
    nobodyOfTheBoard:
      'Nobody of the board stands above “{team}”: beyond whoever leads it a customer can go to nobody in the company. Name a member of the board in Settings, The company.',
    noAuthority: 'Customers reach “{team}”, and it may grant nothing itself: it has to ask for everything.',
  },
  /** What was seen of a map until it was too much, in a sentence. */
  seen: {
    ways: 'It has {ways, number} ways from a team to another; up to {most, number} can be kept.',
    pairs:
      'It has {customers} kinds of customers with {problems} problems, {pairs} pairs; up to {most} can be checked.',
    stories: {
      map: 'Its {pairs} stories as drawn are {megabytes} MB long; up to {most} MB can be kept.',
      buckstop: 'Its {pairs} stories under Buckstop are {megabytes} MB long; up to {most} MB can be kept.',
    },
    memory: 'It took more memory than a check may. {at}',
    time: 'It did not end within {seconds} seconds. {at}',
    notBegun: 'It had not begun.',
    pair: {
      map: 'It was at {customer} with {problem}, as drawn, and had seen {positions} positions.',
      buckstop: 'It was at {customer} with {problem}, under Buckstop, and had seen {positions} positions.',
    },
    search: '{percent} in a hundred of the search were done',
  },
  /** How a walk has ended. */
  end: {
    solved: '{contacts, plural, =1 {Solved at the first contact.} other {Solved after # contacts.}}',
    caught: 'You are with {team} again, in the same contact. They can pass you round for ever.',
    round:
      'You are where you were. Every way open to you leads back here, and the company can keep that up for ever.',
  },
  /** Why a walk does not go there. */
  walk: {
    noCustomer: 'The map has no kind of customer {name}.',
    noFact: 'The map has no fact {name}.',
    noProblem: 'The map has no problem {name}.',
    noWay: 'No way leads by {name} from here.',
    nobodyWith: 'The map says that nobody with {has} can turn up.',
    nobodyWithout: 'The map says that nobody without {lacks} can turn up.',
    nobodyLike: 'The map says that nobody with {has} and without {lacks} can turn up.',
    nobody: 'The map says that nobody can turn up.',
    wayClosed: '{why}.',
  },
  /** What could not be looked at to its end, and what was seen until then. */
  tooLarge: {
    draw: 'The map has {stops} channels and teams with {lines} lines between them; a drawing stays readable up to {mostStops} and {mostLines}.',
    check: 'The map is too large to check for {customer} with {problem}: {seen}.',
    doors: 'The map is too large to look at every door and exception: {seen}.',
    walk: 'The map is too large to walk for {customer} with {problem}: {seen}.',
    walkOfSomebody: 'The map is too large to walk for this customer with {problem}: {seen}.',
    seen: {
      positions: '{positions} positions with {moves} moves were seen, and there are more',
      sets: '{sets} sets of {bits} facts and powers are more than fit into memory',
      owners: '{most} owners were seen, and there are more',
      combinations: '{most} combinations of facts were seen, and there are more',
      doors: '{most} wrong doors were seen, and there are more',
    },
  },
  /** What is wrong with its text. */
  error: errorMessages,
} as const
