import { expect, it } from 'vitest'
import { withoutSettings } from './world.ts'

it('keeps a story away from the database, the mail server and the address of the company it is run at', () => {
  const company = {
    DATABASE_URL: 'postgres://company.example/buckstop',
    PGHOST: 'company.example',
    SMTP_URL: 'smtp://company.example',
    PORT: '8080',
    BUCKSTOP_PUBLIC_URL: 'https://help.company.example',
  }
  expect(withoutSettings({ ...company, PATH: '/bin', HOME: '/home/ana' })).toEqual({
    PATH: '/bin',
    HOME: '/home/ana',
  })
})
