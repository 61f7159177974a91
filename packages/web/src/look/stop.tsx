/** The mark: a disc resting against an upright bar. It stops here. */
export function Stop({ size = 20 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} fill="currentColor" aria-hidden focusable="false">
      <circle cx="6" cy="10" r="5" />
      <path d="M11 1h3v14h-3z" />
    </svg>
  )
}
