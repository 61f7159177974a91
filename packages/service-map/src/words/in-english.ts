export {
  againstText,
  endText,
  errorText,
  lackingText,
  noAuthorityText,
  seenText,
  stepText,
  strandingText,
  tooLargeText,
  tooLargeToDrawText,
  walkRefusalText,
  wayText,
  whyClosedText,
  wrongDoorText,
} from './english.ts'
export { changeText } from './change-text.ts'
