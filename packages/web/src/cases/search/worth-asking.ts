/** In these one letter is a word. */
const wordInALetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether what is typed says enough to be looked for before somebody presses Enter: of one letter there is half of all. */
export const isWorthAsking = (typed: string): boolean => wordInALetter.test(typed) || /\S.*\S/su.test(typed)
