/** The letters of an SMS that every telephone has, and those of them that take the room of two (GSM 03.38). */
const plain = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/
const double = /[\^{}\\[~\]|€]/g

/** In how many parts a text goes out, as providers count them. */
export const partsOfSms = (text: string): number => {
  const isPlain = plain.test(text)
  const length = text.length + (isPlain ? (text.match(double)?.length ?? 0) : 0)
  const [alone, each] = isPlain ? [160, 153] : [70, 67]
  return length <= alone ? 1 : Math.ceil(length / each)
}
