import { ReadingError, type ProblemCode } from '../src/reading/problem.ts'
import { readLog, type Reading, type ReadOptions } from '../src/reading/read.ts'
import { memorySource } from '../src/reading/source.ts'

/** Reads a log that is given as text or bytes. */
export const readText = (
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = 'log',
): Promise<Reading> => readLog([memorySource(name, content)], options)

/** The code with which a reading is refused; fails the test when it is not. */
export const refusalOf = async (
  reading: Promise<Reading>,
): Promise<{ code: ProblemCode; message: string; remedy: string }> => {
  try {
    await reading
  } catch (error) {
    if (error instanceof ReadingError) return error.problem
    throw error
  }
  throw new Error('the reading was not refused')
}

/** Dirty rows by kind. */
export const dirtOf = (reading: Reading): Record<string, number> =>
  Object.fromEntries(reading.dirt.list().map((dirt) => [dirt.kind, dirt.rows]))
