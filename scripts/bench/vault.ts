import { addDays } from '../../src/core/dates/moments';
import type { Day } from '../../src/core/follow-up';
import { Chance } from './chance';
import { COMPANIES, FIRST, LAST, PROMISES, PROPERTY_DATES, SENTENCES, TOPICS, ZONES } from './words';

/** A note in a folder, with its parsed properties. */
export interface Note {
	readonly path: string;
	readonly text: string;
	readonly properties: Readonly<Record<string, unknown>> | null;
}

/** The notes are dated around this day. */
export const TODAY: Day = '2026-11-23';
const PEOPLE = 400;
const HUGE = 1_000_000;

const nameOf = (number: number) =>
	`${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / FIRST.length) % LAST.length]}${number < 320 ? '' : ' Jr'}`;

/** Generates the notes of one vault, equal for equal seeds and counts. */
class Writer {
	private readonly chance: Chance;

	constructor(
		private readonly count: number,
		seed: number,
		private readonly every: number,
	) {
		this.chance = new Chance(seed);
	}

	/** One in `every` notes has a follow-up, one in a thousand has about 1 MB, and the first ones are about people. */
	*notes(): Generator<Note> {
		const people = Math.min(PEOPLE, Math.floor(this.count / 25));
		for (let at = 0; at < this.count; at++) {
			if (at < people) yield this.person(at);
			else if (at % this.every === 0) yield this.meeting(at, people);
			else if (at % 1000 === 503) yield this.plain(at, HUGE);
			else
				yield this.plain(at, this.chance.percent(10) ? this.chance.whole(8_000, 40_000) : this.chance.whole(80, 5_000));
		}
	}

	private person(number: number): Note {
		const properties = {
			company: this.chance.of(COMPANIES),
			phone: `+1 312 555 ${1000 + number}`,
			...(number % 3 === 0 ? { timezone: this.chance.of(ZONES) } : {}),
		};
		const text = `# ${nameOf(number)}\n\n${this.prose('en', 300)}`;
		return note(`People/${nameOf(number)}.md`, properties, text);
	}

	private meeting(at: number, people: number): Note {
		const { chance } = this;
		const met = addDays(TODAY, -Math.floor(chance.next() ** 2 * 700));
		const contact = nameOf(chance.whole(0, people - 1));
		const inProperties = chance.percent(30);
		const properties = {
			contact: `[[${contact}]]`,
			met,
			...(inProperties ? { 'follow-up': chance.of(PROPERTY_DATES), purpose: 'the pricing article' } : {}),
			...(chance.percent(5) ? { status: 'closed' } : {}),
		};
		const mark = chance.percent(30) ? (chance.percent(20) ? '- [x] ' : '- [ ] ') : '- ';
		const promise = `${mark}${chance.of(PROMISES).replace('@', `[[${contact}]]`)}`;
		const body = `# Talk with ${contact}\n\n${this.prose('en', chance.whole(300, 3_000))}`;
		const attempts = chance.percent(40) ? this.attempts(met, inProperties ? '' : '\t') : '';
		const tracked = inProperties
			? `${this.bullets(4)}${attempts && `\n## Attempts\n\n${attempts}`}`
			: `## Next steps\n\n${promise}\n${attempts}${this.bullets(3)}`;
		return note(`Meetings/${met} ${contact} ${at}.md`, properties, `${body}${tracked}`);
	}

	private attempts(met: Day, indent: string): string {
		const lines: string[] = [];
		for (let left = this.chance.whole(1, 4), day = met; left > 0; left--) {
			day = addDays(day, this.chance.whole(1, 4));
			const outcome = this.chance.of(['left message', 'no answer', 'sent', 'spoke. Next 2026-12-01']);
			const channel = outcome === 'sent' ? 'Email' : 'Call';
			lines.push(`${indent}- ${day} 08:${this.chance.whole(10, 59)} ${channel}: ${outcome} — her assistant is kind\n`);
		}
		return lines.join('');
	}

	private plain(at: number, size: number): Note {
		const { chance } = this;
		const language = chance.percent(60) ? 'en' : chance.of(Object.keys(SENTENCES));
		const day = addDays(TODAY, -(at % 1500));
		const daily = chance.percent(25);
		const path = daily ? `Journal/${day.slice(0, 4)}/${day} ${at}.md` : `Notes/${chance.of(TOPICS)} ${at}.md`;
		const properties = chance.percent(40) ? { tags: ['note'], created: day } : null;
		return note(path, properties, this.body(language, size));
	}

	private body(language: string, size: number): string {
		const parts: string[] = [];
		for (let length = 0; length < size;) {
			const kind = this.chance.whole(1, 10);
			const part =
				kind <= 5
					? this.prose(language, 400)
					: kind <= 7
						? `## ${this.chance.of(TOPICS)}\n\n${this.bullets(this.chance.whole(3, 9), language)}`
						: kind === 8
							? '```js\nconst due = rows.filter((row) => row.day <= today);\n```\n\n'
							: kind === 9
								? '| item | price |\n| --- | ---: |\n| oats | 2.10 |\n| coffee | 8.40 |\n\n'
								: `> ${this.chance.of(SENTENCES[language] ?? [])}\n\n`;
			parts.push(part);
			length += part.length;
		}
		return parts.join('');
	}

	private prose(language: string, size: number): string {
		const sentences: string[] = [];
		for (let length = 0; length < size;) {
			const sentence = this.chance.of(SENTENCES[language] ?? []);
			sentences.push(sentence, this.chance.percent(25) ? '\n\n' : ' ');
			length += sentence.length;
		}
		return `${sentences.join('').trimEnd()}\n\n`;
	}

	private bullets(count: number, language = 'en'): string {
		const mark = () => (this.chance.percent(25) ? (this.chance.percent(50) ? '- [x] ' : '- [ ] ') : '- ');
		return Array.from({ length: count }, () => `${mark()}${this.chance.of(SENTENCES[language] ?? [])}\n`).join('');
	}
}

function note(path: string, properties: Readonly<Record<string, unknown>> | null, body: string): Note {
	if (!properties) return { path, properties, text: body };
	const lines = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
	return { path, properties, text: `---\n${lines.join('')}---\n${body}` };
}

/** `vaultNotes(10_000)`: the notes of a vault, 2,000 of them with a follow-up, or one in `every` notes. */
export function vaultNotes(count: number, seed = 1, every = 5): Iterable<Note> {
	return new Writer(count, seed, every).notes();
}
