import { propertyKey } from '../notes/property-key';
import { markersFor } from '../notes/markers';
import type { Settings } from '../settings';
import { isCompletedByOthers } from './of-others';

/** How a chosen date is written: as its words, or in figures where words are unusual. */
export type DateForm = 'words' | 'figures';

/** Where the user types something that can be completed. Offsets count in the line. */
export type TypingPlace =
	| { readonly kind: 'date'; readonly from: number; readonly typed: string; readonly form: DateForm }
	/** `Calling back tom`: counted from the moment of the attempt, `2026-11-23 08:10`. */
	| { readonly kind: 'entry'; readonly from: number; readonly typed: string; readonly at: string }
	| { readonly kind: 'person'; readonly from: number; readonly typed: string };

/** Quote marks, indentation, list marker and checkbox: `> - [ ] ` before `Call Dana`. */
const PREFIX = /^(?:[\s>]|[-*+•–](?=\s)|\d{1,9}[.)](?=\s)|\[.?\](?=\s)|☐)*/u;

/** An open inline field whose value is a date: `[due:: Mon`. */
const FIELD = /[[(](due|follow-?up|next-follow-?up|expecting|scheduled)::[ \t]*([^\])]*)$/i;

/** A clause of an attempt line that has a date: `2026-11-23 Call: spoke. Next Mon`. */
const ENTRY = /^(\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?)\s.*\b(?:Calling back|Expecting|Next|Snoozed until)[ \t]+([^.—[]*)$/;

/** The beginning of a name after a verb or a preposition: `with Da`, `call Dana W`. */
const NAME =
	/(?:^|[\s,(])(?:with|w\/|to|call(?:\s+back)?|e-?mail|text|ring|phone|ping|message|ask|thank|meet|update|send)[ \t]+@?(\p{L}[\p{L}\p{M}.'’-]*(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]*){0,2})$/iu;

/** A further person after a joiner: `, tome` in `with Dana, tome`, `/Tom` in `Dana/Tom`. */
const JOINED_NAME =
	/(?:,[ \t]?(?:and[ \t])?|[ \t]?[&/+][ \t]?|[ \t]and[ \t])@?(\p{L}[\p{L}\p{M}.'’-]*(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]*){0,2})$/u;
/** A link at the end of a text: `[[Dana Whitfield]]`. */
const LINK_AT_END = /\[\[[^[\]\n]{1,300}\]\]$/;
/** At most this many people are named together before the one that is typed. */
const MOST_JOINED = 4;
/** A name that directly follows a marker: `Dana` in `F/U Dana`, not `mon`. */
const NAME_ALONE = /^[ \t]*([\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]*){0,2})$/u;

/**
 * More words than this are no beginning of a date: `the first working day` has four, and the fifth adds nothing.
 */
const MOST_WORDS = 4;

const isDateKey = (key: string, { properties }: Settings) =>
	[...properties.followUp, ...properties.expecting].some((name) => propertyKey(name) === propertyKey(key));

/** The last words of a text, as several beginnings: `with Dana next we` gives `Dana next we`, `next we` and `we`. */
function endings(text: string): { readonly from: number; readonly typed: string }[] {
	const found: { from: number; typed: string }[] = [];
	for (let at = text.length; at > 0 && found.length < MOST_WORDS;) {
		at = text.lastIndexOf(' ', at - 1);
		const from = at + 1;
		if (/^[\p{L}\p{N}]/u.test(text.slice(from))) found.push({ from, typed: text.slice(from) });
		if (at <= 0) break;
	}
	return found.reverse();
}

/** The name that is typed, perhaps after others: `tome` in `with Dana, tome`. Only its first word may be in lower case. */
function nameIn(before: string, joined = MOST_JOINED): string | undefined {
	const name = NAME.exec(before)?.[1];
	if (
		name
			?.split(/[ \t]/)
			.slice(1)
			.every((word) => /^\p{Lu}/u.test(word))
	) {
		return name;
	}
	const further = joined > 0 ? JOINED_NAME.exec(before) : null;
	// A link in the place of a name stands for one.
	const others = further && before.slice(0, further.index).replace(LINK_AT_END, 'X');
	return others !== null && nameIn(others, joined - 1) !== undefined ? further?.[1] : undefined;
}

/**
 * Returns the places in a line where a date or a person may be typed, up to the cursor, the likeliest first: after a marker
 * or with the tag, in `[due:: `, after `Calling back`, but no dates where another plugin completes them. `isProperty` says
 * that the line is in the front matter, and `after` is what follows the cursor, where the tag may be. Returns nothing in any
 * other line.
 */
export function typingPlaces(
	before: string,
	settings: Settings,
	isProperty: boolean,
	after = '',
): readonly TypingPlace[] {
	if (isProperty) {
		const [, key = '', gap = '', typed = ''] = /^([^\s:#][^:]*):([ \t]*["']?)([^"'#]*)$/.exec(before) ?? [];
		if (gap === '' || !isDateKey(key, settings)) return [];
		return [{ kind: 'date', from: before.length - typed.length, typed, form: 'figures' }];
	}
	const start = PREFIX.exec(before)?.[0].length ?? 0;
	const content = before.slice(start);
	const [, at, clause] = ENTRY.exec(content) ?? [];
	if (at !== undefined && clause !== undefined) {
		return [{ kind: 'entry', from: before.length - clause.length, typed: clause, at }];
	}
	const field = FIELD.exec(before)?.[2];
	if (field !== undefined) return [{ kind: 'date', from: before.length - field.length, typed: field, form: 'figures' }];
	const markers = markersFor(settings);
	const marker = markers.find(content);
	if (!marker && !markers.hasTag(content + after)) return [];
	const words = content.slice(marker?.to ?? 0);
	const offset = start + (marker?.to ?? 0);
	const name = nameIn(before) ?? (marker ? NAME_ALONE.exec(words)?.[1] : undefined);
	const dates = (isCompletedByOthers(before) ? [] : endings(words)).map(({ from, typed }): TypingPlace => ({
		kind: 'date',
		from: offset + from,
		typed,
		form: 'words',
	}));
	if (name === undefined || before.length - name.length < start) return dates;
	return [...dates, { kind: 'person', from: before.length - name.length, typed: name }];
}
