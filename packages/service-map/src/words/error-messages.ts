/** What is said of an error in a map's text, a sentence a message; an error may be several of them. */
export const errorMessages = {
  /** As an older release worded it. */
  asWritten: '{text}',
  tooMany: 'There are {more, number} more errors; these are the first {most, number}.',
  nothingYet: 'There is nothing here yet. A map begins with {first}; then it says {keys}.',
  meant: 'Did you mean {name}?',
  differ: {
    spaces: 'The two differ only in their spaces.',
    capitals: 'The two differ only in capitals.',
    letters: 'The two differ only in how a letter is stored: {here} here, {there} there.',
  },
  keys: {
    missing:
      '{key} is missing here{what, select, version {: a map begins with {like}} company {: the name of your company} customers {: the kinds of customer, like {like}} problems {: what can go wrong for them, like {like}} remedies {: what puts it right, like {like}} channels {: how customers reach you, like {like}} teams {: who answers, and how, like {like}} needs {: what the customer needs, in the words of what a remedy gives} gives {: what the customer then has, in the words of what a problem needs} reaches {: the team that answers there} other {}}.',
    missingOfSource: '{key} is missing here: a fact that a system decides has source, field and equals.',
    unknown: '{key} is not a key of the language.',
    known: 'Known here: {keys}.',
    notOne: 'A key has to be a single name.',
  },
  values: {
    unexpected:
      '{wanted, select, name {Expected a name} words {Expected a word or words} names {Expected a list of names} amount {Expected an amount in major units, at least 0} amountOrAny {Expected an amount, at least 0, or any} yesOrNo {Expected true or false} plain {Expected text, a number, true or false} form {Expected {form}} fact {Expected the name of a fact, or {form}} facts {Expected a list of facts} rules {Expected a list of {form}} responses {Expected a list of responses} response {Expected own, refuse, {form}} oneOf {Expected one of {form}} currency {Expected a currency code such as EUR} customers {Expected kinds of customer, each with its name as the key} problems {Expected problems, each with its name as the key} remedies {Expected remedies, each with its name as the key} channels {Expected channels, each with its name as the key} teams {Expected teams, each with its name as the key} authority {Expected remedies with an amount, each with its name as the key} map {Expected a service map: {form}} atLeast {Expected at least {form}} atMost {Expected at most {form}} other {Expected something else}}, but {found, select, list {this is a list} mapping {this is a mapping} nothing {nothing stands here} other {this is {value}}}.',
    spaceAfterColon: 'A space is missing after the colon.',
    noQuotes: 'Write it without quotes.',
    asList: 'Write it as {list}.',
    decimalPoint: 'Decimals are written with a point.',
    decimals: '{amount} has more decimals than {currency} has, which is {most, number}.',
    tooMuch: '{amount} is more than an amount can be, which is {most}.',
    currency: '{code} is no currency code of ISO 4217; write it like EUR.',
    factEntry: 'A fact of which more is said is written {form}, one in each entry of the list.',
    emptyRule: 'An empty rule would make everybody impossible; say “with”, “without”, or both.',
    noVerb: 'A response has exactly one of own, refuse, pass and send; it has none.',
    severalVerbs: 'A response has exactly one of own, refuse, pass and send; it has {verbs}.',
    unstorable: 'A name or value holds half a character, or NUL, which cannot be kept. Take the escape out.',
  },
  names: {
    empty: 'A name cannot be empty.',
    twice: '{name} is declared twice; names are unique.',
    alike: '{name} reads like {first}, which is declared already.',
    undeclared:
      'No {section, select, organisations {organisation} facts {fact} customers {kind of customer} problems {problem} remedies {remedy} channels {channel} teams {team} other {name}} {name} is declared.',
    declareInList: 'Declare it in the list “{section}” at the top of the map, like {like}.',
    declareUnder: 'Declare it under “{section}”.',
  },
  rules: {
    endlessLadder: 'The ladder never ends. Who reports to whom: {round}.',
    fixed: {
      given: '{fact} is fixed: no one can make it true, so nothing gives it.',
      established: '{fact} is fixed: no one can make it true, so nothing establishes it.',
    },
    impossible: {
      has: 'There can be no {customer}: “impossible” rules out whoever is with {has}.',
      lacks: 'There can be no {customer}: “impossible” rules out whoever is without any of {lacks}.',
      both: 'There can be no {customer}: “impossible” rules out whoever is with {has} and without any of {lacks}.',
    },
    machine: {
      above: '{team} reports to {machine}, which is a machine; name a team of people.',
      owns: '{team} is a machine, and a machine never owns a problem.',
      authority: '{team} is a machine, and a machine has no authority.',
      leads: '{team} is a machine, and a machine is no leader.',
      alone:
        '{team} is a machine; say in “reportsTo” which team of people answers where the customer asks it for a person.',
    },
  },
  size: {
    characters: 'There are {characters, number} characters here; a map holds at most {most, number}.',
    lexemes: 'There are more lines and values here than any map needs.',
    aliases: 'With its aliases written out, the file has more values than any map needs.',
    nested: 'Brackets, mappings or lists stand in each other here, deeper than in any map.',
  },
  yaml: {
    unreadable: 'This is not readable as YAML: {said}.',
    tag: 'A tag says nothing in a map; take it out. {said}.',
    circularAlias: '{alias} points into itself.',
    unknownAlias: 'No {anchor} stands above.',
    documents: 'There is more than one YAML document here; a map is one.',
    tab: 'A tab begins this line; write spaces instead.',
    openBracket: 'A bracket above this line was not closed.',
    indent:
      'This line begins further left or right than the lines it belongs to; give them the same number of spaces.',
    goesOn:
      'Something above this line goes on into it: a bracket or a quote that was not closed, a missing comma, or a missing colon.',
    quoteIt: '{said}; put quotes around it.',
    openQuote: 'A quote begins here and never ends.',
    colon: 'A colon is missing after this name.',
    colonInName: 'A colon in a name begins a new entry; quote it, like {quoted}.',
    entryOnLine:
      '“{value}” cannot begin on the line of a name: begin a new line, or write it in {braces} or {brackets}. A name with a colon in it has to be quoted.',
    commaAbove: 'A comma is missing in the line above, or a bracket was not closed.',
    commaBetween: 'A comma is missing between “{before}” and “{after}”.',
    commaOrBracket: 'A comma is missing between “{before}” and “{after}”, or a bracket above was not closed.',
  },
} as const
