import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saysShared } from '../../src/core/message/bring/ruled-out/already-shared';
import { toBring } from '../../src/core/message/bring/bring';
import { livingHelper } from '../../src/core/message/bring/helpers';
import { namesAuthor } from '../../src/core/message/bring/ruled-out/own-works';
import { bringPurposes } from '../../src/core/message/bring/bring-purposes';
import { mentionsOf, namesOfContact, notesAbout } from '../../src/core/message/bring/notes-about';
import type { NoteOutline } from '../../src/core/message/bring/note-outline';
import { vaultNote } from '../../src/core/message/bring/vault-note';
import { VaultWords } from '../../src/core/message/bring/vault-words';
import type { Purpose } from '../../src/core/message/purposes/purposes';
import { dayOf } from '../../src/core/dates/moments';
import type { Contact, FollowUp, Minute } from '../../src/core/follow-up';
import type { FollowUpIndex } from '../../src/core/follow-up-index';
import { readLinks } from '../../src/core/markdown/links';
import { readOutline } from '../../src/core/markdown/scan';
import { skippedBy } from '../../src/core/notes/skipped-folder';
import type { Settings } from '../../src/core/settings';
import { dateFormat } from '../../src/strings/date-format';
import { becauseText } from '../../src/strings/people/because';
import { readProperties } from './properties';
import { createdDayOf } from './read-folder';

const format = dateFormat('en');

/** A tag in a text: `#freight`. */
const TAG = /(?:^|\s)#(\p{L}[\p{L}\p{N}/_-]*)/gu;

/** What Obsidian's metadata would know of a note. */
function outlineOf(root: string, path: string, text: string): NoteOutline {
	const { properties } = readProperties(text);
	const { headings, frontMatter } = readOutline(text);
	const stated: unknown = properties?.tags ?? properties?.tag;
	const tags = Array.isArray(stated) ? stated.map(String) : typeof stated === 'string' ? stated.split(/[,\s]+/) : [];
	const body = text.slice(frontMatter?.to ?? 0);
	return {
		path,
		headings: headings.map((heading) => heading.text),
		tags: [...tags, ...[...body.matchAll(TAG)].map(([, tag = '']) => tag)],
		links: readLinks(text).flatMap(({ target, embed }) => (target === null || embed ? [] : [target])),
		properties,
		created: createdDayOf(join(root, path)),
	};
}

/** What the user can bring one person. */
export interface Brought {
	readonly contact: string;
	readonly purposes: readonly { readonly words: string; readonly kind: Purpose['kind']; readonly because: string }[];
}

/** What the user can bring the people of these follow-ups, each person once, by name. Without anything, not listed. */
export function thingsToBring(
	root: string,
	followUps: readonly FollowUp[],
	index: FollowUpIndex,
	settings: Settings,
	now: Minute,
): readonly Brought[] {
	const texts = new Map<string, string>();
	const textOf = (path: string) => {
		const known = texts.get(path);
		if (known !== undefined) return known;
		let text = '';
		try {
			text = readFileSync(join(root, path), 'utf8');
		} catch {
			// The agenda reports notes that cannot be read.
		}
		texts.set(path, text);
		return text;
	};
	const vault = new VaultWords();
	for (const { path, does } of index.readings()) {
		if (skippedBy(path, settings.privateFolders) !== null) continue;
		vault.put(vaultNote({ ...outlineOf(root, path, textOf(path)), ...(does && { does }) }, settings));
	}
	const people = new Map<string, { readonly contact: Contact; readonly followUp: FollowUp }>();
	for (const followUp of followUps) {
		const [contact, ...more] = followUp.contacts;
		if (contact && more.length === 0 && !people.has(contact.name)) people.set(contact.name, { contact, followUp });
	}
	const found = [...people.values()].map(({ contact, followUp }): Brought => {
		const own = contact.link === null ? null : index.resolveLink(contact.link, followUp.path);
		const places = notesAbout(
			index.readings(),
			{ contacts: [contact], company: followUp.company, path: followUp.path },
			own === null ? [] : [own],
		);
		const names = namesOfContact(contact);
		const notes = [...places, ...mentionsOf(names, vault, places)].map((place) => ({
			...place,
			text: textOf(place.path),
		}));
		const brought = toBring({ names, company: followUp.company, notes }, vault, dayOf(now), settings);
		const news = brought.notes.filter(({ note }) => {
			const text = textOf(note.path);
			return !saysShared(text, names) && !namesAuthor(text, names);
		});
		const ofHelper = brought.helper === null ? '' : textOf(brought.helper.path);
		const helper = livingHelper(brought.helper, ofHelper, dayOf(now));
		return {
			contact: contact.name,
			purposes: bringPurposes({ notes: news, helper }, names.at(-1) ?? contact.name).map((purpose) => ({
				words: purpose.words,
				kind: purpose.kind,
				because: becauseText(purpose.because, format, now),
			})),
		};
	});
	return found
		.filter(({ purposes }) => purposes.length > 0)
		.sort((a, b) => (a.contact < b.contact ? -1 : a.contact > b.contact ? 1 : 0));
}

/** The same as text. */
export function printedToBring(people: readonly Brought[]): string {
	if (people.length === 0) return 'Nothing to bring was found in these notes.\n';
	return people
		.map(({ contact, purposes }) =>
			[contact, ...purposes.flatMap(({ words, because }) => [`  ${words}`, `      ${because}`]), ''].join('\n'),
		)
		.join('\n');
}
