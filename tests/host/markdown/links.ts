import type { Reference } from 'obsidian';
import { internalTarget } from '../metadata/links';
import type { RenderContext } from './context';

const IMAGE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif)$/i;
const SOUND = /\.(?:mp3|wav|m4a|ogg|3gp|flac)$/i;
const FILM = /\.(?:mp4|webm|ogv|mov|mkv)$/i;
const APART = { target: '_blank', rel: 'noopener nofollow' };

/** `[[Dana]]` and `[Dana](Dana.md)`: a link that the app follows. `[…](https://…)`: one that the system follows. */
export function linkElement(
	context: RenderContext,
	destination: string,
	shown: Node[],
	title?: string | null,
): HTMLElement {
	const target = internalTarget(destination);
	if (target !== null) return internalLink(context, target, shown);
	const attributes = { class: 'external-link', href: destination, ...APART };
	const link = context.create(
		'a',
		{ 'data-tooltip-position': 'top', 'aria-label': title ?? destination, ...attributes },
		...shown,
	);
	if (/^\s*(?:javascript|vbscript|data):/i.test(destination)) link.removeAttribute('href');
	return link;
}

export function wikilinkElement(context: RenderContext, { link, displayText = link }: Reference): HTMLElement {
	return internalLink(context, link, [context.document.createTextNode(displayText)]);
}

function internalLink(context: RenderContext, link: string, shown: Node[]): HTMLElement {
	const { resolve, openLink } = context.options;
	const aliased = shown.map((node) => node.textContent ?? '').join('') !== link;
	const tooltip: Record<string, string> = aliased
		? { 'data-tooltip-position': 'top', 'aria-label': link.replace(/#/g, ' > ') }
		: {};
	const element = context.create(
		'a',
		{ ...tooltip, 'data-href': link, href: link, class: 'internal-link', ...APART },
		...shown,
	);
	if (resolve && resolve(link, context.sourcePath) === null) element.classList.add('is-unresolved');
	if (openLink) {
		element.addEventListener('click', (event) => {
			event.preventDefault();
			openLink(link, context.sourcePath, event);
		});
	}
	return element;
}

export function tagElement(context: RenderContext, tag: string): HTMLElement {
	const { openTag } = context.options;
	const element = context.create('a', { href: tag, class: 'tag', ...APART }, tag);
	if (openTag) {
		element.addEventListener('click', (event) => {
			event.preventDefault();
			openTag(tag, event);
		});
	}
	return element;
}

/** `![Dana|100](https://…/dana.png)` loads the picture from there, as Obsidian does; a path of the vault is an embed. */
export function imageElement(context: RenderContext, destination: string, alt: string): HTMLElement {
	const target = internalTarget(destination);
	if (target !== null) return embedElement(context, target, alt === '' ? target : alt);
	const { text, size } = readSize(alt);
	return context.create('img', { src: destination, alt: text, referrerpolicy: 'no-referrer', ...size });
}

/** `![[dana.png|100]]`, `![[Dana#Calls]]`. */
export function embedElement(context: RenderContext, link: string, alt: string): HTMLElement {
	const { options, sourcePath } = context;
	const element = context.create('span', { alt, src: link, class: 'internal-embed' });
	const path = options.resolve?.(link, sourcePath) ?? null;
	if (path === null) {
		if (options.resolve) {
			element.classList.add('file-embed', 'mod-empty', 'is-loaded');
			element.textContent = `"${link}" could not be found.`;
		}
		return element;
	}
	if (IMAGE.test(path) || SOUND.test(path) || FILM.test(path)) {
		if (options.resourceUrl) showMedia(context, element, path, options.resourceUrl(path), alt);
	} else if (options.embedNote) {
		element.classList.add('markdown-embed', 'inline-embed', 'is-loaded');
		options.embedNote(element, link, path, sourcePath);
	}
	return element;
}

function showMedia(context: RenderContext, element: HTMLElement, path: string, src: string, alt: string): void {
	const kind = IMAGE.test(path) ? 'image' : SOUND.test(path) ? 'audio' : 'video';
	element.classList.add('media-embed', `${kind}-embed`, 'is-loaded');
	const { text, size } = readSize(alt);
	if (kind === 'image') element.append(context.create('img', { src, alt: text, ...size }));
	else element.append(context.create(kind, { src, controls: '', ...size }));
}

/** `Dana|100x50` → text `Dana`, 100 by 50 pixels; `100` alone is a size too. */
function readSize(alt: string): { text: string; size: Record<string, string> } {
	const match = /^(?:(.*)\|)?[ \t]*(\d+)(?:x(\d+))?[ \t]*$/s.exec(alt);
	if (!match) return { text: alt, size: {} };
	const [, text = '', width = '', height] = match;
	return { text: text === '' ? alt : text, size: height === undefined ? { width } : { width, height } };
}
