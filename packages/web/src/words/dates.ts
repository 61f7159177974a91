import { catalogue } from './catalogue.ts'

/** Dates as somebody types them. */
export const dateWords = catalogue('dateWords', {
  try: 'Try “tomorrow noon”, “fri 10:00”, “in 3 working days” or “24/12 15:00”.',
  tryDay: 'Try “tomorrow”, “friday” or “24/12”.',
  tryPast: 'Try “yesterday 15:00”, “2 hours ago” or “24/12 15:00”.',
  unknown: 'That is not understood as a time. {instead}',
  reads: '{moment} ({zone})',
  over: '{moment} ({zone}) has passed',
  presets: 'Usual times',
  preset: {
    close: '{day}, {time}',
    tomorrow: 'Tomorrow, noon',
    inThree: 'In 3 working days',
  },
})
