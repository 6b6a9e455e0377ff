// Puts the static page beside the React portal, and a brotli form beside every file.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const style = readFileSync('style.css', 'utf8');
const page = readFileSync('static/index.html', 'utf8');
mkdirSync('built/static', { recursive: true });
writeFileSync('built/static/index.html', page.replace('/* style.css */', () => style));
copyFileSync('icon.svg', 'built/static/icon.svg');
copyFileSync('icon.svg', 'built/react/icon.svg');

for (const entry of readdirSync('built', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name.endsWith('.br')) continue;
  const place = `${entry.parentPath}/${entry.name}`;
  const content = readFileSync(place);
  const smaller = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  if (smaller.length < content.length) writeFileSync(`${place}.br`, smaller);
}
