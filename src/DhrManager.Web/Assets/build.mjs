// Compiles the style sheet and copies scripts and pictures into wwwroot/assets (git-ignored). No network, idempotent.
import * as sass from 'sass';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const out = process.argv[2] ?? 'wwwroot/assets';
const govuk = 'node_modules/govuk-frontend/dist/govuk';
const mojImages = 'node_modules/@ministryofjustice/frontend/moj/assets/images';

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/images`, { recursive: true });

const style = sass.compile('Assets/site.scss', {
  loadPaths: ['Assets', '.', 'node_modules'],
  style: 'compressed',
  quietDeps: true,
  silenceDeprecations: ['import'],
});
writeFileSync(`${out}/site.css`, style.css);

cpSync(`${govuk}/govuk-frontend.min.js`, `${out}/govuk-frontend.min.js`);
for (const file of ['site.js', 'favicon.svg']) cpSync(`Assets/${file}`, `${out}/${file}`);
// Only the pictures our components use: the package's folder also holds crests we must not show.
for (const icon of ['icon-tag-remove-cross.svg', 'icon-tag-remove-cross-white.svg']) {
  cpSync(`${mojImages}/${icon}`, `${out}/images/${icon}`);
}

console.log(`site.css ${style.css.length} bytes`);
