import { FollowUpIndex } from '../../src/core/follow-up-index';
import type { NoteReading } from '../../src/core/follow-up';
import { listNeeds } from '../../src/core/notes/list-needs';
import { readNote, type NoteSource } from '../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { drain } from '../../src/core/steps';
import { SidebarStore } from '../../src/obsidian/sidebar/sidebar-store';
import { WeekReviews } from '../../src/obsidian/sidebar/week-reviews';
import { LinkPaths } from '../../tests/host/metadata/resolve-link';
import { TODAY, type Note } from './vault';

export const NOW = `${TODAY}T08:00`;

/**
 * Reads a note as the plugin does: with the lines to offer under "Found in your notes". Its properties come from Obsidian's
 * metadata, which is already parsed.
 */
export function read(note: Note, text: string): NoteReading {
	return readNote(sourceOf(note, text), DEFAULT_SETTINGS, { untracked: true });
}

/** Whether the list needs a note, so that the plugin reads it before the others. */
export function isNeededFirst(note: Note, text: string): boolean {
	return drain(listNeeds(sourceOf(note, text), DEFAULT_SETTINGS));
}

const sourceOf = ({ path, properties }: Note, text: string): NoteSource => ({
	path,
	text,
	properties,
	propertiesBroken: false,
	created: TODAY,
});

export function emptyIndex(paths: Iterable<string>): FollowUpIndex {
	const links = new LinkPaths(paths);
	return new FollowUpIndex((link, from) => links.resolve(link, from));
}

/** Reviews of weeks over an index. */
export const reviewsOver = (index: FollowUpIndex) =>
	new WeekReviews({
		storage: { loadLocalStorage: () => null, saveLocalStorage: () => undefined },
		index,
		isDismissed: () => false,
	});

/** Computes what a visible sidebar needs from an index. */
export function followUpsOver(index: FollowUpIndex, now = () => NOW): SidebarStore {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const followUps = new SidebarStore({
		index,
		settings: () => DEFAULT_SETTINGS,
		now,
		zone: () => zone,
		language: () => 'en',
		isDismissed: () => false,
		typedOn: () => null,
		lost: () => [],
		armed: () => undefined,
		schedule: () => () => undefined,
		visible: () => true,
		weeks: reviewsOver(index),
	});
	followUps.subscribe(() => undefined);
	return followUps;
}
