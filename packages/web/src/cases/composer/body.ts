import type { Case } from '../../api/shapes.ts'
import { makeContact } from '../actions/contact.ts'
import { shownFields } from '../actions/filled.ts'
import { makePromise } from '../actions/promise.ts'
import { grantRemedy } from '../actions/remedies.ts'
import { proposeResolution } from '../actions/resolution.ts'
import type { BodyOf, Values } from '../actions/spec.ts'
import { type ChipName, goingAlong, openIssues, remediable, valuesUnder } from './along.ts'
import { channelIn, type ToCustomer, withOutcome, wordsField } from './modes.ts'

/** What was typed into what goes along and is shown there; nothing that was closed or hidden again. */
const shownValues = (about: Case, mode: ToCustomer, values: Values): Values => {
  const form = withOutcome(mode, values)
  const fields = goingAlong(about, mode, values).flatMap((chip) => shownFields(chip, form, about))
  const isShown = (name: string): boolean =>
    fields.some((field) => name === field.name || name.startsWith(`${field.name}.`))
  return Object.fromEntries(Object.entries(values).filter(([name]) => isShown(name)))
}

const newRemedyIn = (about: Case, along: Values): NonNullable<BodyOf<'make-contact'>['newRemedy']> => {
  const [first] = remediable(about)
  const issue = Number(along['remedy.issue'] ?? first?.number ?? 0)
  const {
    insteadOf: _none,
    actFirst: _never,
    ...granted
  } = grantRemedy.body(valuesUnder('remedy', along), issue)
  return granted
}

/** All that is sent at once: it is recorded together, or nothing of it. */
export const bodyOf = (about: Case, mode: ToCustomer, values: Values): BodyOf<'make-contact'> => {
  const along = shownValues(about, mode, values)
  const goes = new Set<ChipName>(goingAlong(about, mode, values).map(({ name }) => name))
  const [firstIssue] = openIssues(about)
  const { meantFor: _all, ...newPromise } = makePromise.body(valuesUnder('promise', along), 0)
  const issue = Number(along['proposal.issue'] ?? firstIssue?.number ?? 0)
  const form = withOutcome(mode, {
    ...along,
    outcome: values['outcome'] ?? '',
    channel: channelIn(mode, values, about),
    words: values[wordsField(mode)] ?? '',
  })
  return {
    ...makeContact.body(form, 0),
    ...(goes.has('promise') ? { newPromise } : {}),
    ...(goes.has('proposal')
      ? { proposal: proposeResolution.body(valuesUnder('proposal', along), issue) }
      : {}),
    ...(goes.has('remedy') ? { newRemedy: newRemedyIn(about, along) } : {}),
  }
}
