import type { Introductions } from '../introductions';
import type { PersonId } from '../person-ids';

/** A person in the tree of introductions, with those to whom they led the user. */
export interface IntroducedNode {
	readonly id: PersonId;
	readonly name: string;
	/** Whether it is the person of the sheet. */
	readonly isSelf: boolean;
	readonly children: readonly IntroducedNode[];
}

/**
 * A longer chain is cut at both ends, so that the tree fits the width of a sidebar of 300 px, of which each step takes
 * some. Four steps to a person are more than people remember.
 */
const MOST_STEPS = 4;

/** The ids of a person and of everybody through whom the user came to them, in at most this number of steps. */
function pathsTo(self: ReadonlySet<PersonId>, introductions: Introductions): ReadonlySet<PersonId> {
	const found = new Set(self);
	let last: readonly PersonId[] = [...self];
	for (let step = 0; step < MOST_STEPS && last.length > 0; step++) {
		const above = last.flatMap((id) => introductions.to(id).map(({ by }) => by.id)).filter((id) => !found.has(id));
		for (const id of above) found.add(id);
		last = [...new Set(above)];
	}
	return found;
}

/**
 * Who led the user to a person, and to whom that person led: `Dana Whitfield` → `Lee Park` → `Tom Reyes`. `self` are the
 * ids of the person, `name` the name to show. A person who comes again in a circle ends it. Empty without introductions.
 */
export function introductionTree(
	self: ReadonlySet<PersonId>,
	name: string,
	introductions: Introductions,
): readonly IntroducedNode[] {
	const onPath = pathsTo(self, introductions);
	const expanded = new Set<PersonId>();
	const above = new Set<PersonId>();
	const node = (id: PersonId, called: string, steps: number): IntroducedNode => {
		const isSelf = self.has(id);
		const ids = isSelf ? [...self] : [id];
		const isFirst = !ids.some((each) => expanded.has(each));
		for (const each of ids) expanded.add(each);
		// Above the person, only those who lead to them; below, everybody.
		const isAbove = onPath.has(id) && !isSelf;
		const below = isFirst && steps > 0 ? ids.flatMap((each) => introductions.by(each)) : [];
		for (const each of ids) above.add(each);
		const children = below
			.filter(({ to }) => !above.has(to.id) && (!isAbove || onPath.has(to.id)))
			.map(({ to }) => node(to.id, to.contact.name, steps - 1));
		for (const each of ids) above.delete(each);
		return { id, name: isSelf ? name : called, isSelf, children };
	};
	const names = new Map(introductions.all.map(({ by }) => [by.id, by.contact.name]));
	const hasIntroducer = (id: PersonId) => introductions.to(id).some(({ by }) => onPath.has(by.id));
	const tops = [...onPath].filter((id) => !self.has(id) && !hasIntroducer(id));
	// In a circle nobody is first: then the tree begins with those who led to the person, or with the person.
	const direct = [...self].flatMap((id) => introductions.to(id).map(({ by }) => by.id));
	const begin = tops.length > 0 ? tops : direct.length > 0 ? direct : [...self].slice(0, 1);
	return [...new Set(begin)]
		.map((id) => node(id, names.get(id) ?? '', 2 * MOST_STEPS))
		.filter(({ children }) => children.length > 0);
}
