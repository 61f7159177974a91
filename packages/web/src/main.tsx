import '@buckstop/look/tokens.css'
import '@buckstop/look/fonts.css'
import './look/mantine.css'
import './look/base.css'

import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/queries.ts'
import { schemeManager, setSchemeAtOnce } from './look/scheme.ts'
import { theme } from './look/theme.ts'
import { router } from './shell/router.tsx'

// The choice holds before the first paint of anything; until then the paper follows the system by itself.
setSchemeAtOnce()

const place = document.getElementById('workspace')
if (place === null) throw new Error('index.html has no place for the workspace')

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
