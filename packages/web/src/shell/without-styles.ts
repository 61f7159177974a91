/**
 * For what floats over the page, which then does not scroll: without the style element by which the library would hide
 * the page's scroll bar, since the policy of our pages forbids it.
 */
export const withoutStyles = { removeScrollBar: false } as const
