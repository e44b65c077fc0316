import type { Editor, EditorPosition, TFile } from 'obsidian';
import { dayOf } from '../../core/dates/moments';
import type { Day, When } from '../../core/follow-up';
import { countedElsewhere, suggestedDates, type SuggestedDate } from '../../core/suggestions/dates';
import { typingPlaces, type TypingPlace } from '../../core/suggestions/place';
import { strings } from '../../strings';
import type { DateFormat } from '../../strings/date-format';
import { formatOf } from './choices';
import type { EditorOptions } from './editor-parts';
import { PlaceDates } from './place-date';
import { today } from './shown-marks';

const words = strings.suggest;

/** One row of the list of suggestions in a note. */
export interface NoteSuggestion {
	/** What replaces the typed text. */
	readonly inserted: string;
	readonly title: string;
	readonly note: string;
	/** Whether its words are counted from the day of the note, although today is another one. */
	readonly keepsNoteDay?: boolean;
}

/** What is offered at the cursor, and the offset in the line where the typed text begins. */
export interface Offer {
	readonly from: number;
	readonly suggestions: readonly NoteSuggestion[];
}

/** Five rows fit above the keyboard of a phone. */
const MOST_ROWS = 5;
/** Beside dates that begin with the same letters: with more, usual dates such as `next week` would have no room. */
const MOST_PEOPLE_BESIDE_DATES = 2;

/** `2026-11-30`, `2026-11-30 08:30`, `2026-11-30 morning` as the plugin writes dates. */
function figures({ words: typed }: SuggestedDate, { day, time, window }: When): string {
	if (time !== null) return `${day} at ${time}`;
	const part = window && /\b(?:morning|afternoon|evening)$/i.exec(typed)?.[0];
	return part ? `${day} ${part}` : day;
}

/** Finds what to suggest at the cursor: dates with their day, and people. */
export class NoteSuggestions {
	private readonly placeDates: PlaceDates;

	constructor(private readonly options: EditorOptions) {
		this.placeDates = new PlaceDates(options);
	}

	/** Returns what is offered; null if there is nothing to offer, so that another plugin may show its list. */
	at({ line, ch }: EditorPosition, editor: Editor, file: TFile): Offer | null {
		const settings = this.options.settings();
		const text = editor.getLine(line);
		const places = typingPlaces(text.slice(0, ch), settings, isProperty(editor, line), text.slice(ch));
		const suggestionsIn = (place: TypingPlace) =>
			this.suggestionsIn(place, file, () => this.noteDay(editor, line, file));
		for (const place of places) {
			const suggestions = suggestionsIn(place);
			if (suggestions.length === 0) continue;
			// "Tom" begins tomorrow, and Tomek.
			const isName = ({ kind, from }: TypingPlace) => kind === 'person' && from === place.from && place.kind === 'date';
			const people = places.filter(isName).flatMap(suggestionsIn).slice(0, MOST_PEOPLE_BESIDE_DATES);
			return { from: place.from, suggestions: [...suggestions.slice(0, MOST_ROWS - people.length), ...people] };
		}
		return null;
	}

	/** The day from which the words of a line are counted; null in code and the like, undefined in a note without a date. */
	private noteDay(editor: Editor, line: number, file: TFile): Day | null | undefined {
		const place = this.placeDates.at(file, line, editor.lineCount(), () => editor.getValue());
		if (!place?.isRead) return null;
		return place.noteDate.day ?? undefined;
	}

	private suggestionsIn(
		place: TypingPlace,
		file: TFile,
		noteDay: () => Day | null | undefined,
	): readonly NoteSuggestion[] {
		const settings = this.options.settings();
		switch (place.kind) {
			case 'person':
				return noteDay() === null ? [] : this.people(file, place.typed);
			case 'entry':
				return suggestedDates(place.typed, place.at.replace(' ', 'T'), settings).map((date) => this.inFigures(date));
			case 'date': {
				const now = today(this.options);
				if (place.form === 'figures') {
					return suggestedDates(place.typed, now, settings).map((date) => this.inFigures(date));
				}
				// Most words begin no date, and finding the day of the note takes longer.
				if (suggestedDates(place.typed, now, settings).length === 0) return [];
				const day = noteDay();
				if (day === null) return [];
				const dates = suggestedDates(place.typed, day ?? now, settings);
				return dates.flatMap((date) => (day === undefined ? this.inFigures(date) : this.inWords(date, day, now)));
			}
		}
	}

	private get format(): DateFormat {
		return formatOf(this.options);
	}

	private dayText({ day, time }: When): string {
		const text = this.format.shortDay(day, this.options.now());
		return time === null ? text : strings.editor.withTime(text, this.format.clock(time));
	}

	private inFigures(date: SuggestedDate): NoteSuggestion {
		const inserted = figures(date, date.when).replace(' at ', ' ');
		return { inserted, title: date.words, note: this.dayText(date.when) };
	}

	/** The words with their day; where they mean another day from today, that day comes first, in figures. */
	private inWords(date: SuggestedDate, noteDay: Day, now: Day): readonly NoteSuggestion[] {
		const { words: title, when } = date;
		const own = { inserted: title, title, note: this.dayText(when) };
		const other = countedElsewhere(date, now, this.options.settings());
		if (!other) return [own];
		return [
			{ inserted: figures(date, other), title, note: words.fromToday(this.dayText(other)) },
			{ ...own, note: words.fromNote(own.note, this.format.monthDay(dayOf(noteDay))), keepsNoteDay: true },
		];
	}

	private people(file: TFile, typed: string): readonly NoteSuggestion[] {
		const found = this.options.actions.contactsMatching(file.path, typed).slice(0, MOST_ROWS);
		return found.map(({ value, title, note }) => ({ inserted: value, title, note }));
	}
}

/** Whether a line is between the two `---` at the beginning of a note. */
function isProperty(editor: Editor, line: number): boolean {
	if (line === 0 || editor.getLine(0).trim() !== '---') return false;
	for (let at = 1; at < line; at++) if (editor.getLine(at).trim() === '---') return false;
	return true;
}
