import { expect, it } from 'vitest'
import { lostIn } from '../../test/look/oldest-browser.ts'
import { tighten } from './assets.ts'
import { brandOf, noBrand, saysItsName } from './brand.ts'

const logo = { path: '/look/company/0.png', width: 100, height: 40, ground: 'light' } as const

it('writes the company’s colours as the pages’ style writes its own', () => {
  const { colours, style } = brandOf('#0b3d91', null)
  const pairs = Object.entries(colours ?? {}).map(
    ([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark});`,
  )
  expect(pairs).toHaveLength(4)
  const plain = (css: string | undefined) => css?.replaceAll(' ', '')
  expect(plain(style?.css)).toBe(plain(tighten(`:root { ${pairs.join(' ')} }`)))
  expect(lostIn(style?.css ?? '', 55, new Set())).toEqual([])
  expect(style?.css.length).toBeLessThan(250)
})

it('leaves the look alone where the company has chosen nothing', () => {
  expect(brandOf(null, null)).toEqual(noBrand)
  expect(brandOf(null, logo)).toEqual({ ...noBrand, logo })
})

it('takes a wide logo for one with a name in it', () => {
  expect(saysItsName(logo)).toBe(true)
  expect(saysItsName({ ...logo, width: 99 })).toBe(false)
})
