import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where a running server answers, for `vite` alone: `BUCKSTOP_URL=http://127.0.0.1:8080 npm run dev -w packages/web`. */
const server = process.env['BUCKSTOP_URL'] ?? 'http://127.0.0.1:8080'

/** Each stands by itself, under its own name, and shares nothing with the workspace. */
const apart = /[\\/]src[\\/](?:chat|left|work|push[\\/]service-worker)[\\/.]/

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What each source became, for `scripts/weight.mjs`.
    manifest: true,
    // Browsers that know light-dark() and OKLCH: a lower target would rewrite every colour token.
    target: ['chrome125', 'firefox128', 'safari18'],
    // The security policy has no room for data: fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    // How long each part of the build took is no warning to whoever starts the product.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: {
        index: 'index.html',
        'service-worker': 'src/push/service-worker.ts',
        // What sites of the company include, and the page that it shows in a frame.
        chat: 'src/chat/chat.ts',
        'chat-panel': 'src/chat/chat-panel.ts',
        // Of the customer's form, and of that panel.
        left: 'src/left/left.ts',
        // Of that form, while its network floods.
        work: 'src/work/work.ts',
      },
      output: {
        // Whatever every view needs is one file: cut by who else needs it, it was forty that each page asked for.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !apart.test(id) }],
        },
        // They stand under names that stay.
        entryFileNames: ({ name }) => (name === 'index' ? 'assets/[name]-[hash].js' : '[name].js'),
      },
    },
  },
  // A worker may then fetch parts of itself when they are needed: the layout is most of it.
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  server: {
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
})
