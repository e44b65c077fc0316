import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';

export interface Callout {
	/** In lower case: `[!Todo]` → `todo`. */
	type: string;
	metadata: string;
	fold: '' | '+' | '-';
	title: PhrasingContent[];
	body: RootContent[];
}

/** A quote whose first line is `[!todo] Calls` or `[!todo|wide]- Calls`; else null. */
export function readCallout(quote: Blockquote): Callout | null {
	const first = quote.children[0];
	if (first?.type !== 'paragraph') return null;
	const [start, ...others] = first.children;
	if (start?.type !== 'text') return null;
	const match = /^\[!([^\]|\n]+)(?:\|([^\]\n]*))?\]([+-]?)[ \t]*/.exec(start.value);
	if (!match) return null;
	const type = (match[1] ?? '').trim().toLowerCase();
	const { line, rest } = firstLine([{ type: 'text', value: start.value.slice(match[0].length) }, ...others]);
	const title = line.some((child) => child.type !== 'text' || child.value.trim() !== '') ? line : [titleOf(type)];
	const paragraph: Paragraph[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : [];
	return {
		type,
		metadata: (match[2] ?? '').trim(),
		fold: match[3] === '+' || match[3] === '-' ? match[3] : '',
		title,
		body: [...paragraph, ...quote.children.slice(1)],
	};
}

function titleOf(type: string): PhrasingContent {
	return { type: 'text', value: type.charAt(0).toUpperCase() + type.slice(1).replace(/-/g, ' ') };
}

function firstLine(children: PhrasingContent[]): { line: PhrasingContent[]; rest: PhrasingContent[] } {
	for (const [at, child] of children.entries()) {
		if (child.type === 'break') return { line: children.slice(0, at), rest: children.slice(at + 1) };
		const end = child.type === 'text' ? child.value.indexOf('\n') : -1;
		if (child.type !== 'text' || end < 0) continue;
		const line: PhrasingContent[] = [...children.slice(0, at), { type: 'text', value: child.value.slice(0, end) }];
		const rest: PhrasingContent[] = [{ type: 'text', value: child.value.slice(end + 1) }, ...children.slice(at + 1)];
		return { line, rest };
	}
	return { line: children, rest: [] };
}
