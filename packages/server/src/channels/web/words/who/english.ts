/** What "Who is who" says, in English; the other languages have its shape. Names come in isolated already. */
export const englishWho = {
  link: 'Who is who',
  linkInCase: 'Who is who, and what each can do for you',
  linkWithOutside: 'Who is who here, and who is outside',
  title: 'Who is who',
  lead: (company: string) =>
    `At ${company} one person has your problem, by name, until you say it is solved. If that is not enough, you go up from one name to the next, as far as the top.`,
  ladder: 'From the first person to the top',
  first: 'Whoever has your case',
  firstText:
    'You are told their name the moment you write to us. They keep your case until somebody else has said yes to it, and tell you by when you hear from them.',
  leads: 'Whoever leads their team',
  leadsText: 'Can take your case over, or give it to somebody who can help.',
  leadsOf: (teams: string) => `Leads ${teams}.`,
  moreLeads: (count: number) =>
    count === 1 ? 'One more team has a lead of its own.' : `${count} more teams have a lead of their own.`,
  ofBoard: (title: string) => (title === '' ? 'Member of the board' : `${title}, member of the board`),
  leaderText: 'Reads what you wrote, in your own words, and stays answerable until they have heard from you.',
  grants: 'Can say yes alone to:',
  upTo: (remedy: string, amount: string) => `${remedy}, up to ${amount}`,
  standIn: (away: string, standIn: string) => `While ${away} is away, ${standIn} stands in.`,
  reach: 'How to reach them',
  reachByPage: (higher: string) =>
    `On the page of your case, under “${higher}”: it names who is next. What you wrote goes along, so you tell it once.`,
  reachByPhone: (phone: string) =>
    `By telephone: ${phone}. Ask for anybody here by name; you need not tell it to somebody else first.`,
  reachWithout: 'Tell us what happened',
  reachWithoutHint: 'You have no case yet?',
  outside: 'Outside the company',
  outsideText:
    'If we can’t agree, these do not belong to us, and you can turn to them. Each says itself when it takes a case.',
  deadline: 'By when:',
  speaks: (languages: string) => `In these languages: ${languages}.`,
  toPoster: 'As a poster, to print',
  posterTitle: 'Has something gone wrong? One person takes it on, by name.',
  scan: 'Point your telephone here. You find these names, and can tell us what happened.',
  qr: (address: string) => `A code that leads to ${address}`,
  print: 'Print this page on one sheet of A4, and put it up where people see it before anything is wrong.',
  yours: {
    title: 'Who is who in your case',
    lead: 'This is the way your case can go, by name. You go up on the page of your case; nothing has to be wrong for you to know it.',
    has: 'Has your case, and answers for it until you say it is solved.',
    had: 'Answered for your case, and does so again with one word from you.',
    reached: 'It is with them already.',
    top: 'There is nobody above.',
    everybody: 'Everybody, for any case',
  },
}

export type WhoWords = typeof englishWho
