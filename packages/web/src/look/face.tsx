import classes from './face.module.css'

export interface Someone {
  readonly id: string
  readonly name: string
  readonly photo?: string | null
}

/** Two letters that stand for a name: of the first and the last word, in any script. */
const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

/** One of six quiet tints, the same for a person everywhere. */
const tintOf = (id: string): number =>
  Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % 6

interface FaceProps {
  readonly of: Someone
  readonly size?: 'small' | 'normal' | 'large'
  /** Not theirs yet: an offer that nobody took. */
  readonly pending?: boolean
}

/** A person's photo, or their letters. Beside their name it says nothing new, so it is hidden from screen readers. */
export function Face({ of, size = 'normal', pending = false }: FaceProps) {
  return (
    <span
      className={classes.face}
      data-size={size}
      data-tint={tintOf(of.id)}
      data-pending={pending || undefined}
      translate="no"
      aria-hidden
    >
      {of.photo ? <img src={of.photo} alt="" loading="lazy" /> : initialsOf(of.name)}
    </span>
  )
}
