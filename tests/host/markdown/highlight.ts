import type { PhrasingContent, Text } from 'mdast';
import type {} from './nodes';

/** `a ==b== c` → text, highlight, text; a highlight may span links and emphasis, and one never closed stays text. */
export function findHighlights(children: readonly PhrasingContent[]): PhrasingContent[] {
	if (!children.some((child) => child.type === 'text' && child.value.includes('=='))) return [...children];
	const out: PhrasingContent[] = [];
	let opened = -1;
	const addText = (value: string) => {
		if (value !== '') out.push({ type: 'text', value });
	};
	for (const child of children) {
		if (child.type !== 'text') {
			out.push(child);
			continue;
		}
		const parts = child.value.split('==');
		parts.forEach((part, at) => {
			if (at > 0) {
				const before = parts[at - 1] ?? '';
				if (opened < 0 && part !== '' && !/^\s/.test(part)) {
					opened = out.push({ type: 'text', value: '==' }) - 1;
				} else if (opened < 0 && part === '' && at === parts.length - 1) {
					opened = out.push({ type: 'text', value: '==' }) - 1;
				} else if (opened >= 0 && !/\s$/.test(before)) {
					const inner = out.splice(opened).slice(1);
					out.push({ type: 'highlight', children: inner });
					opened = -1;
				} else addText('==');
			}
			addText(part);
		});
	}
	return joinTexts(out);
}

function joinTexts(children: PhrasingContent[]): PhrasingContent[] {
	const out: PhrasingContent[] = [];
	for (const child of children) {
		const last: PhrasingContent | undefined = out.at(-1);
		if (child.type === 'text' && last?.type === 'text') {
			const joined: Text = { type: 'text', value: last.value + child.value };
			out[out.length - 1] = joined;
		} else out.push(child);
	}
	return out;
}
