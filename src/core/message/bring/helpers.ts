import { nameKey } from '../../agenda/persons/mention';
import type { Day } from '../../follow-up';
import type { Need } from './needs';
import { occupationRoot } from './occupation-root';
import { namePattern } from './contact-prose';
import { saysDead } from './ruled-out/life';
import type { PersonNote } from './vault-note';
import type { VaultWords } from './vault-words';

/** Somebody who can help with a need. */
export interface Helper {
	readonly person: PersonNote;
	readonly path: string;
	/** What their note says that they do: `customs broker`. */
	readonly does: string;
	readonly need: Need;
}

/**
 * A shorter word of a difficulty is no distinct help, in characters of its stem. With 7, the broker for `struggles with
 * customs papers` was lost.
 */
const SHORTEST_TROUBLE_CHARACTERS = 5;
/**
 * The most people who can do something without it being common. With one, two brokers in the vault would leave nobody
 * to propose; with twelve, one of many who do the same would be proposed.
 */
const FEW_PEOPLE = 4;
/** Somebody who wants the same job, which is no help: `another candidate`. */
const COMPETES =
	/(?:^|[^\p{L}])(?:candidates?|applicants?|job[\s-]?seekers?|competitors?|rivals?|competition)(?![\p{L}])/iu;

interface Contact {
	/** `Priya Nair` and her other names. */
	readonly names: readonly string[];
	readonly company: string | null;
	/** The sentences of the notes about the contact. */
	readonly sentences: readonly string[];
}

/**
 * Returns the one person who can help with what a contact needs, or null. For "Priya needs a customs broker" that is Tom,
 * whose note has the title "Tom Reyes, customs broker", such a role or such a tag. People whom the notes about the contact
 * name, colleagues, and other candidates are not proposed.
 */
export function helperFor(needs: readonly Need[], contact: Contact, vault: VaultWords): Helper | null {
	if (needs.length === 0) return null;
	const isDistinct = (stem: string) =>
		vault.peopleDoing(occupationRoot(stem)).size <= FEW_PEOPLE && !vault.isName(stem);
	const isSelf = new Set(contact.names.map(nameKey));
	const text = contact.sentences.join('\n');
	let best: { helper: Helper; score: number } | null = null;
	for (const need of needs) {
		const wanted = need.stems.slice(-2);
		const rarest = wanted.filter(isDistinct);
		const people = new Set(rarest.flatMap((stem) => [...vault.peopleDoing(occupationRoot(stem))]));
		for (const { person, path } of people) {
			if (person === null) continue;
			for (const { words, stems } of person.does) {
				const shared = wanted.filter((stem) => stems.has(occupationRoot(stem)));
				const isEnough = need.isTrouble
					? shared.some((stem) => stem.length >= SHORTEST_TROUBLE_CHARACTERS && isDistinct(stem))
					: shared.length === wanted.length;
				if (!isEnough || COMPETES.test(words) || isSelf.has(nameKey(person.name))) continue;
				const score = shared.length - words.length / 1000;
				if (best && best.score >= score) continue;
				if (isColleague(person, contact) || namePattern([person.name])?.test(text) === true) continue;
				best = { helper: { person, path, does: words, need }, score };
			}
		}
	}
	return best?.helper ?? null;
}

const isColleague = (person: PersonNote, { company }: Contact) =>
	company !== null && person.company !== null && nameKey(company) === nameKey(person.company);

/** Returns a helper unless the text of their own note says that they are dead: `Died: 2019`. */
export function livingHelper(helper: Helper | null, text: string, today: Day): Helper | null {
	return helper !== null && !saysDead(text, [helper.person.name], Number(today.slice(0, 4))) ? helper : null;
}
