import { icons } from 'lucide';
import { LUCIDE_NAMES } from './lucide-names';

/** The elements of a drawing in a 24 × 24 box, each with its attributes. */
type IconNode = readonly (readonly [tag: string, attributes: Record<string, string | number>])[];

interface LibraryIcon {
	readonly id: string;
	readonly node: IconNode;
}

const squash = (id: string) =>
	id
		.replace(/^lucide-/, '')
		.replace(/-/g, '')
		.toLowerCase();

function drawnIcons(): ReadonlyMap<string, LibraryIcon> {
	const drawings = new Map(Object.entries(icons).map(([name, node]) => [squash(name), node as IconNode]));
	const drawn = new Map<string, LibraryIcon>();
	for (const id of LUCIDE_NAMES) {
		const node = drawings.get(squash(id));
		if (node) drawn.set(squash(id), { id, node });
	}
	return drawn;
}

/** The icons of the version of Lucide that Obsidian has, as a later one draws them. */
const library = drawnIcons();

/** The names of all icons, without `lucide-`. */
export const LIBRARY_NAMES: readonly string[] = [...library.values()].map(({ id }) => id);

/** Returns the icon of a Lucide name: `lucide-phone-call`, `phone-call` or `PhoneCall`. */
export const libraryIcon = (name: string): LibraryIcon | undefined => library.get(squash(name));
