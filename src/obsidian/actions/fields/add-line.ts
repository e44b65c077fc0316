import { getLinkpath, type TFile } from 'obsidian';
import { patternSource } from '../../../core/english/plain-text';
import { isZone } from '../../../core/dates/time-zones';
import type { Contact, When } from '../../../core/follow-up';
import { readContact, readLinks } from '../../../core/markdown/links';
import { dateCompletion } from '../../../core/typed/complete-date';
import { readAddLine, type TypedFollowUp } from '../../../core/typed/add-line';
import { inOwnWords } from '../../../core/typed/add-words';
import { typedName } from '../../../core/typed/typed-name';
import type { AddLine, AddPlace, AddReading, Suggestion } from '../../../ui/model';
import type { ActionsOptions } from '../options';
import { draftOf, type Who } from './add-draft';
import { candidates, contactSuggestions, matchingContacts, textOf } from './contact-suggestions';
import { ownPeople } from './own-people';
import { resolvedWhen } from './resolve-date-field';

/** People whom a name means. More are not shown: a longer name is typed sooner than a longer list is read. */
const MOST_CHOICES = 4;

/** The words of a name: `Dana W.` gives `dana` and `w`. */
const wordsOf = (name: string) =>
	name
		.toLowerCase()
		.split(/[\s.]+/)
		.filter((word) => word !== '');

/** Whether typed words are a person's name, or the first parts of it: `dana`, `Dana W`. */
function names(typed: string, title: string): boolean {
	const [some, all] = [wordsOf(typed), wordsOf(title)];
	return (
		some.length > 0 &&
		some.length <= all.length &&
		some.every((word, index) => (index === 0 ? all[index] === word : all[index]?.startsWith(word)))
	);
}

