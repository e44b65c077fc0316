import type { Contact } from '../follow-up';
import { baseName } from '../note-path';

/** A link in a note's text: `[[People/Dana Whitfield|Dana]]` or `[Dana](People/Dana.md)`. Offsets are UTF-16. */
export interface Link {
	readonly from: number;
	readonly to: number;
	/** The note it leads to, without heading, block or `.md`; null for a web address. */
	readonly target: string | null;
	/** Offsets of the words a reader sees. */
	readonly shownFrom: number;
	readonly shownTo: number;
	readonly embed: boolean;
}

/** A link or embed with its target and alias: `[[People/Lee Park#Work|Lee]]`. The limits keep the time linear. */
const WIKILINK = /(!?)\[\[([^\][|\n]{1,400})(?:\|([^\][\n]{0,400}))?\]\]/g;
/** A link or image with its text and address: `[Lee](<People/Lee Park.md> "my boss")`. */
const MARKDOWN_LINK = /(!?)\[([^\][\n]{0,400})\]\((<[^<>\n]{0,800}>|[^()\s]{1,800})(?:\s+"[^"\n]{0,200}")?\)/g;
/** A bare web or email address: `https://example.org`, `lee@example.org`. */
const ADDRESS = /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>\])]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gi;
/** Files that a link can name and that are no notes: `card.png`, `CV.pdf`. */
const MEDIA = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|pdf|mp[34]|m4a|wav|ogg|webm|mov|mkv|flac|canvas|base|excalidraw)$/i;

function noteTarget(written: string): string | null {
	if (/^[a-z][a-z\d+.-]*:/i.test(written)) return null;
	const path = written.replace(/[#^].*$/, '').trim();
	if (path === '' || MEDIA.test(path)) return null;
	return path.replace(/\.md$/i, '');
}

function decoded(written: string): string {
	try {
		return decodeURIComponent(written.replace(/^<|>$/g, ''));
	} catch {
		return written;
	}
}

/** Whether a link leads to a note, as a person's does: `[[Kim]]`, but neither a web address nor `![[Kim]]`. */
export const leadsToNote = (link: Link): link is Link & { readonly target: string } =>
	link.target !== null && !link.embed;

/** Every link of a line, in order; embeds (`![[…]]`) too. */
export function readLinks(text: string): Link[] {
	if (!text.includes('[')) return [];
	const links: Link[] = [];
	for (const match of text.matchAll(WIKILINK)) {
		const target = noteTarget(match[2] ?? '');
		const shown = match[3] ?? match[2] ?? '';
		const shownTo = match.index + match[0].length - 2;
		links.push({
			from: match.index,
			to: match.index + match[0].length,
			target,
			shownFrom: shownTo - shown.length,
			shownTo,
			embed: match[1] === '!',
		});
	}
	for (const match of text.matchAll(MARKDOWN_LINK)) {
		const shownFrom = match.index + (match[1] ?? '').length + 1;
		links.push({
			from: match.index,
			to: match.index + match[0].length,
			target: noteTarget(decoded(match[3] ?? '')),
			shownFrom,
			shownTo: shownFrom + (match[2] ?? '').length,
			embed: match[1] === '!',
		});
	}
	return links.sort((a, b) => a.from - b.from);
}

/** `People/Dana Whitfield` names Dana Whitfield. */
export function noteName(target: string): string {
	return baseName(target).trim();
}

/** A contact from a property's text: a link, as in `[[People/Dana Whitfield|Dana]]`, or a plain name. */
export function readContact(text: string): Contact | null {
	const link = readLinks(text).find((candidate) => candidate.target !== null && !candidate.embed);
	if (link?.target) {
		const name = noteName(link.target);
		const alias = text.slice(link.shownFrom, link.shownTo).trim();
		const isAlias = alias !== '' && alias !== name && alias !== link.target;
		return { name, link: link.target, ...(isAlias ? { alias } : {}) };
	}
	const name = text.replace(/^@/, '').trim();
	return name === '' ? null : { name, link: null };
}

function blank(text: string, from: number, to: number): string {
	return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

/**
 * The text with every link and address blanked, offsets unchanged, which may be read as a date: `Call Dana Monday`
 * without `Dana` if that is a link.
 */
export function withoutLinks(text: string, links: readonly Link[]): string {
	let result = text;
	for (const { from, to } of links) result = blank(result, from, to);
	return withoutAddresses(result);
}

function withoutAddresses(text: string): string {
	if (!text.includes('@') && !text.includes('://') && !/www\./i.test(text)) return text;
	return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

/**
 * The text as a reader sees it, offsets unchanged: link brackets, hidden targets and addresses are blanked, so that
 * `[[People/Dana|Dana]]` leaves `Dana` at its place.
 */
export function shownText(text: string, links: readonly Link[]): string {
	let result = text;
	for (const { from, to, shownFrom, shownTo } of links) {
		result = blank(blank(result, from, shownFrom), shownTo, to);
	}
	return withoutAddresses(result);
}

/** Marks of emphasis, HTML tags that only format, and an emoji before a name: `**`, `<b>`, `👋` in `👋 Dana`. */
const EMPHASIS = /\*{1,3}|_{1,3}|==|<\/?(?:b|i|u|em|strong|mark)>|\p{Extended_Pictographic}\uFE0F?(?=\s+[\p{Lu}*_=])/gu;
/** A letter or digit, with which an underscore between two of them is part of a word: `my_file`. */
const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** The text with its emphasis blanked, offsets unchanged: `with **Dana** Monday` leaves `Dana` at its place. */
export function withoutEmphasis(text: string): string {
	if (!/[*_=<]|\p{Extended_Pictographic}/u.test(text)) return text;
	return text.replace(EMPHASIS, (mark, at: number) => {
		const [before, after] = [text.charAt(at - 1), text.charAt(at + mark.length)];
		const isWithin = mark.startsWith('_') && PART_OF_WORD.test(before) && PART_OF_WORD.test(after);
		const isLoose = /^[*=]/.test(mark) && /^\s?$/.test(before) && /^\s?$/.test(after);
		return isWithin || isLoose ? mark : ' '.repeat(mark.length);
	});
}

/** Words without Markdown: `the **[[Pricing article]]**` is `the Pricing article`. */
export function plainWords(text: string): string {
	const links = readLinks(text);
	let result = '';
	let at = 0;
	for (const { from, to, shownFrom, shownTo } of links) {
		if (from < at) continue;
		result += text.slice(at, from) + text.slice(shownFrom, shownTo);
		at = to;
	}
	result += text.slice(at);
	return result
		.replace(/[*`~]+|\s?_+/g, (mark, place: number, words: string) => {
			if (/^\s/.test(mark)) return ' ';
			// An underscore within a word is part of it.
			return mark.startsWith('_') && place > 0 && /[^\s.,;:!?]/.test(words.charAt(place + mark.length)) ? mark : '';
		})
		.replace(/\s+/g, ' ')
		.trim();
}
