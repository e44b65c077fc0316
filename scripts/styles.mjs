import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('src', 'ui');
const HEADER = '/* Made from the parts in src/ui by `npm run build`: change those, not this file. */\n\n';

/** The paths of the parts below `src/ui`, in the order in which `src/ui/styles.css` imports them. */
export function stylePaths(root) {
	const list = readFileSync(join(root, FOLDER, 'styles.css'), 'utf8');
	return [...list.matchAll(/^@import '\.\/([^']+)';$/gm)].map(([, path]) => path);
}

/** The text of the `styles.css` that ships. */
export function joinStyles(root) {
	return (
		HEADER +
		stylePaths(root)
			.map((path) => readFileSync(join(root, FOLDER, path), 'utf8'))
			.join('\n')
	);
}
