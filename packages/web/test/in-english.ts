import { speak } from '../src/words/language.ts'

// For vitest, before the unit tests.
await speak('en')
