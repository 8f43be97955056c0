// Compiles the style sheet and copies the scripts into wwwroot/assets (git-ignored). No network, idempotent.
import * as sass from 'sass';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
const out = process.argv[2] ?? 'wwwroot/assets';
rmSync(out, { recursive: true, force: true }); mkdirSync(out, { recursive: true });
const t = Date.now();
const r = sass.compile('Assets/site.scss', { loadPaths: ['.', 'node_modules'], style: 'compressed', quietDeps: true, silenceDeprecations: ['import'] });
writeFileSync(`${out}/site.css`, r.css);
cpSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', `${out}/govuk-frontend.min.js`);
cpSync('node_modules/@ministryofjustice/frontend/moj/moj-frontend.min.js', `${out}/moj-frontend.min.js`);
for (const f of ['site.js']) cpSync(`Assets/${f}`, `${out}/${f}`);
console.log(`site.css ${r.css.length} bytes in ${Date.now() - t} ms`);
