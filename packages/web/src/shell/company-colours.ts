import { companyTokens } from '@buckstop/look/company-tokens'
import { useLayoutEffect } from 'react'
import type { Me } from '../api/shapes.ts'

/**
 * The workspace in the company's colours, before anything is painted.
 * @param colours null for the look's own; undefined while nobody knows
 */
export const useCompanyColours = (colours: Me['company']['colours'] | undefined): void => {
  useLayoutEffect(() => {
    if (colours === undefined) return
    const { style } = document.documentElement
    for (const name of companyTokens) {
      if (colours === null) style.removeProperty(`--${name}`)
      else style.setProperty(`--${name}`, `light-dark(${colours[name].light}, ${colours[name].dark})`)
    }
  }, [colours])
}
