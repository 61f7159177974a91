import { companyTokens } from '@buckstop/look/company-tokens'
import { useLayoutEffect } from 'react'
import type { Me } from '../api/shapes.ts'

/** The workspace in the company's colours, before anything is painted; in the look's own where it has none. */
export const useCompanyColours = (colours: Me['company']['colours']): void => {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    for (const name of companyTokens) {
      if (colours === null) style.removeProperty(`--${name}`)
      else style.setProperty(`--${name}`, `light-dark(${colours[name].light}, ${colours[name].dark})`)
    }
  }, [colours])
}
