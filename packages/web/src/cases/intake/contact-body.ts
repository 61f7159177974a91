import type { IdentifierType, StaffContactIn } from '../../api/shapes.ts'
import { recognitionOf } from '../recognition.ts'
import { channelOf } from '../actions/contact.ts'
import { addresseeOf } from '../actions/ownership.ts'
import { type Say, textOf, textOrNull, type Values, whenGiven, wholeOrNull } from '../actions/spec.ts'
import { readWho } from './who-it-is.ts'
import { intakeWords } from '../../words/intake.ts'

/** By what else one reaches the customer or knows what it is about, beside what they said first. */
export const wayFields: readonly { readonly type: IdentifierType; readonly label: Say }[] = [
  { type: 'phone', label: intakeWords.contactBody.phone },
  { type: 'email', label: intakeWords.contactBody.eMail },
  { type: 'order', label: intakeWords.contactBody.orderNumber },
  { type: 'account', label: intakeWords.contactBody.accountOrCustomerNumber },
  { type: 'vehicle', label: intakeWords.contactBody.vehicle },
  { type: 'postal', label: intakeWords.contactBody.postalAddress },
]

/** What it cost them, in whole numbers. */
export const costFields = [
  { name: 'cost.waited', label: intakeWords.cost.waited },
  { name: 'cost.talked', label: intakeWords.cost.talked },
  { name: 'cost.trips', label: intakeWords.cost.trips },
  { name: 'cost.without', label: intakeWords.cost.without },
] as const

/** Each line of what was listed is an issue of its own. */
const issuesOf = (values: Values): string[] =>
  textOf(values, 'issues')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const senderOf = (values: Values): NonNullable<StaffContactIn['from']> => {
  const said = readWho(textOf(values, 'who'))
  const ways = wayFields.flatMap(({ type }) => {
    const value = textOrNull(values, `way.${type}`)
    return value === null ? [] : [{ type, value }]
  })
  const identifiers = said?.as === 'way' ? [{ type: said.type, value: said.value }, ...ways] : ways
  const name = said?.as === 'name' ? said.name : textOrNull(values, 'name')
  return name === null ? { identifiers } : { name, identifiers }
}

const askedForOf = (values: Values): Pick<StaffContactIn, 'askedFor'> => {
  const leader = textOf(values, 'leader')
  if (leader === '') return {}
  const connected = values['connected'] === 'yes'
  return {
    askedFor: {
      leader,
      connected,
      ...(!connected && values['noAnswer'] === 'yes' ? { noAnswer: true } : {}),
    },
  }
}

/** What it cost them until now, as they say; nothing where nothing was entered. */
const costOf = (values: Values): Pick<StaffContactIn, 'cost'> => {
  const cost = {
    minutesWaited: wholeOrNull(values, 'cost.waited'),
    minutesTalked: wholeOrNull(values, 'cost.talked'),
    trips: wholeOrNull(values, 'cost.trips'),
    daysWithout: wholeOrNull(values, 'cost.without'),
  }
  return Object.values(cost).every((one) => one === null) ? {} : { cost }
}

/** A case is joined only by who says how they know the customer; else it opens one of its own. */
const knownBy = (values: Values): Pick<StaffContactIn, 'recognition'> => {
  const how = values['recognition'] ?? ''
  const recognition = recognitionOf(how, textOf(values, 'recognitionWords'))
  return recognition === null ? {} : { recognition }
}

/** What is sent for a contact somebody took; nothing is sent for what was left empty. */
export const contactBody = (values: Values, caseId: string | undefined): StaffContactIn => {
  const offerTo = textOf(values, 'offerTo')
  return {
    channel: channelOf(values, 'channel'),
    from: senderOf(values),
    // A letter that came as a picture says it there.
    ...whenGiven(values, 'words', (words) => ({ words })),
    issues: issuesOf(values),
    toldAgain: values['toldAgain'] === 'yes',
    ...whenGiven(values, 'language', (language) => ({ language })),
    ...whenGiven(values, 'reference', (reference) => ({ reference })),
    ...whenGiven(values, 'remedySought', (remedySought) => ({ remedySought })),
    ...(values['harm'] === 'yes' ? whenGiven(values, 'danger', (danger) => ({ danger })) : {}),
    ...whenGiven(values, 'receivedAt', (receivedAt) => ({ receivedAt })),
    ...askedForOf(values),
    ...costOf(values),
    ...(offerTo === '' ? {} : { offerTo: addresseeOf(values, 'offerTo') }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(caseId === undefined && textOrNull(values, 'reference') === null ? {} : knownBy(values)),
  }
}
