import { firstWord, type Mention } from './mention';

/** Someone who has a name: a linked note, or a full name that some note writes without a link. */
export type Bearer = Extract<Mention, { readonly kind: 'note' | 'full' }>;

interface Entry {
	readonly bearer: Bearer;
	/** How often each note mentions them. */
	readonly notes: Map<string, number>;
}

/** First names for which someone is new or gone: in one note, or everywhere. */
export interface ChangedNames {
	readonly names: readonly string[];
	readonly everywhere: boolean;
}

const namesOf = (bearer: Bearer) => (bearer.kind === 'note' ? bearer.names : [bearer.name]);

/** Who has a name, in one note or in the whole vault. Counts mentions, so that each can be removed again by its object. */
export class NameRegistry {
	private readonly entries = new Map<Bearer, Entry>();
	/** By full name and by first name. */
	private readonly byName = new Map<string, Set<Entry>>();
	private readonly byPath = new Map<string, Set<Entry>>();

	/** Adds a mention in the note at `path`, or removes it. Returns null if the bearers of its names stay the same. */
	count(path: string, bearer: Bearer, by: 1 | -1): ChangedNames | null {
		const entry = this.entries.get(bearer) ?? { bearer, notes: new Map<string, number>() };
		const [before, count] = [entry.notes.size, (entry.notes.get(path) ?? 0) + by];
		if (count > 0) entry.notes.set(path, count);
		else entry.notes.delete(path);
		if (entry.notes.size === before) return null;
		const everywhere = before + entry.notes.size === 1;
		if (by === 1) addTo(this.byPath, path, entry);
		else removeFrom(this.byPath, path, entry);
		if (everywhere) this.list(entry, by);
		return { names: namesOf(bearer).map(firstWord), everywhere };
	}

	/** The bearers of a full name or a first name in the note at `path`. */
	inNote(path: string, name: string): readonly Bearer[] {
		const [named, here] = [this.byName.get(name), this.byPath.get(path)];
		if (!named || !here) return [];
		const [few, many] = named.size < here.size ? [named, here] : [here, named];
		return Array.from(few)
			.filter((entry) => many.has(entry))
			.map(({ bearer }) => bearer);
	}

	/** Those in any note, one after the other. */
	*inVault(name: string): Iterable<Bearer> {
		for (const { bearer } of this.byName.get(name) ?? []) yield bearer;
	}

	private list(entry: Entry, by: 1 | -1): void {
		if (by === 1) this.entries.set(entry.bearer, entry);
		else this.entries.delete(entry.bearer);
		const change = by === 1 ? addTo : removeFrom;
		for (const name of namesOf(entry.bearer)) {
			change(this.byName, name, entry);
			change(this.byName, firstWord(name), entry);
		}
	}
}

function addTo(map: Map<string, Set<Entry>>, key: string, entry: Entry): void {
	const entries = map.get(key);
	if (entries) entries.add(entry);
	else map.set(key, new Set([entry]));
}

function removeFrom(map: Map<string, Set<Entry>>, key: string, entry: Entry): void {
	const entries = map.get(key);
	entries?.delete(entry);
	if (entries?.size === 0) map.delete(key);
}
