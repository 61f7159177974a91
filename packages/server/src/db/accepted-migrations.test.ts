import { expect, test } from 'vitest'
import { faultsOf, ownFaults, readAccepted } from './accepted-migrations.ts'
import { ownMigrations, readMigrations } from './migration-file.ts'

const files = await readMigrations(ownMigrations)
const accepted = await readAccepted(ownMigrations)

test('every migration stands as it was last accepted (npm run migrations adds new ones)', async () => {
  expect(await ownFaults()).toEqual([])
})

test('a migration that was altered after it was accepted is refused', () => {
  const altered = files.map((file) =>
    file.name === '0004-duties-beside-answers' ? { ...file, hash: 'x' } : file,
  )
  expect(faultsOf(altered, accepted)).toEqual([
    expect.stringContaining('0004-duties-beside-answers was altered'),
  ])
})

test('so is one that goes back to an earlier text of its own', () => {
  const hash = accepted.find(({ name }) => name === '0007-sign-in-guesses')?.hash ?? ''
  const back = files.map((file) => (file.name === '0007-sign-in-guesses' ? { ...file, hash } : file))
  expect(faultsOf(back, accepted)).toEqual([expect.stringContaining('0007-sign-in-guesses was altered')])
})

test('a new one has to be accepted', () => {
  expect(faultsOf([...files, { name: '9999-new', hash: 'x' }], accepted)).toEqual([
    expect.stringContaining('9999-new is not accepted yet'),
  ])
})

test('a hash that was taken out of the list is missed, wherever it stood', () => {
  for (const [at] of accepted.slice(0, -1).entries()) {
    const without = accepted.toSpliced(at, 1)
    expect(faultsOf(files, without)).toContainEqual(expect.stringContaining('the list was altered'))
  }
  expect(faultsOf(files, accepted.slice(0, 13))).not.toEqual([])
})

test('a file that was accepted can not go', () => {
  expect(faultsOf(files.slice(1), accepted)).toEqual([expect.stringContaining('0001-ledger was accepted')])
})
