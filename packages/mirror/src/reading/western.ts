import { isUtf8 } from 'node:buffer'

/** The letters beyond a to z of each language that is written in windows-1252, small. */
const ALPHABETS: readonly ReadonlySet<string>[] = [
  'äöüß', // German
  'àâæçéèêëîïôœùûüÿ', // French
  'áéíñóúüïç', // Spanish, Galician
  'ãáàâçéêíóôõúü', // Portuguese
  'àèéìòùîóíú', // Italian
  'àçéèíïóòúü·', // Catalan
  'åäöæøéàáüóèêôòâ', // Danish, Norwegian, Swedish, Finnish
  'áðéíóúýþæöø', // Icelandic, Faroese
  'áéëïóöüèêç', // Dutch
  'äöõüšž', // Estonian
  'âêîôûŵŷáéíóúàèìòù', // Welsh, Irish, Gaelic
].map((letters) => new Set(letters))

/** Signs that stand between two letters only where the letters are in another encoding. */
const SIGN_IN_WORD = /\p{L}[¹²³¿¡¯¢£¤¥¦¨©ª«¬®°±´µ¶¸º»¼½¾ƒ†‡ˆ‰‹›”]\p{L}|\p{L}[‚„]/u
/** A capital with a mark behind a small letter. */
const CAPITAL_IN_WORD = /\p{Ll}[ŠŒŽŸÀ-ÖØ-Þ]/u
const WORDS = /[\p{L}\p{M}]+/gu
const LONG_RUN = 3
/** More words than one in so many that no language of the west has are no accident. */
const ONE_IN = 5

/** Signs of numbers, which count as letters. */
const ORDINALS: ReadonlySet<string> = new Set('ªº')
/** Letters of languages so far apart that words of one house hold both only where each stands for another letter. */
const NOT_TOGETHER = ['õû', 'ðà', 'ðè', 'ðç', 'þè']

/** Bytes that windows-1252 gives no meaning. */
const UNDEFINED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const windows1252 = new TextDecoder('windows-1252')

/**
 * Hears words that are not UTF-8, and tells whether they look like windows-1252: words that a language written in it
 * could have. Hebrew, Cyrillic, Chinese in an encoding of their own are runs of letters with marks and signs; Polish,
 * Czech or Turkish ones hold signs inside words, or letters that no one language has together.
 */
export class WesternWatch {
  private words = 0
  private foreign = 0
  private undefinedBytes = 0
  private readonly letters = new Set<string>()

  hear(bytes: Uint8Array): void {
    if (isUtf8(bytes)) return
    let run = 0
    let longest = 0
    for (const byte of bytes) {
      if (UNDEFINED.has(byte)) this.undefinedBytes++
      run = byte >= 0x80 ? run + 1 : 0
      longest = Math.max(longest, run)
    }
    const text = windows1252.decode(bytes)
    const foreign = longest >= LONG_RUN || SIGN_IN_WORD.test(text) || CAPITAL_IN_WORD.test(text)
    for (const [word] of text.matchAll(WORDS)) {
      const letters = Array.from(word.toLowerCase()).filter(
        (letter) => letter > '\u007f' && !ORDINALS.has(letter),
      )
      for (const letter of letters) this.letters.add(letter)
      if (letters.length === 0 && !foreign) continue
      this.words++
      if (foreign || !ALPHABETS.some((alphabet) => letters.every((letter) => alphabet.has(letter))))
        this.foreign++
    }
  }

  get looksWestern(): boolean {
    const apart = NOT_TOGETHER.some((pair) => Array.from(pair).every((letter) => this.letters.has(letter)))
    return this.undefinedBytes === 0 && !apart && this.foreign * ONE_IN < Math.max(1, this.words)
  }
}
