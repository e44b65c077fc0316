const UNRELEASED = '## [Unreleased]';

/** Returns the text from a second-level heading to the next one, or null if there is no such heading. */
function below(changelog, heading) {
	const at = changelog.split('\n').findIndex((line) => line === heading || line.startsWith(`${heading} `));
	if (at < 0) return null;
	const rest = changelog.split('\n').slice(at + 1);
	const end = rest.findIndex((line) => line.startsWith('## '));
	return (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
}

/**
 * Moves the text under Unreleased below a heading with the version and the day. Throws if there is nothing to release
 * or if the version was released before.
 */
export function datedChangelog(changelog, version, day) {
	const news = below(changelog, UNRELEASED);
	if (news === null) throw new Error(`CHANGELOG.md has no heading "${UNRELEASED}".`);
	if (news === '') throw new Error('CHANGELOG.md says nothing under [Unreleased], so there is nothing to release.');
	if (below(changelog, `## [${version}]`) !== null) throw new Error(`CHANGELOG.md has a version ${version} already.`);
	return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`);
}

/** Returns the changes of a version, or null if the changelog does not have it. */
export function notesOf(changelog, version) {
	return below(changelog, `## [${version}]`);
}
