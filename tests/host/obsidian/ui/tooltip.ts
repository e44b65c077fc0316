export interface TooltipOptions {
	placement?: 'bottom' | 'right' | 'left' | 'top';
	classes?: string[];
	gap?: number;
	delay?: number;
}

/** Names an element for everybody: `aria-label` for readers, and a tooltip while the pointer is over it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	if (tooltip) el.setAttribute('aria-label', tooltip);
	else el.removeAttribute('aria-label');
	if (options.placement) el.dataset['tooltipPosition'] = options.placement;
	if (options.delay !== undefined) el.dataset['tooltipDelay'] = String(options.delay);
	if (options.classes) el.dataset['tooltipClasses'] = options.classes.join(' ');
}

let shown: { el: HTMLElement; tip: HTMLElement } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function hideTooltip(): void {
	clearTimeout(timer);
	shown?.tip.remove();
	shown = null;
}

export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	options: TooltipOptions = {},
): void {
	hideTooltip();
	const doc = target.ownerDocument;
	const tip = doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])] });
	if (typeof content === 'string') tip.setText(content);
	else tip.appendChild(content);
	const box = target.getBoundingClientRect();
	const own = tip.getBoundingClientRect();
	const gap = options.gap ?? 8;
	const placement = options.placement ?? 'bottom';
	const side = placement === 'left' || placement === 'right';
	let x = box.left + (box.width - own.width) / 2;
	let y = placement === 'top' ? box.top - own.height - gap : box.bottom + gap;
	if (side) {
		x = placement === 'left' ? box.left - own.width - gap : box.right + gap;
		y = box.top + (box.height - own.height) / 2;
	}
	const view = doc.documentElement;
	if (y + own.height > view.clientHeight) y = box.top - own.height - gap;
	tip.setCssStyles({
		left: `${Math.max(4, Math.min(x, view.clientWidth - own.width - 4))}px`,
		top: `${Math.max(4, y)}px`,
	});
	shown = { el: target, tip };
}

/** Shows tooltips for every element of a document that has an `aria-label`, as Obsidian does (but for the host's own landmarks). */
export function listenForTooltips(doc: Document): void {
	doc.addEventListener('mouseover', (evt) => {
		const el = (evt.target as Element | null)?.closest?.<HTMLElement>('[aria-label]');
		if (!el) return hideTooltip();
		if (shown?.el === el) return;
		hideTooltip();
		const label = el.getAttribute('aria-label');
		if (!label || el.dataset['hostLabel'] !== undefined) return;
		const { tooltipPosition, tooltipDelay, tooltipClasses } = el.dataset;
		const options: TooltipOptions = {
			classes: tooltipClasses?.split(' ') ?? [],
			placement: (tooltipPosition as TooltipOptions['placement']) ?? 'bottom',
		};
		timer = setTimeout(() => el.isConnected && displayTooltip(el, label, options), Number(tooltipDelay ?? 400));
	});
	for (const name of ['mousedown', 'keydown', 'wheel']) doc.addEventListener(name, hideTooltip, true);
}
