import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the text of a package's license, from its copyright line on. */
function licenceOf(root, name) {
	const folder = join(root, 'node_modules', name);
	const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
	if (!file) throw new Error(`The package ${name} comes without a licence.`);
	const text = readFileSync(join(folder, file), 'utf8');
	const copyright = /^copyright .*$/im.exec(text);
	if (!copyright) throw new Error(`The licence of ${name} does not say whose it is.`);
	const terms = text.slice(copyright.index + copyright[0].length).replace(/\s+/g, ' ');
	return { owner: copyright[0].trim(), terms: terms.trim().replaceAll('*/', '* /') };
}

/** Returns a comment with the packages and their licenses, each license once. */
export function licenceNotices(root, names) {
	const byTerms = new Map();
	for (const name of names) {
		const { owner, terms } = licenceOf(root, name);
		byTerms.set(terms, [...(byTerms.get(terms) ?? []), `${name}: ${owner}`]);
	}
	const notices = [...byTerms].map(([terms, owners]) => `${owners.join('\n')}\n${terms}`);
	return `/*!\nThis file contains:\n\n${notices.join('\n\n')}\n*/`;
}
