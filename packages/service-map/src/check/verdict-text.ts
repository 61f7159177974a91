import type { Outlook, VerdictName } from './verdict.ts'

/** The names of the verdicts, as they stand in a sentence. */
export const verdictNames: Readonly<Record<VerdictName, string>> = {
  safe: 'safe',
  'at-the-mercy': 'at the mercy',
  trapped: 'trapped',
}

/** "one contact", "3 contacts". */
export const contactsText = (count: number): string => (count === 1 ? 'one contact' : `${count} contacts`)

/** "one contact at worst", of a map or of one of its customers who are safe. */
export const atWorstText = (contacts: number): string => `${contactsText(contacts)} at worst`

/** What a verdict comes to for the customer. */
export const outlookText = ({ verdict, contacts, contactsIfLucky }: Outlook): string => {
  switch (verdict) {
    case 'safe':
      return atWorstText(contacts ?? 0)
    case 'at-the-mercy':
      return `${contactsText(contactsIfLucky ?? 0)} with luck, for ever without`
    case 'trapped':
      return 'even if everybody helps'
  }
}

/** A whole verdict: "safe, in one contact at worst". */
export const verdictText = (outlook: Outlook): string =>
  `${verdictNames[outlook.verdict]}${links[outlook.verdict]} ${outlookText(outlook)}`

const links: Readonly<Record<VerdictName, string>> = { safe: ', in', 'at-the-mercy': ';', trapped: ',' }
