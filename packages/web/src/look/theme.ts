import {
  createTheme,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
  type SelectProps,
  type TooltipProps,
} from '@mantine/core'
import { asTyped } from './as-typed.ts'
import { namedOption } from './named-option.tsx'

/**
 * Mantine gives behaviour (focus, keys, placement); the look is ours, in CSS. Its runtime style tags are off in
 * the provider and scroll locking is off here, because each would need an inline style that the security policy
 * does not allow. Components are named by their types alone: what is written here is loaded before anything is seen,
 * and most of them are needed by nobody who looks at their list.
 */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  focusRing: 'auto',
  respectReducedMotion: true,
  defaultRadius: 'md',
  components: {
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
      } satisfies Partial<ModalProps>,
    },
    Menu: {
      defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } satisfies Partial<MenuProps>,
    },
    Popover: {
      defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } satisfies Partial<PopoverProps>,
    },
    // What is searched here are people, teams and what somebody wrote; a few letters and Enter choose.
    Select: {
      defaultProps: {
        renderOption: namedOption,
        filter: asTyped,
        selectFirstOptionOnChange: true,
      } satisfies Partial<SelectProps>,
    },
    Tooltip: {
      defaultProps: {
        openDelay: 350,
        withArrow: false,
        transitionProps: { duration: 80 },
      } satisfies Partial<TooltipProps>,
    },
  },
})
