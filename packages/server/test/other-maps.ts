import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallMap } from './small-company.ts'

/** The small company without its front door: calls go to Care, as letters do. */
export const withoutDesk = smallMap
  .replace(/ {2}Desk: .*\n/, '')
  .replace('reaches: Desk', 'reaches: Care')
  .replace('{responses: [own, {pass: Desk}], reportsTo', '{responses: [own], reportsTo')

/** The same with a team that nobody works in yet. */
export const withRepairs = smallMap.replace(
  '  Care: ',
  '  Repairs: {responses: [own], reportsTo: Relations, authority: {help: 50}}\n  Care: ',
)

/** The same where nobody may grant anything: whoever owns a problem is powerless. */
export const withTrap = smallMap.replaceAll('authority: {help: any}', 'authority: {}')

/** The same where nobody is trapped, and a refund leaves whoever is not online without help. */
export const withStrandings = smallMap
  .replace(
    'customers: {customer: []}',
    'facts: [online, receipt]\nimpossible: [{with: [receipt], without: [online]}]\ncustomers: {customer: [online]}',
  )
  .replace('anything: {needs: help}', 'anything: {needs: help}, refund: {needs: money}')
  .replace('help: {gives: help}', 'help: {gives: help}, transfer: {gives: money, requires: [online]}')
  .replaceAll('authority: {help: any}', 'authority: {help: any, transfer: any}')

/** One of the maps of the stories, as `refund.as-it-went`. */
export const exampleMap = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../../examples/maps/${name}.yaml`), 'utf8')
