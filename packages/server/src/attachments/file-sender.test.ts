import { expect, it } from 'vitest'
import { strangerWithNumber } from './file-sender.ts'

it('gives each number room of its own, and a line to those who withhold theirs', () => {
  const ids = ['+447700900123', ' +447700900123', '+447700900124'].map(
    (number) => strangerWithNumber('a', number).id,
  )
  expect(ids[0]).toBe(ids[1])
  expect(ids[0]).not.toBe(ids[2])
  const withheld = [
    strangerWithNumber('a', 'anonymous'),
    strangerWithNumber('a', ''),
    strangerWithNumber('b', ''),
  ]
  expect(withheld[0]).toEqual(withheld[1])
  expect(withheld[0]).not.toEqual(withheld[2])
  expect(withheld.some(({ known }) => known)).toBe(false)
})
