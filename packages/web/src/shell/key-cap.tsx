import { lookWords } from '../words/look.ts'

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

const named: Readonly<Record<string, () => string>> = { Escape: () => 'Esc', Enter: lookWords.enter }

/** A key as it stands on the keyboard of whoever looks. @param of as the table of keys has it */
export function KeyCap({ of }: { readonly of: string }) {
  const parts = of.split('+').map((part) => {
    if (part === 'mod') return isMac() ? '⌘' : 'Ctrl'
    return named[part]?.() ?? (of.includes('+') && part.length === 1 ? part.toUpperCase() : part)
  })
  return <kbd translate="no">{parts.join(' ')}</kbd>
}
