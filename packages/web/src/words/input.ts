import { catalogue } from './catalogue.ts'

/** What is wrong with a part of what was sent, by its code. */
export const inputWords = catalogue('inputWords', {
  missing: 'is missing',
  required: 'is needed',
  'type-wrong': 'is of another kind than it should be',
  'field-unknown': 'is not known here',
  'too-much': 'is too long, or too much',
  'too-little': 'is too short, or too little',
  'format-wrong': 'is not written as it should be',
  'choice-unknown': 'is none of the choices',
  'text-empty': 'holds no words',
  'text-too-long': 'is too long',
  'text-ill-formed': 'holds characters that are not valid text',
  'line-unfit': 'must be one line of ordinary characters',
  'language-invalid': 'is not a language tag',
  'date-invalid': 'is not a date and time that fits here',
  'time-zone-invalid': 'is no time zone, such as Europe/Madrid',
  'languages-none': 'are none: choose at least one, since customers have to be spoken to in a language',
  'hours-invalid': 'are no working hours; write them like Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
  'country-invalid': 'is no country',
  'region-unknown': 'is no region of this country that the calendar of public holidays knows',
  'no-such-organisation': 'is no organisation of the service map',
  'web-address-invalid': 'is no address that begins with https://',
  'currency-invalid': 'is not a currency code',
  'no-such-door': 'is no channel that can stand there in the service map',
  'phone-invalid': 'is no number such as +33 1 23 45 67 89',
  'number-taken': 'is somebody else’s already, or a line of the company',
  'no-such-person': 'is nobody who works or worked here',
  'no-such-address':
    'is nothing that the customer of this case is known by. Take one that stands with the case.',
  other: 'does not fit',
})
