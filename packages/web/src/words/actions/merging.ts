import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const mergingWords = catalogue('mergingWords', {
  mergeInto: {
    title: 'Join it to another case of this customer',
    means: 'Nothing is lost, and it can be taken apart again.',
    also: 'merge duplicate same combine',
    submit: 'Join them',
    into: {
      label: 'The case that goes on',
      none: 'Choose a case',
    },
  },
  takeApart: {
    title: 'Take a joined case out again',
    means: 'With its issues as they now stand.',
    also: 'split unmerge separate',
    submit: 'Take it out',
    from: {
      label: 'Which case',
      none: 'Choose a case',
    },
  },
  takeContactOut: {
    title: 'Take a contact out into a case of its own',
    means: 'Beside the contact in the story: it is something else, or somebody else.',
    also: 'split separate wrong other customer',
    submit: 'Take it out',
    contact: {
      label: 'The contact',
    },
    as: {
      label: 'Because it is',
      somethingElse: 'Something else',
      somebodyElse: 'Somebody else',
    },
  },
})
