import { join } from 'node:path';
import { ROOT } from '../../esbuild.config.mjs';
import { buildPlugin } from '../../scripts/start/build-plugin.mjs';
import { buildPage } from '../host/server/build-page.mjs';

/** Where the browser suite keeps the plugin and the page. `npm start` builds into folders of its own. */
export const BUILT = { plugin: join(ROOT, '.cache', 'e2e', 'plugin'), page: join(ROOT, '.cache', 'e2e', 'page') };

/** Builds the plugin and the page once, before the first browser test. */
export default async function buildOnce() {
	await Promise.all([buildPlugin(BUILT.plugin), buildPage(BUILT.page)]);
}
