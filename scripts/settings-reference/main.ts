import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsReference } from './reference';

/** Rewrites docs/settings.md. */
export function main(projectRoot: string): void {
	writeFileSync(join(projectRoot, 'docs/settings.md'), settingsReference());
}
