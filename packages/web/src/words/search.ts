import { catalogue } from './catalogue.ts'

/** Searching cases, and what is found. */
export const searchWords = catalogue('searchWords', {
  field: {
    label: 'Search cases',
    hint: 'Name, words, reference',
  },
  found: 'Found for “{words}”',
  count: {
    exactly: '{count, plural, one {# case} other {# cases}}',
    atLeast: 'At least {count, plural, one {# case} other {# cases}}',
    capped: '{count, number}+ cases',
  },
  corrected: 'Nothing is found for <b>{typed}</b> as it was typed. These are found for <b>{meant}</b>.',
  catchingUp:
    'Cases from before the last upgrade are still being made findable: some may be missing for now.',
  further: 'None among the latest cases. The search goes on further back.',
  failed: 'The search did not come back',
  nothing: {
    title: 'Nothing found',
    text: 'Try the reference, a part of the name or number, or a word that was said. Every word has to be found.',
  },
  in: {
    customerWords: 'Said by the customer',
    ourWords: 'Said by us',
    file: 'A file',
    name: 'Their name',
    identifier: 'Known by',
    reference: 'Reference',
  },
})
