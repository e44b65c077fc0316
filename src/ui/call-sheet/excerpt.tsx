import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { disarmLinks, isSafeLink, safeMarkdown } from './safe-markdown';
import type { NoteExcerpt, Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

/** The part of the meeting note that belongs to the follow-up. Loads when the row opens and when the follow-up changes. */
export function Excerpt({ row }: { row: Row }) {
	const { actions } = useUi();
	const [excerpt, setExcerpt] = useState<NoteExcerpt | null>(null);
	useEffect(() => {
		let wanted = true;
		void actions.excerpt(row.key).then((found) => {
			if (wanted) setExcerpt((before) => (before?.markdown === found?.markdown ? before : found));
		});
		return () => {
			wanted = false;
		};
	}, [row.followUp]);
	if (!excerpt || excerpt.markdown.trim() === '') return null;
	return (
		<section class="due-sheet-part">
			<h4 class="due-sheet-title">{strings.sheet.excerpt}</h4>
			<NoteMarkdown markdown={excerpt.markdown} path={excerpt.path} />
		</section>
	);
}

/** Markdown from a note, rendered so that nothing in it loads or runs, and folded when it is long. */
export function NoteMarkdown({ markdown, path }: { markdown: string; path: string }) {
	const { actions, drawing } = useUi();
	const container = useRef<HTMLDivElement>(null);
	const [long, setLong] = useState(false);
	const [folded, setFolded] = useState(true);
	const [failed, setFailed] = useState(false);

	useLayoutEffect(() => {
		const root = container.current;
		if (!root) return;
		let unloadRendered: (() => void) | null = null;
		let wanted = true;
		drawing.markdown(safeMarkdown(markdown), path).then(
			({ element, unload }) => {
				if (!wanted) return unload();
				unloadRendered = unload;
				for (const box of Array.from(element.querySelectorAll('input'))) box.disabled = true;
				disarmLinks(element);
				root.replaceChildren(element);
				setLong(root.scrollHeight > root.clientHeight + 1);
			},
			() => wanted && setFailed(true),
		);
		return () => {
			wanted = false;
			unloadRendered?.();
		};
	}, [markdown, path]);

	const linkAt = (event: MouseEvent) => {
		const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a');
		const text = link?.dataset.href ?? link?.getAttribute('href') ?? '';
		return link && { link, text, internal: link.classList.contains('internal-link') };
	};
	if (failed) return <p class="due-quiet">{strings.sheet.excerptFailed}</p>;
	return (
		<div class={long && folded ? 'due-excerpt is-folded' : 'due-excerpt'}>
			<div
				ref={container}
				class={folded ? 'due-excerpt-text markdown-rendered is-short' : 'due-excerpt-text markdown-rendered'}
				dir="auto"
				onClick={(event) => {
					const found = linkAt(event);
					if (!found || (!found.internal && isSafeLink(found.text))) return;
					event.preventDefault();
					if (found.internal) actions.openLink(found.text, path, { newLeaf: drawing.newLeaf(event) });
				}}
				onMouseOver={(event) => {
					const found = linkAt(event);
					if (found?.internal) actions.hoverPreview(event, found.link, path, { linktext: found.text });
				}}
			/>
			{long && (
				<button type="button" class="due-text-button" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
					{folded ? strings.sheet.showMore : strings.sheet.showLess}
				</button>
			)}
		</div>
	);
}
