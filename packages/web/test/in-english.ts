import { speak } from '../src/words/speak.ts'

// For vitest, before the unit tests.
await speak('en')
