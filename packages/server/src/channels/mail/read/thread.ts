import { answerFrom } from './answer-from.ts'
import { readMail } from './read-mail.ts'

answerFrom(readMail)
