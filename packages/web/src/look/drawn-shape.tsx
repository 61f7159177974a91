/** A shape of lines on a square of sixteen, in the colour of the words beside it, which say what it means. */
export function DrawnShape({
  path,
  size,
  className,
}: {
  readonly path: string
  readonly size: number
  readonly className?: string | undefined
}) {
  return (
    <svg
      className={className}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
