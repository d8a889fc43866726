import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Everything but better-sqlite3 (a native module) is bundled, so that the package carries no other
// dependency and the command line starts from one folder.
const external = ['electron', 'better-sqlite3'];

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { main: at('electron/main.ts'), cli: at('electron/cli.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload is loaded as CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      rolldownOptions: { input: at('renderer/index.html') },
      // One window on a local disk: a large chunk costs nothing that splitting would save.
      chunkSizeWarningLimit: 4000,
    },
  },
});
