const UNRELEASED = '## [Unreleased]';

/** The text below a heading of the second level, up to the next one; null where there is no such heading. */
function below(changelog, heading) {
	const at = changelog.split('\n').findIndex((line) => line === heading || line.startsWith(`${heading} `));
	if (at < 0) return null;
	const rest = changelog.split('\n').slice(at + 1);
	const end = rest.findIndex((line) => line.startsWith('## '));
	return (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
}

/**
 * What stood under Unreleased now stands under its version and day, and Unreleased is empty again. Throws where there is
 * nothing to release, or the version was released before.
 */
export function datedChangelog(changelog, version, day) {
	const news = below(changelog, UNRELEASED);
	if (news === null) throw new Error(`CHANGELOG.md has no heading "${UNRELEASED}".`);
	if (news === '') throw new Error('CHANGELOG.md says nothing under [Unreleased], so there is nothing to release.');
	if (below(changelog, `## [${version}]`) !== null) throw new Error(`CHANGELOG.md has a version ${version} already.`);
	return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`);
}

/** What changed in a version, for its release; null where the changelog does not know it. */
export function notesOf(changelog, version) {
	return below(changelog, `## [${version}]`);
}