/** `kim ito` as `Kim Ito`; a role such as `the recruiter` and an address such as `kim@acme.example` stay as they are. */
function capitalized(name: string): string {
	if (!/^\p{Ll}/u.test(name) || name.includes('@') || /^(?:the|my|our)\s/i.test(name)) return name;
	return name.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** Returns the offset of a name in a text as words of their own, whatever their capitals, or -1. */
const wordAt = (text: string, name: string) => {
	const found = new RegExp(`(?:^|[^\\p{L}\\p{N}[|])(?=${patternSource(name)}(?![\\p{L}\\p{N}]))`, 'iu').exec(text);
	return found ? found.index + found[0].length : -1;
};

/** Puts words in place of a part of the text, and a space after it if it is the end. */
const replaced = (text: string, { from, to }: { from: number; to: number }, words: string) =>
	`${text.slice(0, from)}${words}${to === text.length ? ' ' : text.slice(to)}`;

/** Reads the field of "Add follow-up" for the note at `path`: who, when, how and why, and which note takes the line. */
export function addLine(options: ActionsOptions, path: string | null): AddLine {
	const { app, index, followUpWriter, settings, now, zone } = options;
	const noteFile = path === null ? null : followUpWriter.fileOf(path);
	const search = { app, index, settings: settings(), file: noteFile };
	/** Read once per dialog, since it takes the whole vault. */
	const everybody = [...new Map([...candidates(search, true)].map((each) => [each.value, each])).values()];
	const near = noteFile ? contactSuggestions(app, noteFile, index) : [];
	const own = noteFile ? ownPeople(app, noteFile, index) : [];
	const people = everybody.flatMap(({ title, value }): Contact[] =>
		value.startsWith('[[') ? [{ name: title, link: title }] : [],
	);

	const noteOf = (contact: string): TFile | null => {
		const link = readContact(contact)?.link;
		const file = link ? app.metadataCache.getFirstLinkpathDest(getLinkpath(link), path ?? '') : null;
		return file?.extension === 'md' ? file : null;
	};

	/** One of the note's own people first; then everybody with that name, each note once. */
	const peopleNamed = (name: string): readonly Suggestion[] => {
		const fitting = everybody.filter(({ title }) => names(name, title));
		const ours = fitting.find(({ value }) => near.includes(value));
		if (ours) return [ours];
		const byNote = new Map<string, Suggestion>();
		for (const each of fitting) {
			const note = noteOf(each.value)?.path ?? each.value;
			if (!byNote.has(note)) byNote.set(note, each);
		}
		const linked = [...byNote.values()].filter(({ value }) => value.startsWith('[['));
		return (linked.length > 0 ? linked : [...byNote.values()]).slice(0, MOST_CHOICES);
	};

	/** Links several people if the vault knows each of them once: `Obi and Marta` as `[[Obi Eze]] and [[Marta Kowal]]`. */
	const linked = (contacts: readonly Contact[], typed: string): Pick<Who, 'written' | 'names'> => {
		let written = typed;
		const names: string[] = [];
		for (const { name, link } of contacts) {
			const found = link === null ? peopleNamed(name) : [];
			const contact = found.length === 1 ? readContact(found[0]?.value ?? '') : null;
			const at = wordAt(written, name);
			const isKnown = contact !== null && contact.link !== null && at >= 0;
			if (link === null && !isKnown) return { written: typed };
			if (isKnown) written = written.slice(0, at) + (found[0]?.value ?? '') + written.slice(at + name.length);
			names.push(isKnown ? contact.name : name);
		}
		return { written, names };
	};

	const contactOf = (typed: TypedFollowUp, text: string): Who => {
		const { contacts, contact } = typed;
		const [only] = contacts;
		if (!only) return fromNote(own);
		if (contacts.length > 1) return { ...linked(contacts, contact), fromNote: false, which: [], many: true };
		if (only.link !== null) return { written: contact, fromNote: false, which: [], many: false };
		const found = peopleNamed(only.name);
		const span = typed.spans.find(({ part }) => part === 'contact');
		const behind = wordAt(contact, only.name) + only.name.length;
		/** What describes the person stays behind the link: ` from Acme`. */
		const description = behind < only.name.length ? '' : contact.slice(behind);
		const [first] = found;
		const known = first && found.length === 1 ? readContact(first.value) : null;
		if (first && known) {
			const isDescribed = description !== '';
			const written = first.value + description;
			return { written, fromNote: false, which: [], many: isDescribed, ...(isDescribed && { names: [known.name] }) };
		}
		const which = span ? found.map((each) => ({ ...each, value: replaced(text, span, each.value + description) })) : [];
		const isName = contact.toLowerCase() === only.name.toLowerCase();
		return { written: isName ? capitalized(contact) : contact, fromNote: false, which, many: !isName };
	};

	/** The zone of the first contact who has one; the note's own contacts can have it in the note. */
	const timezoneOf = ({ written, fromNote: isOwn }: Who): string | null => {
		const links = readLinks(written).map(({ from, to }) => written.slice(from, to));
		const isOurs = isOwn || own.some((each) => textOf(each) === written);
		const cards = [isOurs ? noteFile : null, ...links.map(noteOf)];
		for (const card of cards) {
			const timezone = card && index.reading(card.path)?.card.timezone;
			if (timezone) return timezone;
		}
		return null;
	};

	const places = (contact: string): readonly AddPlace[] =>
		[noteFile, noteOf(contact)]
			.filter((file, place, files): file is TFile => file !== null && files.indexOf(file) === place)
			.map(({ path: to, basename }) => ({ path: to, title: basename }));

	const read = (text: string): AddReading => {
		const context = { now: now(), settings: settings(), people };
		const typed = readAddLine(text, context);
		const who = contactOf(typed, text);
		const timezone = timezoneOf(who);
		const clock = { zone: zone(), timezone, times: followUpWriter.times };
		const { spans, channel, unread } = typed;
		const resolved = (when: When | null, whose: 'mine' | 'theirs') =>
			when && resolvedWhen(when, whose, when.phrase, clock);
		const dates = {
			expecting: resolved(typed.expecting, 'theirs'),
			due: resolved(typed.due, 'mine'),
			otherwise: resolved(typed.otherwise, 'mine'),
			hasZone: timezone !== null && isZone(timezone),
		};
		const draft = draftOf(who, typed, dates, (settled) => inOwnWords(text, typed, settled, context));
		return {
			...{ spans, channel, unread, draft },
			...{ expecting: dates.expecting, due: dates.due, otherwise: dates.otherwise },
			purpose: draft?.purpose ?? typed.purpose,
			zoneMissing: draft?.onTheirClock !== undefined,
			contact: who.written === '' ? null : shownContact(who.written),
			fromNote: who.fromNote,
			which: who.which,
			places: places(who.written),
		};
	};

	return {
		read,
		people: (text, caret) => {
			const span = typedName(text, caret);
			if (!span) return [];
			return matchingContacts(search, text.slice(span.from, span.to).replace(/^@/, '')).map((each) => ({
				...each,
				value: replaced(text, span, each.value),
			}));
		},
		withDate: (text, words) => {
			const { spans } = readAddLine(text, { now: now(), settings: settings(), people: [] });
			const date = spans.find(({ part }) => part === 'my-day') ?? spans.find(({ part }) => part === 'their-day');
			if (date) return replaced(text, date, words);
			const topic = spans.find(({ part, from }) => part === 'purpose' && /^(?:about|re)\b/i.test(text.slice(from)));
			const at = topic?.from ?? text.length;
			return `${[text.slice(0, at).trim(), words, text.slice(at)].filter((part) => part !== '').join(' ')}`;
		},
		completion: (text, chips) => completionOf(text, chips, read(text)),
	};
}

/** The note's own people: `[[Dana Whitfield]] and [[Lee Park]]`. */
function fromNote(own: readonly Contact[]): Who {
	const texts = own.map(textOf);
	const written = [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((part) => part !== '').join(' and ');
	const many = own.length > 1;
	return {
		...{ written, fromNote: own.length > 0, which: [], many },
		...(many && { names: own.map(({ name }) => name) }),
	};
}

/** `[[People/Dana Whitfield|Dana]]` is shown as `Dana`. */
function shownContact(written: string): string {
	let shown = written;
	for (const { from, to, shownFrom, shownTo } of [...readLinks(written)].reverse()) {
		const words = written.slice(shownFrom, shownTo);
		shown = shown.slice(0, from) + words.slice(words.lastIndexOf('/') + 1) + shown.slice(to);
	}
	return shown;
}

/** The number of words at the end of the text that may begin a date. The longest suggestion, `in two weeks`, has three. */
const LONGEST_DATE_WORDS = 3;

/** Completes the words at the end as a date, unless they belong to the purpose or name a person. */
function completionOf(text: string, chips: readonly string[], { spans }: AddReading): string | null {
	const topic = spans.find(({ part }) => part === 'purpose');
	if (topic && /^(?:about|regarding|re)\b/i.test(text.slice(topic.from)) && topic.to === text.length) return null;
	const words = text.split(' ');
	for (let count = Math.min(LONGEST_DATE_WORDS, words.length); count > 0; count--) {
		const tail = words.slice(-count).join(' ');
		const found = tail.length < 2 ? null : dateCompletion(tail, chips);
		if (found !== null) return found;
	}
	return null;
}
