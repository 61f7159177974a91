export {
  againstText,
  endText,
  errorText,
  lackingText,
  seenText,
  stepText,
  strandingText,
  tooLargeText,
  tooLargeToDrawText,
  walkRefusalText,
  warningText,
  wayText,
  whyClosedText,
  wrongDoorText,
} from './english.ts'
export { changeText } from './change-text.ts'
