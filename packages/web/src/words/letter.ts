import { catalogue } from './catalogue.ts'

/** Letters that came as pictures. */
export const letterWords = catalogue('letterWords', {
  enough:
    'A scan or photos are enough (PDF, JPEG, PNG). What it says can be written down afterwards, beside the picture.',
  arrived: 'The day it arrived, if not today',
  title: 'What the letter says',
  about:
    'Word for word, as the customer wrote it, with its date. What you can’t read, say so in brackets. The picture stays with it.',
  words: 'The customer’s words',
  save: 'Keep these words',
  pictures: 'The letter as it came',
  pageOf: '{name}, page {page, number}',
  more: 'It has more pages than are drawn here. Download it to read them.',
  coming: 'The letter is coming',
  gone: 'This letter is not in this case',
  toCase: 'To the case',
  notTranscribed: 'It came as a picture. Nobody has written down yet what it says.',
  transcribe: 'Write down what it says',
  call: {
    title: 'What was said in the call',
    about:
      'As near to the customer’s own words as you can, and what you said. Of a recording, word for word.',
    words: 'What was said',
    notTranscribed: 'Nobody has written down yet what was said.',
    transcribe: 'Write down what was said',
    recording: 'The message as it was recorded',
  },
  sheet: {
    address: 'Address in the window of the envelope',
    hint: 'Up to six lines. The window is on the left (DIN 5008, form B). The code on it opens nothing.',
    make: 'Make the letter to print',
    ready: 'Open the letter (PDF)',
    changed: 'You changed it since. Make it anew, so that what you log is what was printed.',
    notSent: 'Nothing has been sent. It counts once you log that it went into the post.',
  },
})
