import { answerFrom } from '../read/answer-from.ts'
import { readPage } from './read-page.ts'

answerFrom(readPage)
