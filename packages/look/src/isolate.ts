const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
// Marks that turn the direction of what follows them (Unicode UAX 9).
const turns = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu

/**
 * A name or a short text to stand inside a sentence of ours, so that its direction can't turn the sentence:
 * wrapped in Unicode isolates where it is written right to left, stripped of marks that turn direction.
 */
export function isolate(text: string): string {
  const plain = text.replaceAll(turns, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}
