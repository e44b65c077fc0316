import { getLinkpath } from 'obsidian';
import type { ReportBack, RowIntroductions } from '../../core/agenda/persons/introduction-view';
import { dayOf } from '../../core/dates/moments';
import { shortName } from '../../core/guidelines/short-name';
import { saysShared } from '../../core/message/bring/ruled-out/already-shared';
import { livingHelper } from '../../core/message/bring/helpers';
import { namesAuthor } from '../../core/message/bring/ruled-out/own-works';
import { toBring } from '../../core/message/bring/bring';
import { bringPurposes } from '../../core/message/bring/bring-purposes';
import type { NoteAbout } from '../../core/message/bring/contact-prose';
import {
	mentionsOf,
	namesOfContact,
	notesAbout,
	type NotePlace,
	type PurposeContact,
} from '../../core/message/bring/notes-about';
import { purposesIn, type Purpose } from '../../core/message/purposes/purposes';
import { reportPurpose } from '../../strings/advice/actions';
import type { ActionsOptions } from './options';

export type PurposeOptions = Pick<
	ActionsOptions,
	'app' | 'index' | 'followUpWriter' | 'noteWriter' | 'vaultTopics' | 'settings' | 'now'
>;

/** Whom something is brought: their names, the last one as the user calls them, and their firm. */
export interface Receiver {
	readonly names: readonly string[];
	readonly company: string | null;
}

/** What introductions mean for reasons to call somebody. */
type OfIntroductions = Pick<RowIntroductions, 'reports' | 'done'>;

/** Reasons to call the contacts of a follow-up, the best first: from the notes about them, and from the whole vault. */
export function purposesFor(
	options: PurposeOptions,
	contact: PurposeContact,
	introductions: OfIntroductions,
): Promise<readonly Purpose[]> {
	const { app, index } = options;
	const [only, ...more] = contact.contacts;
	const own = contact.contacts.flatMap(({ link }) => {
		const file = link && app.metadataCache.getFirstLinkpathDest(getLinkpath(link), contact.path ?? '');
		return file && file.extension === 'md' ? [file.path] : [];
	});
	const receiver = only && more.length === 0 ? { names: namesOfContact(only), company: contact.company } : null;
	return purposesFrom(options, notesAbout(index.readings(), contact, own), receiver, introductions);
}

/** Reasons to call from these notes, and for one receiver also from the whole vault. */
export async function purposesFrom(
	options: PurposeOptions,
	places: readonly NotePlace[],
	receiver: Receiver | null,
	{ reports, done }: OfIntroductions,
): Promise<readonly Purpose[]> {
	const notes = await withTexts(options, places);
	const brought = receiver === null ? [] : await broughtTo(options, receiver, notes);
	const texts = notes.map(({ text }) => text);
	return [...reports.map(toReport), ...purposesIn(texts, options.settings(), brought, done)];
}

/** To tell somebody how it went with a person whom they introduced. */
const toReport = ({ introduction: { by, to, places } }: ReportBack): Purpose => ({
	words: reportPurpose(by.contact.name, shortName(to.contact.name)),
	kind: 'introduction',
	because: { kind: 'sentence', sentence: places[0].text },
});

/** Notes of the user that fit, and somebody who can help. */
async function broughtTo(
	options: PurposeOptions,
	{ names, company }: Receiver,
	notes: readonly NoteAbout[],
): Promise<readonly Purpose[]> {
	const { vaultTopics, settings, now } = options;
	const vault = await vaultTopics.words();
	const mentions = await withTexts(options, mentionsOf(names, vault, notes));
	const today = dayOf(now());
	const found = toBring({ names, company, notes: [...notes, ...mentions] }, vault, today, settings());
	const texts = await Promise.all(found.notes.map(({ note }) => textOf(options, note.path)));
	const news = found.notes.filter((_, index) => {
		const text = texts[index];
		return typeof text === 'string' && !saysShared(text, names) && !namesAuthor(text, names);
	});
	const ofHelper = found.helper && (await textOf(options, found.helper.path));
	return bringPurposes({ notes: news, helper: livingHelper(found.helper, ofHelper ?? '', today) }, names.at(-1) ?? '');
}

const withTexts = (options: PurposeOptions, places: readonly NotePlace[]): Promise<readonly NoteAbout[]> =>
	Promise.all(places.map(async ({ path, isWhole }) => ({ path, isWhole, text: (await textOf(options, path)) ?? '' })));

/** The text of a note; null if there is none, or if it cannot be read. */
async function textOf({ followUpWriter, noteWriter }: PurposeOptions, path: string): Promise<string | null> {
	const file = followUpWriter.fileOf(path);
	return file && noteWriter.textOf(file).catch(() => null);
}
