import { catalogue } from './catalogue.ts'

/** Where an admin sets what mails to customers begin and end with. */
export const mailFramesWords = catalogue('mailFramesWords', {
  title: 'How mails to customers begin and end',
  about:
    'The greeting stands in the box of whoever writes to a customer by mail, and goes with what they write behind it. The signature is put under what they wrote, and in the company’s form under mails that are made by themselves. A team’s own count before the company’s.',
  coming: 'Greetings and signatures are coming',
  company: 'The company',
  change: 'Change<spoken> how mails of {name} begin and end</spoken>',
  nothing: 'Mails begin and end as Buckstop writes them.',
  inLanguages: 'In {languages}',
  add: 'Write them for a team',
  team: 'Team',
  greeting: 'Greeting in {language}',
  signature: 'Signature in {language}',
  fills:
    'Filled in from the case: {ofCase}; and of whoever writes: {ofWriter}. A line with one that is not known is left out, as is what tells of whoever writes where nobody does.',
  save: 'Save them',
  drop: 'Use the company’s',
  dropCompany: 'Throw them away',
})
