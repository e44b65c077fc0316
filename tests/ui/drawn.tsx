import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import type { Actions, Row, ViewModel } from '../../src/ui/model';
import { Sidebar } from '../../src/ui/sidebar/sidebar';
import { UiContext, type Drawing, type Ui } from '../../src/ui/ui-context';
import { dateFormat } from '../../src/strings/date-format';
import { recordingActions } from './rows';

export interface Drawn {
	readonly root: HTMLElement;
	/** The recorded calls of actions, menus and tooltips. */
	readonly asked: string[];
	/** The only element with this role whose name contains the text. */
	readonly find: (role: string, name: string) => HTMLElement;
	readonly all: (role: string) => HTMLElement[];
	readonly press: (...keys: string[]) => void;
	readonly type: (text: string) => void;
	/** Chooses the first suggestion of the field that has the focus. */
	readonly choose: () => void;
	readonly click: (element: HTMLElement) => void;
	/** Waits until promises of actions have resolved. */
	readonly settle: () => Promise<void>;
}

const ROLES: Readonly<Record<string, string>> = {
	button: 'button, [role=button]',
	textbox: 'input[type=text], textarea',
	radio: 'input[type=radio]',
	checkbox: 'input[type=checkbox]',
	searchbox: 'input[type=search]',
	link: 'a',
	listitem: 'li',
	alert: '[role=alert]',
	status: '[role=status]',
	group: '[role=group], fieldset',
};

export function nameOf(element: Element): string {
	const label = element.getAttribute('aria-label');
	if (label) return label;
	const by = element.getAttribute('aria-labelledby');
	const naming = by ? element.ownerDocument.getElementById(by) : null;
	if (naming) return naming.textContent ?? '';
	const labelled = element.closest('label') ?? element.ownerDocument.querySelector(`label[for="${element.id}"]`);
	return ((labelled ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
}

const doing = (what: () => void) => void act(what);

function drawn(root: HTMLElement, asked: string[]): Drawn {
	const all = (role: string) => Array.from(root.querySelectorAll<HTMLElement>(ROLES[role] ?? `[role=${role}]`));
	return {
		root,
		asked,
		all,
		find(role, name) {
			const found = all(role).filter((element) => nameOf(element).includes(name));
			if (found.length !== 1)
				throw new Error(`${found.length} of ${role} "${name}" in: ${all(role).map(nameOf).join(' | ')}`);
			return found[0] as HTMLElement;
		},
		press(...keys) {
			for (const key of keys) {
				const target = document.activeElement ?? root;
				doing(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
			}
		},
		type(text) {
			const input = document.activeElement as HTMLInputElement;
			doing(() => {
				input.value = text;
				input.dispatchEvent(new Event('input', { bubbles: true }));
			});
		},
		choose: () => doing(() => void document.activeElement?.dispatchEvent(new Event('choose'))),
		click: (element) => doing(() => element.click()),
		settle: () => act(() => new Promise((done) => setTimeout(done))),
	};
}

function ui(own: Partial<Actions>, given: Partial<Ui> = {}): { asked: string[]; given: Ui } {
	const { actions, asked } = recordingActions(own);
	const drawing: Drawing = {
		icon: (element, name) => void (element.dataset.icon = name),
		tooltip: (_, text) => void asked.push(`tooltip ${text}`),
		newLeaf: () => false,
		suggest: (input, source) => {
			input.addEventListener('choose', () => source.chosen(source.matching(input.value)[0]?.value ?? ''));
			return () => undefined;
		},
		viewMenu: () => void asked.push('view menu'),
		menu: (row: Row) => void asked.push(`menu ${row.key}`),
		markdown: (markdown) => {
			const element = document.createElement('div');
			element.textContent = markdown;
			return Promise.resolve({ element, unload: () => void asked.push('unload') });
		},
	};
	return { asked, given: { actions, drawing, times: dateFormat('en'), isMobile: false, ...given } };
}

export function drawForm(form: ComponentChildren, own: Partial<Actions> = {}): Drawn {
	const { asked, given } = ui(own);
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	doing(() => render(<UiContext.Provider value={given}>{form}</UiContext.Provider>, root));
	return drawn(root, asked);
}

/** Draws the sidebar for a model; `show` draws the next model. */
export function drawSidebar(
	first: ViewModel,
	own: Partial<Actions> = {},
	of: Partial<Ui> = {},
): Drawn & { readonly show: (model: ViewModel) => void } {
	const { asked, given } = ui(own, of);
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	const show = (model: ViewModel) => doing(() => render(<Sidebar model={model} ui={given} />, root));
	show(first);
	return { ...drawn(root, asked), show };
}
