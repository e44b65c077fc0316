import { LIBRARY_NAMES, libraryIcon } from './icon-library';

const custom = new Map<string, string>();
const ownNames: Record<string, string> = {
	dice: 'dices',
	'right-triangle': 'chevron-down',
	cross: 'x',
	'vertical-three-dots': 'ellipsis-vertical',
	'any-key': 'keyboard',
	documents: 'files',
	search: 'search',
	pencil: 'pencil',
	trash: 'trash',
	checkmark: 'check',
	pin: 'pin',
	'go-to-file': 'file-search',
	'open-vault': 'vault',
	'paper-plane': 'send',
	'calendar-with-checkmark': 'calendar-check',
	'run-command': 'terminal',
	help: 'circle-help',
	gear: 'settings',
	info: 'info',
	link: 'link',
	'note-glyph': 'file-text',
};

/** Adds an icon drawn in a 100 × 100 box. */
export function addIcon(iconId: string, svgContent: string): void {
	custom.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	custom.delete(iconId);
}

export function getIconIds(): string[] {
	return [...LIBRARY_NAMES.map((id) => `lucide-${id}`), ...custom.keys()];
}

/** Returns a new SVG for a Lucide name (with or without `lucide-`) or an added icon, or null if there is no such icon. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const drawn = custom.get(iconId);
	if (drawn !== undefined) {
		const parsed = new DOMParser().parseFromString(
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${drawn}</svg>`,
			'image/svg+xml',
		);
		const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
		svg.setAttribute('class', `svg-icon ${iconId}`);
		return svg;
	}
	const found = libraryIcon(iconId) ?? libraryIcon(ownNames[iconId] ?? '');
	if (!found) return null;
	const svg = svgEl('svg', {
		width: 24,
		height: 24,
		viewBox: '0 0 24 24',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': 2,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		class: `svg-icon lucide-${found.id}`,
	}) as SVGSVGElement;
	for (const [tag, attributes] of found.node) svg.appendChild(svgEl(tag, attributes));
	return svg;
}

function svgEl(tag: string, attributes: Record<string, string | number>): SVGElement {
	const el = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
	return el;
}

/** Puts an icon into an element, in place of what was there; an unknown name changes nothing. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	if (icon) parent.replaceChildren(icon);
	else if (!iconId) parent.replaceChildren();
}
