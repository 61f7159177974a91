import type { Channel, IdentifierType, StaffContactIn } from '../../api/shapes.ts'
import { addresseeOf } from '../actions/ownership.ts'
import { momentIn, textOf, textOrNull, type Values } from '../actions/spec.ts'

/** How many ways to reach the customer the form has room for; the first two are the usual ones. */
export const wayFields: readonly { readonly type: IdentifierType; readonly label: string }[] = [
  { type: 'phone', label: 'Phone' },
  { type: 'email', label: 'E-mail' },
  { type: 'order', label: 'Order number' },
  { type: 'account', label: 'Account or customer number' },
  { type: 'vehicle', label: 'Vehicle' },
  { type: 'postal', label: 'Postal address' },
]

/** Each line of what was listed is an issue of its own. */
const issuesOf = (values: Values): string[] =>
  textOf(values, 'issues')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const senderOf = (values: Values): NonNullable<StaffContactIn['from']> => {
  const name = textOrNull(values, 'name')
  const identifiers = wayFields.flatMap(({ type }) => {
    const value = textOrNull(values, `way.${type}`)
    return value === null ? [] : [{ type, value }]
  })
  return name === null ? { identifiers } : { name, identifiers }
}

const askedForOf = (values: Values): Pick<StaffContactIn, 'askedFor'> => {
  const leader = textOf(values, 'leader')
  if (leader === '') return {}
  const connected = values['connected'] === 'yes'
  return { askedFor: { leader, connected, ...(connected ? {} : momentIn(values, 'callBackBy')) } }
}

const given = <Key extends string>(values: Values, key: Key): { [K in Key]?: string } => {
  const text = textOrNull(values, key)
  // oxlint-disable-next-line typescript/consistent-type-assertions -- a computed key widens to string
  return (text === null ? {} : { [key]: text }) as { [K in Key]?: string }
}

/** What is sent for a contact somebody took; nothing is sent for what was left empty. */
export const contactBody = (values: Values, caseId: string | undefined): StaffContactIn => {
  const offerTo = textOf(values, 'offerTo')
  return {
    channel: textOf(values, 'channel') as Channel,
    from: senderOf(values),
    words: textOf(values, 'words'),
    issues: issuesOf(values),
    toldAgain: values['toldAgain'] === 'yes',
    ...given(values, 'language'),
    ...given(values, 'reference'),
    ...given(values, 'remedySought'),
    ...(values['harm'] === 'yes' ? given(values, 'danger') : {}),
    ...momentIn(values, 'receivedAt'),
    ...askedForOf(values),
    ...(offerTo === '' ? {} : { offerTo: addresseeOf(values, 'offerTo') }),
    ...(caseId === undefined ? {} : { caseId }),
  }
}
