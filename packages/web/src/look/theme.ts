import { createTheme, Menu, Modal, Popover, Select, Tooltip } from '@mantine/core'
import { namedOption } from './named-option.tsx'

/**
 * Mantine gives behaviour (focus, keys, placement); the look is ours, in CSS. Its runtime style tags are off in
 * the provider and scroll locking is off here, because each would need an inline style that the security policy
 * does not allow.
 */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  focusRing: 'auto',
  respectReducedMotion: true,
  defaultRadius: 'md',
  components: {
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } }),
    // What is searched here are people, teams and what somebody wrote.
    Select: Select.extend({ defaultProps: { renderOption: namedOption } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, withArrow: false, transitionProps: { duration: 80 } },
    }),
  },
})
