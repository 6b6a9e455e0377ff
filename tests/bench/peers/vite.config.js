// Builds the React portal as Vite does by default; only hashes are hexadecimal, so that the server knows them.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'react',
  plugins: [react()],
  build: {
    outDir: '../built/react',
    emptyOutDir: true,
    rollupOptions: { output: { hashCharacters: 'hex' } },
  },
});
