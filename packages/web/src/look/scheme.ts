import { localStorageColorSchemeManager } from '@mantine/core'

/** Keeps light, dark or the system's choice on this machine. */
export const schemeManager = localStorageColorSchemeManager({ key: 'desk.scheme' })

/** The styles of the components wait for this attribute; the provider sets it only after its first rendering. */
export const setSchemeAtOnce = (): void => {
  const chosen = schemeManager.get('auto')
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
}
